/** Appellations and brands of one country in a title: Parma, Solingen, Murano. */
import { appellationLines, oneCountryBrandLines } from '../../../data/tables/place-names';
import type { OriginHint } from '../../contracts/product';
import type { Quote } from '../../contracts/reading';
import { isLikeness, standsIn, titleKey } from './name-in-title';
import { HINT_RATIO } from './ratios';

interface Entry {
  countries: string[];
  kinds: string[];
  names: string[];
}

/** The table has names as `titleKey` folds them, but for the blanks around. */
const entriesOf = (lines: string): Entry[] =>
  lines.split('\n').map((line) => {
    const [countries = '', kinds = '', names = ''] = line.split('\t');
    return {
      countries: countries.split(' '),
      kinds: kinds.split(' '),
      names: names.split('|').map((name) => ` ${name} `),
    };
  });

let lists: { appellation: Entry[]; brand: Entry[] } | undefined;

/** Every row with a name in the title, whatever the kind: whether it holds for the thing is seen with its kind. */
export function placeNamesIn(title: Quote | null, brand: Quote | null): OriginHint[] {
  if (!title) return [];
  lists ??= { appellation: entriesOf(appellationLines), brand: entriesOf(oneCountryBrandLines) };
  const words = titleKey(title.text);
  if (isLikeness(words)) return [];
  const hint = (
    about: 'appellation' | 'brand',
    { countries, kinds }: Entry,
    evidence: Quote[],
  ): OriginHint => ({
    about,
    countries,
    kinds,
    ratio: HINT_RATIO[about],
    evidence,
  });
  const appellations = lists.appellation
    .filter(({ names }) => names.some((name) => standsIn(words, name)))
    .map((entry) => hint('appellation', entry, [title]));
  const withBrand = brand ? titleKey(`${brand.text} ${title.text}`) : words;
  const brands = lists.brand
    .filter(({ names }) => names.some((name) => standsIn(withBrand, name)))
    .map((entry) => hint('brand', entry, brand ? [brand, title] : [title]));
  return [...appellations, ...brands];
}
