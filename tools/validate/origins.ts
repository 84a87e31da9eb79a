/** How well likely origins foretell what pages state, beside simpler guesses. Nothing is fitted to these pages. */
import type { Sources } from '../../data/build/sources';
import { ELSEWHERE } from '../../src/model/likely-origins/import-shares';
import { likelyOrigins, priorShares } from '../../src/model/likely-origins/likely-origins';
import type { Classify } from '../estimate/kind';
import { type LabelledOrigin, labelledOrigins } from './labelled-origins';

type Shares = ReadonlyMap<string, number>;

/** Stands for "never": a place that a guess leaves out altogether. */
const FLOOR = 1e-4;

function prior({ kinds, shopCountry }: LabelledOrigin): Shares {
  const sum = new Map<string, number>();
  for (const { id, probability } of kinds) {
    for (const [place, share] of priorShares(id, shopCountry)) {
      if (place !== ELSEWHERE) sum.set(place, (sum.get(place) ?? 0) + probability * share);
    }
  }
  const total = [...sum.values()].reduce((all, share) => all + share, 0);
  return new Map([...sum].map(([place, share]) => [place, share / total]));
}

const GUESSES: readonly (readonly [name: string, of: (page: LabelledOrigin) => Shares])[] = [
  ['always China', () => new Map([['CN', 1]])],
  ['the world’s exports of its kind', (page) => prior({ ...page, shopCountry: null })],
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

interface Score {
  logLoss: number;
  /** Part of the pages with a stated place among the first one, three, five. */
  top: [number, number, number];
}

function scoreOf(pages: readonly LabelledOrigin[], guess: (page: LabelledOrigin) => Shares): Score {
  const score: Score = { logLoss: 0, top: [0, 0, 0] };
  for (const page of pages) {
    const shares = guess(page);
    const right = page.stated.reduce((sum, place) => sum + (shares.get(place) ?? 0), 0);
    score.logLoss -= Math.log(Math.max(FLOOR, right)) / pages.length;
    const ranked = [...shares].sort(([, one], [, other]) => other - one).map(([place]) => place);
    const rank = ranked.findIndex((place) => page.stated.includes(place));
    [1, 3, 5].forEach((first, i) => {
      if (rank >= 0 && rank < first) score.top[i as 0 | 1 | 2] += 1 / pages.length;
    });
  }
  return score;
}

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

export async function originsReport(sources: Sources, classify: Classify): Promise<string> {
  const pages = await labelledOrigins(sources, classify);
  return [
    ...table('All that state an origin', pages),
    ...table(
      'Those that state one place',
      pages.filter(({ stated }) => stated.length === 1),
    ),
  ].join('\n');
}
