/** `data/tables/kinds.ts`: what the model and the worker know of each kind. */
import { kindLines } from './kinds/kind-list';
import { readReferences } from './kinds/references';
import type { Sources } from './sources';
import { moduleText, type Table } from './table';

export async function buildKinds(sources: Sources): Promise<Table> {
  const references = await readReferences(sources);
  const lines = kindLines.map(({ id, group, family, sector, category, name }) => {
    const { priceUsd, massKg } = references.get(id) ?? { priceUsd: 0, massKg: 0 };
    return `  ['${id}', '${group}', '${family}', '${sector}', '${category}', ${JSON.stringify(name)}, ${priceUsd}, ${massKg}],`;
  });
  return {
    file: 'kinds.ts',
    content: moduleText(
      {
        source:
          'kinds and their sectors: our judgement (data/build/kinds/kind-list.ts); usual prices and masses: judgement (data/build/kinds/usual.ts), and those the levels were gathered at',
        year: '2026',
        unit: 'priceUsd: shelf price without tax, US dollars of 2026; massKg: kg of one thing as sold',
        licence: 'CC BY-SA 4.0',
      },
      `export type KindFamily = 'electronics' | 'clothing' | 'shoes' | 'food' | 'furniture' | 'appliances' | 'other';
/** Id, wider shelf, family, CEDA sector code, category of the first round, English name, usual price, usual mass. */
export const kindRows: readonly (readonly [
  string,
  string,
  KindFamily,
  string,
  string,
  string,
  number,
  number,
])[] = [
${lines.join('\n')}
];
`,
    ),
    report: [
      `${kindLines.length} kinds in ${new Set(kindLines.map(({ group }) => group)).size} groups and ${new Set(kindLines.map(({ sector }) => sector)).size} sectors`,
    ],
  };
}
