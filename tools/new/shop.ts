/** Writes the skeleton of a shop: its file, its lines in the lists, its fixture and what a test expects of it. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { insertAfter, insertSorted } from './insert';
import { shopId } from './shop-id';
import { shopExpectation, shopFixture, shopSource } from './shop-skeleton';

const LIST = 'src/content/shops/shops.ts';
const NAMED = 'src/content/shops/named-shops.ts';
const AGREED = 'tests/unit/content/shops/agreed-shops.txt';
const EXPECTED = 'tests/pages/shops/expected.json';
const HOST = /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/;

/** The label that an import's or a property's line begins with. */
const importKey = (line: string) => /^import .* from '(\.\/[^']+)';$/.exec(line)?.[1] ?? null;
const namedKey = (line: string) => /^ {2}'?([\w-]+)'?:(?: '|$)/.exec(line)?.[1] ?? null;
const wordKey = (line: string) => line || null;

/** Endings of the hosts by the label before them: `boots.com boots.ie` → boots: "com ie". */
function byLabel(hosts: readonly string[]): Map<string, string> {
  const endings = new Map<string, string>();
  for (const host of hosts) {
    const label = host.slice(0, host.indexOf('.'));
    const ending = host.slice(label.length + 1);
    endings.set(label, endings.has(label) ? `${endings.get(label)} ${ending}` : ending);
  }
  return endings;
}

/**
 * @param root the project's folder.
 * @param hosts addresses as they end, without "www"; `NAME.com` where none is given.
 * @returns paths of the files written or changed, relative to `root`. Throws, and writes nothing, where the shop is
 *   there already or a host is none.
 */
export function newShop(root: string, name: string, hosts: readonly string[] = []): string[] {
  const id = shopId(name);
  const own = hosts.length ? hosts : [`${id}.com`];
  const bad = own.find((host) => !HOST.test(host));
  if (bad !== undefined) throw new Error(`"${bad}" is no host; write it like boots.com`);
  const source = `src/content/shops/${id}.ts`;
  const fixture = `tests/pages/shops/${id}.html`;
  for (const path of [source, fixture])
    if (existsSync(join(root, path))) throw new Error(`${path} is there already`);

  const read = (path: string) => readFileSync(join(root, path), 'utf8');
  let list = insertSorted(read(LIST), `import { ${id} } from './${id}';`, importKey);
  list = insertAfter(list, 'export const shops', `  ${id},`);
  let named = read(NAMED);
  let agreed = read(AGREED);
  for (const [label, endings] of byLabel(own)) {
    // Named already: its patterns are a person's choice.
    if (agreed.split('\n').includes(label)) continue;
    named = insertSorted(
      named,
      `  ${/^[a-z]\w*$/.test(label) ? label : `'${label}'`}: '${endings}',`,
      namedKey,
    );
    agreed = insertSorted(agreed, label, wordKey);
  }
  const expected = { ...JSON.parse(read(EXPECTED)), [name]: shopExpectation(own[0] ?? '') };

  const files: [path: string, text: string][] = [
    [source, shopSource(name, own)],
    [LIST, list],
    [NAMED, named],
    [AGREED, agreed],
    [fixture, shopFixture(name)],
    [EXPECTED, `${JSON.stringify(expected, null, 2)}\n`],
  ];
  for (const [path, text] of files) writeFileSync(join(root, path), text);
  return files.map(([path]) => path);
}
