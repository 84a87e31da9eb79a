/** `data/tables/price-limits.ts`: how far below and above its usual price a thing of a kind is hardly ever sold. */
import { kindLines } from './kinds/kind-list';
import { priceLimitsByJudgement } from './kinds/price-limits';
import { readReferences } from './kinds/references';
import type { Sources } from './sources';
import { moduleText, type Table } from './table';

/** Steps of one half doubling between the usual price and a limit, rounded outwards: the question must be rare. */
function stepsTo(factor: number, id: string): string {
  const steps = Math.ceil(2 * Math.log2(factor) - 1e-9);
  if (!(steps >= 1 && steps <= 35)) throw new Error(`the usual price of ${id} is not within its limits`);
  return steps.toString(36);
}

/** Throws where a kind has no limits, a limit no kind, or the usual price lies outside. */
export async function buildPriceLimits(sources: Sources): Promise<Table> {
  const references = await readReferences(sources);
  const unknown = new Set(priceLimitsByJudgement.keys());
  const pairs = kindLines.map(({ id }) => {
    const limits = priceLimitsByJudgement.get(id);
    if (!limits) throw new Error(`no price limits for ${id}`);
    unknown.delete(id);
    const usual = references.get(id)?.priceUsd ?? Number.NaN;
    return stepsTo(usual / limits[0], id) + stepsTo(limits[1] / usual, id);
  });
  if (unknown.size > 0) throw new Error(`price limits of no kind: ${[...unknown].join(', ')}`);
  return {
    file: 'price-limits.ts',
    content: moduleText(
      {
        source:
          'judgement (data/build/kinds/price-limits.ts): no source that may be shipped gives prices by kind',
        year: '2026',
        unit: 'half doublings below and above the usual price of kinds.ts, to the shelf prices without tax that about one new thing in a hundred is sold below and above',
        licence: 'CC BY-SA 4.0',
      },
      `/** In the order of the kinds, two digits of base 36 each: below, above. */
export const priceLimitSteps = '${pairs.join('')}';
`,
    ),
    report: [`limits of ${pairs.length} kinds' prices`],
  };
}
