/** A schema.org node as found: nothing about its shape can be trusted. */
import { plainName } from '../../vocabulary/schema-types';

export type SchemaNode = Record<string, unknown>;

export const isNode = (value: unknown): value is SchemaNode =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const typesOf = (node: SchemaNode): string[] =>
  [node['@type']].flat().flatMap((type) => (typeof type === 'string' ? [plainName(type)] : []));
