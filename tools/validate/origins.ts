/** How well likely origins foretell what pages state, beside simpler guesses. Nothing is fitted to these pages. */
import type { Sources } from '../../data/build/sources';
import { ELSEWHERE } from '../../src/model/likely-origins/import-shares';
import { formulaShares, likelyOrigins, priorShares } from '../../src/model/likely-origins/likely-origins';
import { recalledOf } from '../../src/model/likely-origins/trade-table';
import type { Classify } from '../estimate/kind';
import { type LabelledOrigin, labelledOrigins } from './labelled-origins';
import { foretoldLoss, leastLoss, lossError } from './origin-bounds';
import { type Shares, scoreOf } from './origin-score';

function over(
  { kinds, shopCountry }: LabelledOrigin,
  sharesOf: (kind: string, shopCountry: string | null) => Shares,
): Shares {
  const sum = new Map<string, number>();
  for (const { id, probability } of kinds) {
    for (const [place, share] of sharesOf(id, shopCountry)) {
      if (place !== ELSEWHERE) sum.set(place, (sum.get(place) ?? 0) + probability * share);
    }
  }
  const total = [...sum.values()].reduce((all, share) => all + share, 0);
  return new Map([...sum].map(([place, share]) => [place, share / total]));
}

const prior = (page: LabelledOrigin): Shares => over(page, priorShares);
const ofTheWorld = (page: LabelledOrigin): Shares => prior({ ...page, shopCountry: null });

const GUESSES: readonly (readonly [name: string, of: (page: LabelledOrigin) => Shares])[] = [
  ['always China', () => new Map([['CN', 1]])],
  ['the world’s exports of its kind', ofTheWorld],
  [
    'half China, half home',
    ({ shopCountry }) =>
      new Map(
        shopCountry === 'CN'
          ? [['CN', 1]]
          : [
              ['CN', 0.5],
              [shopCountry ?? '', 0.5],
            ],
      ),
  ],
  ['of its two parts the formula of trade alone', (page) => over(page, formulaShares)],
  [
    'what was recalled alone',
    (page) => over(page, (kind, shopCountry) => recalledOf(kind, shopCountry) ?? new Map()),
  ],
  ['P(origin | kind, shop’s country)', prior],
  [
    'the same with the title’s hints, as shown on a silent page',
    ({ kinds, shopCountry, hints }) => {
      const evidence = hints.map(({ countries, ratio }) => ({ places: countries, ratio }));
      return new Map(
        likelyOrigins(kinds, shopCountry, { evidence }).map(({ country, share }) => [country, share]),
      );
    },
  ],
];

function table(title: string, pages: readonly LabelledOrigin[]): string[] {
  return [
    `${title}: ${pages.length} pages of ${new Set(pages.map(({ shop }) => shop)).size} shops`,
    '',
    '| guess | log-loss | first right | among three | among five |',
    '|---|---|---|---|---|',
    ...GUESSES.map(([name, guess]) => {
      const { logLoss, top } = scoreOf(pages, guess);
      return `| ${name} | ${[logLoss, ...top].map((value) => value.toFixed(2)).join(' | ')} |`;
    }),
    '',
  ];
}

function bounds(pages: readonly LabelledOrigin[]): string[] {
  return GUESSES.slice(-2).map(
    ([name, guess]) =>
      `${name}: standard error ${lossError(pages, guess).toFixed(2)}; the shares themselves foretell ${foretoldLoss(pages, guess).toFixed(2)}; with home's odds, their sharpness and a part of the world's shares fitted to these very pages, which we do not do, at best ${leastLoss(pages, guess, ofTheWorld).toFixed(2)}.`,
  );
}

export async function originsReport(sources: Sources, classify: Classify): Promise<string> {
  const pages = await labelledOrigins(sources, classify);
  return [
    ...table('All that state an origin', pages),
    ...bounds(pages),
    '',
    ...table(
      'Those that state one place',
      pages.filter(({ stated }) => stated.length === 1),
    ),
  ].join('\n');
}
