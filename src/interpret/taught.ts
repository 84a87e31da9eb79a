/** What the person pointed at in this shop: it speaks before all that the page says of the same fact. */
import type { Quote, Reading } from '../contracts/reading';

/** Those of the quotations that a rule taught by the person found; none where no rule did. */
export const taughtOf = <Q extends Pick<Quote, 'foundIn'>>(
  quotes: readonly Q[],
  { taught }: Pick<Reading, 'taught'>,
): Q[] => (taught ? quotes.filter(({ foundIn }) => foundIn === 'shop') : []);

/** The same, followed by the others. */
export const taughtFirst = <Q extends Pick<Quote, 'foundIn'>>(
  quotes: readonly Q[],
  reading: Pick<Reading, 'taught'>,
): Q[] => {
  const first = taughtOf(quotes, reading);
  return [...first, ...quotes.filter((quote) => !first.includes(quote))];
};
