/** NAICS codes of the development products, by the same learner as the title model. */
import type { Sources } from '../../data/build/sources';
import type { Example } from '../../data/build/title-model/example';
import { train } from '../../data/build/title-model/train';
import { featuresOf } from '../../src/interpret/category/features';

export interface NaicsScore {
  method: string;
  sixDigits: number;
  fourDigits: number;
}

interface Product {
  code: string;
  title: string;
}

const FOLDS = 5;
/** Farming, fishing, manufacturing and publishing: what makes goods. */
const GOODS = /^(?:11|3[123]|51)/;

/** The likeliest code of a title. */
function guesser(examples: readonly Example[]): (title: string) => string {
  const codes = [...new Set(examples.map(({ category }) => category ?? ''))].sort();
  const { weights } = train(examples, codes);
  const width = codes.length;
  return (title) => {
    const { buckets, loudness } = featuresOf(title);
    const sums = new Float64Array(width);
    for (const [at, bucket] of buckets.entries()) {
      for (let code = 0; code < width; code++) {
        sums[code] = (sums[code] ?? 0) + (weights[bucket * width + code] ?? 0) * (loudness[at] ?? 0);
      }
    }
    let best = 0;
    for (let code = 1; code < width; code++) if ((sums[code] ?? 0) > (sums[best] ?? 0)) best = code;
    return codes[best] ?? '';
  };
}

function score(method: string, guesses: readonly { code: string; guess: string }[]): NaicsScore {
  const share = (digits: number) =>
    guesses.filter(({ code, guess }) => code.slice(0, digits) === guess.slice(0, digits)).length /
    guesses.length;
  return { method, sixDigits: share(6), fourDigits: share(4) };
}

const productExample = ({ code, title }: Product): Example => ({
  text: title,
  category: code,
  source: 'products',
  language: 'en',
});

/** Each fifth of the products, guessed after learning from the descriptions and the other four fifths. */
function crossed(products: readonly Product[], descriptions: readonly Example[]) {
  return Array.from({ length: FOLDS }, (_, fold) => {
    const guess = guesser([
      ...descriptions,
      ...products.filter((_, at) => at % FOLDS !== fold).map(productExample),
    ]);
    return products
      .filter((_, at) => at % FOLDS === fold)
      .map(({ code, title }) => ({ code, guess: guess(title) }));
  }).flat();
}

export async function naicsScores(sources: Sources): Promise<NaicsScore[]> {
  const products = (await sources.rows('categories/naics_products_dev.tsv')).map(
    ({ naics = '', title = '' }) => ({ code: naics, title }),
  );
  const descriptions = (await sources.rows('categories/naics_descriptions.tsv'))
    .filter(({ naics_code = '' }) => GOODS.test(naics_code))
    .map(
      ({ naics_code = '', naics_desc = '' }): Example => ({
        text: naics_desc,
        category: naics_code,
        source: 'naics',
        language: 'en',
      }),
    );
  const counts = new Map<string, number>();
  for (const { code } of products) counts.set(code, (counts.get(code) ?? 0) + 1);
  const [majority = ''] = [...counts].sort(([, a], [, b]) => b - a)[0] ?? [];
  const unseen = guesser(descriptions);
  return [
    score(
      'majority',
      products.map(({ code }) => ({ code, guess: majority })),
    ),
    score(
      'learned from descriptions only',
      products.map(({ code, title }) => ({ code, guess: unseen(title) })),
    ),
    score('and from four fifths of the products', crossed(products, descriptions)),
  ];
}
