/** `data/tables/usual-prices.ts`: between which prices things of a kind mostly lie. */
import { categoryLines } from './category-list';
import { type Builder, moduleText } from './table';

/**
 * By group of categories, US dollars of 2026: outside of these a price is more often misread than meant. Wide on
 * purpose, for the note that rests on it must be rare. A judgement (2026).
 */
const SPANS: Record<string, readonly [low: number, high: number]> = {
  fashion: [1, 20_000],
  electronics: [1, 15_000],
  appliances: [5, 15_000],
  home: [0.5, 15_000],
  diy: [0.3, 10_000],
  leisure: [0.3, 15_000],
  care: [0.3, 2_000],
  food: [0.2, 1_000],
  vehicle: [10, 2_000],
};

export const buildUsualPrices: Builder = async () => {
  const lines = categoryLines.map(({ id, group }) => {
    const span = SPANS[group];
    if (!span) throw new Error(`usual-prices: no span for the group "${group}"`);
    return `  ${JSON.stringify(id)}: [${span.join(', ')}],`;
  });
  return {
    file: 'usual-prices.ts',
    content: moduleText(
      {
        source: 'own judgement, by group of categories',
        year: '2026',
        unit: 'US dollars',
        licence: 'CC BY-SA 4.0',
      },
      `export const usualPriceUsd: Record<string, readonly [low: number, high: number]> = {\n${lines.join('\n')}\n};`,
    ),
    report: [`${lines.length} categories`],
  };
};
