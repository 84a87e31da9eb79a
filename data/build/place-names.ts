/** `data/tables/place-names.ts`: names in titles that tie a thing to a place (METHOD §3). */
import { kindLines } from './kinds/kind-list';
import { oneCountryBrands } from './place-names/brands';
import { craftNames } from './place-names/crafts';
import { drinkNames } from './place-names/drinks';
import { foodNames } from './place-names/food';
import type { PlaceNameRow } from './place-names/row';
import { type Builder, moduleText } from './table';

const known = new Set(kindLines.map(({ id }) => id));

function lines(rows: readonly PlaceNameRow[]): string {
  return rows
    .map(([countries, kinds, names]) => {
      const wrong = kinds.split(' ').filter((kind) => !known.has(kind));
      if (wrong.length) throw new Error(`place-names: no such kind: ${wrong.join(', ')}`);
      return `  ${JSON.stringify([countries, kinds, names.replaceAll('’', "'")])},`;
    })
    .join('\n');
}

const count = (rows: readonly PlaceNameRow[]) => rows.flatMap(([, , names]) => names.split('|')).length;

export const buildPlaceNames: Builder = async () => {
  const appellations = [...foodNames, ...drinkNames, ...craftNames];
  const row = 'readonly (readonly [countries: string, kinds: string, names: string])[]';
  return {
    file: 'place-names.ts',
    content: moduleText(
      {
        source:
          'own lists in data/build/place-names: names protected in the EU (eAmbrosia) or by their own country, and brands made in one country as their makers state; gathered from general knowledge, a judgement',
        year: '2026',
        unit: 'ISO 3166-1 alpha-2; kind ids; names in lower case, parted by |',
        licence: 'facts; the lists CC BY-SA 4.0',
      },
      `export const appellationRows: ${row} = [
${lines(appellations)}
];
export const oneCountryBrandRows: ${row} = [
${lines(oneCountryBrands)}
];
`,
    ),
    report: [`${count(appellations)} appellations, ${count(oneCountryBrands)} brands`],
  };
};
