/** `data/tables/place-names.ts`: names in titles that tie a thing to a place (METHOD §3). */
import { titleKey } from '../../src/interpret/origin-hints/name-in-title';
import { kindLines } from './kinds/kind-list';
import { oneCountryBrands } from './place-names/brands';
import { craftNames } from './place-names/crafts';
import { drinkNames } from './place-names/drinks';
import { foodNames } from './place-names/food';
import type { PlaceNameRow } from './place-names/row';
import { type Builder, LATE_TEXTS, moduleText } from './table';

const known = new Set(kindLines.map(({ id }) => id));

function lines(rows: readonly PlaceNameRow[]): string {
  return rows
    .map(([countries, kinds, names]) => {
      const wrong = kinds.split(' ').filter((kind) => !known.has(kind));
      if (wrong.length) throw new Error(`place-names: no such kind: ${wrong.join(', ')}`);
      // As titles are compared: no name need be folded where it is looked for.
      return [
        countries,
        kinds,
        names
          .split('|')
          .map((name) => titleKey(name).trim())
          .join('|'),
      ].join('\t');
    })
    .join('\n');
}

const count = (rows: readonly PlaceNameRow[]) => rows.flatMap(([, , names]) => names.split('|')).length;

export const buildPlaceNames: Builder = async () => {
  const appellations = [...foodNames, ...drinkNames, ...craftNames];
  return {
    file: 'place-names.ts',
    content: moduleText(
      {
        source:
          'own lists in data/build/place-names: names protected in the EU (eAmbrosia) or by their own country, and brands made in one country as their makers state; gathered from general knowledge, a judgement',
        year: '2026',
        unit: 'ISO 3166-1 alpha-2; kind ids; names as `titleKey` folds them, parted by |; tabs between',
        licence: 'facts; the lists CC BY-SA 4.0',
      },
      `export const appellationLines = \`
${lines(appellations)}
\`.trim();
export const oneCountryBrandLines = \`
${lines(oneCountryBrands)}
\`.trim();
${LATE_TEXTS}`,
    ),
    report: [`${count(appellations)} appellations, ${count(oneCountryBrands)} brands`],
  };
};
