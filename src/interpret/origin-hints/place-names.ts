/** Appellations and brands of one country in a title: Parma, Solingen, Murano. */
import { appellationRows, oneCountryBrandRows } from '../../../data/tables/place-names';
import type { OriginHint } from '../../contracts/product';
import type { Quote } from '../../contracts/reading';
import { isLikeness, standsIn, titleKey } from './name-in-title';
import { HINT_RATIO } from './ratios';

interface Entry {
  countries: string[];
  kinds: string[];
  names: string[];
}

const entriesOf = (rows: typeof appellationRows): Entry[] =>
  rows.map(([countries, kinds, names]) => ({
    countries: countries.split(' '),
    kinds: kinds.split(' '),
    names: names.split('|').map(titleKey),
  }));

let lists: { appellation: Entry[]; brand: Entry[] } | undefined;

/** Every row with a name in the title, whatever the kind: whether it holds for the thing is seen with its kind. */
export function placeNamesIn(title: Quote | null, brand: Quote | null): OriginHint[] {
  if (!title) return [];
  lists ??= { appellation: entriesOf(appellationRows), brand: entriesOf(oneCountryBrandRows) };
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
