/** Every regular expression in src: the literals by parsing the sources, the built ones by watching them being built. */
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative } from 'node:path';
import { parseAst } from 'vite';

const root = join(import.meta.dirname, '../..');

export interface Pattern {
  /** File and line, for people. */
  at: string;
  source: string;
  flags: string;
}

/** Every TypeScript file of src. */
export function sourceFiles(): string[] {
  return readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(root, 'src', name));
}

type Node = Record<string, unknown>;
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;

/** All nodes of a syntax tree. */
function* nodesOf(node: Node): Generator<Node> {
  yield node;
  for (const child of Object.values(node)) {
    if (Array.isArray(child)) for (const one of child) if (isNode(one)) yield* nodesOf(one);
    if (isNode(child) && !Array.isArray(child)) yield* nodesOf(child);
  }
}

function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

/** Patterns written as literals, and where patterns are built at run time. */
export function patternsInSource(): { literals: Pattern[]; builders: string[] } {
  const literals: Pattern[] = [];
  const builders: string[] = [];
  for (const file of sourceFiles()) {
    const text = readFileSync(file, 'utf8');
    const program: Node = { ...parseAst(text, { lang: extname(file) === '.tsx' ? 'tsx' : 'ts' }, file) };
    for (const node of nodesOf(program)) {
      const at = `${relative(root, file)}:${lineOf(text, Number(node.start ?? 0))}`;
      if (node.type === 'Literal' && isNode(node.regex))
        literals.push({ at, source: String(node.regex.pattern), flags: String(node.regex.flags) });
      const { callee } = node;
      const builds = node.type === 'NewExpression' || node.type === 'CallExpression';
      if (builds && isNode(callee) && callee.name === 'RegExp') builders.push(at);
    }
  }
  return { literals, builders };
}
