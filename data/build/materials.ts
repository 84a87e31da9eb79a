/** `data/tables/materials.ts`: fibres and skins, their names in five languages, what each does to a garment. */
import type { Sources } from './sources';
import { moduleText, type Table } from './table';

const LANGUAGES = ['en', 'de', 'fr', 'es', 'it'] as const;

export async function buildMaterials(sources: Sources): Promise<Table> {
  const rows = await sources.rows('textiles/materials.csv');
  const lines = rows.map((row) => {
    const names = [...new Set(LANGUAGES.flatMap((language) => (row[language] ?? '').split('|')))].filter(
      Boolean,
    );
    const id = (row.material ?? '').replaceAll(',', '').replaceAll(' ', '-');
    return `  ['${id}', ${Number(row.factor_cotton_1)}, ${JSON.stringify(names.map((name) => name.toLowerCase()).join('|'))}],`;
  });
  return {
    file: 'materials.ts',
    content: moduleText(
      {
        source:
          'Ecobalyse (Ministeres de la Transition ecologique) and single figures; shared source "textiles"',
        year: '2024-2026',
        unit: 'factor on a whole garment made in China, cotton = 1',
        licence: 'MIT (Ecobalyse); single facts; some factors are judgements of the source',
      },
      `/** Id, factor, names in ${LANGUAGES.join(', ')} with bars between. */
export const materialRows: readonly (readonly [string, number, string])[] = [
${lines.join('\n')}
];
`,
    ),
    report: [`${rows.length} materials in ${LANGUAGES.length} languages`],
  };
}
