/**
 * Rows of resolution and capacity: many sorts of thing have them, and the unit of the value tells which. A memory's
 * capacity is in bytes, a battery's in ampere hours, a vessel's in litres; pixels are a screen's or a camera's, dots per
 * inch a printer's. Which kinds and how much it says: our judgement (2026), in log-odds.
 */
import { type Words, wordsOf } from '../../vocabulary/language';
import { capacityLabels, resolutionLabels } from '../../vocabulary/trait-labels';

export interface Measured {
  /** Kind ids, all spoken for alike. */
  kinds: readonly string[];
  strength: number;
}

/** Few other things are measured so; of those that are, many kinds are ours. */
const LIKELY = 2.5;
/** Toys and jackets have batteries too, and nearly all that is hollow holds litres. */
const WEAK = 1;

const words = (list: string) => list.split(' ');

const MEMORY: Measured = {
  kinds: words(
    'storage components laptop desktop tablet smartphone console smartwatch stick cameras recorded-media',
  ),
  strength: LIKELY,
};

const BY_UNIT: Readonly<Record<'resolution' | 'capacity', readonly (readonly [RegExp, Measured])[]>> = {
  resolution: [
    [/\d ?dpi/i, { kinds: words('printer peripheral'), strength: LIKELY }],
    [
      /\d{3} ?(?:px|pixels?)? ?[x×*] ?\d{3}|\d ?(?:mp|mpx|megapixels?|mégapixels?|万画素|만 화소)(?!\p{L})|full ?hd|\bu?hd\b|\b(?:4|8)k\b|\b(?:720|1080|1440|2160)p\b/iu,
      {
        kinds: words(
          'monitor tv-projector laptop tablet smartphone basic-phone cameras smart-home vr stick console smartwatch navigation',
        ),
        strength: LIKELY,
      },
    ],
  ],
  capacity: [
    [/\d ?(?:[kmgt]i?b|[мгт]б)(?!\p{L})/iu, MEMORY],
    // Octets, in French; "2 to 4" are none.
    [/\d ?[MGT]o(?!\p{L}| ?\d)/u, MEMORY],
    [
      /\d ?(?:m?ah|wh|мач)(?!\p{L})/iu,
      {
        kinds: words(
          'batteries power-banks smartphone basic-phone tablet laptop headphones speaker smartwatch cameras smart-home vr e-bike power-tools garden-machines vacuum-cleaner personal-care-appliances lighting',
        ),
        strength: WEAK,
      },
    ],
    [
      /\d ?(?:[mcd]?l|lit(?:re|er|ro)s?|litri|litrów|м?л|리터|リットル|升|毫升|qt|quarts?|gal|gallons?|(?:fl\.? ?)?oz)(?!\p{L})/iu,
      {
        kinds: words(
          'flask glassware ceramics pans kitchenware plastic-goods storage-box small-appliances coffee-machine cookers microwave fridges vacuum-cleaner heating-cooling bags backpack suitcase',
        ),
        strength: WEAK,
      },
    ],
  ],
};

const byLabel = new Map<string, keyof typeof BY_UNIT>();
for (const [table, sort] of [
  [resolutionLabels, 'resolution'],
  [capacityLabels, 'capacity'],
] as [Words, keyof typeof BY_UNIT][]) {
  for (const label of wordsOf(table)) byLabel.set(label, sort);
}

/**
 * What a row says by its label and its value's unit; undefined where the label is another's or the unit says nothing.
 * @param label in lower case, with a straight apostrophe.
 */
export function measuredRow(label: string, value: string): Measured | undefined {
  const sort = byLabel.get(label);
  return sort && BY_UNIT[sort].find(([unit]) => unit.test(value))?.[1];
}
