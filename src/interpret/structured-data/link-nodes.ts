/** Makes one graph of a page's blocks of data: plain names, and in place of each reference what it refers to. */
import { plainName } from '../../vocabulary/schema-types';
import { isNode, type SchemaNode } from './schema-node';

const DEPTH_MAX = 12;
const NODES_MAX = 3000;
const LIST_MAX = 500;

/** A node that has nothing but its name of reference, or that and a type. */
const refersTo = (value: unknown): string | null =>
  isNode(value) && typeof value['@id'] === 'string' && Object.keys(value).length < 3 ? value['@id'] : null;

/** Changes the values in place. What is too deep or too much stays as it is. */
export function linkNodes(values: unknown[]): void {
  const nodes: SchemaNode[] = [];
  const byId = new Map<string, SchemaNode>();
  const collect = (value: unknown, depth: number): void => {
    if (depth > DEPTH_MAX || nodes.length > NODES_MAX) return;
    if (Array.isArray(value)) for (const item of value.slice(0, LIST_MAX)) collect(item, depth + 1);
    if (!isNode(value)) return;
    nodes.push(value);
    for (const [key, inner] of Object.entries(value)) {
      const name = plainName(key);
      if (name !== key && value[name] === undefined) value[name] = inner;
      collect(inner, depth + 1);
    }
    const id = value['@id'];
    if (typeof id !== 'string' || refersTo(value)) return;
    // Two blocks may each say a part of one thing.
    const before = byId.get(id);
    if (before) for (const [key, inner] of Object.entries(value)) before[key] ??= inner;
    else byId.set(id, value);
  };
  collect(values, 0);
  if (byId.size === 0) return;
  const full = (value: unknown) => byId.get(refersTo(value) ?? '') ?? value;
  for (const node of nodes) {
    for (const [key, value] of Object.entries(node)) {
      node[key] = Array.isArray(value) ? value.map(full) : full(value);
    }
  }
}
