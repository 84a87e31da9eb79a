/** The numbers in a text, with the words that multiply them: "1 299,00", "12'900", "12만 9,000", "1.5 lakh". */
import { withAsciiDigits } from './digits';

export interface FoundNumber {
  at: number;
  end: number;
  /** Digits and marks as written. */
  text: string;
  multiplier: number;
  /** Of "12만 9,000": what is added, as written; '' where there is none. */
  rest: string;
}

/**
 * Groups of three set apart by blanks, or digits and marks; a mark may come first (".75") unless it ends an
 * abbreviation ("Rs.50").
 */
const NUMBER =
  /\d{1,3}(?:[\s\u00a0\u202f\u2009]\d{3}(?!\d))+(?:[.,٫]\d+)?|(?:(?<![\p{L}\d])[.,](?=\d))?\d(?:[.,'’ʼ`′´٬٫ʹ]*\d)*/gu;
/** "118, 99", "1 .299": the mark and its decimals set apart. */
const APART = /(\d) ?([.,]) ?(?=\d{2,3}(?!\d))/g;
/** What multiplies; short ones directly after the number. Own list. */
const MULTIPLIERS: readonly (readonly [RegExp, number])[] = [
  [/^(?:k(?![\p{L}\d])|rb\b)/u, 1e3],
  [
    /^\s?(?:ribu|nghìn|ngàn|тыс\.?|тис\.?|tys\.?|tsd\.?|tūkst\.?|tis\.|هزار|ألف|พัน|हज़ार|हजार|হাজার|bin|elfu)(?!\p{L})|^\s?千|^\s?천/u,
    1e3,
  ],
  [/^\s?(?:万|萬|만)/u, 1e4],
  [/^\s?(?:lakhs?|lacs?|लाख|লাখ|லட்சம்|లక్ష)(?!\p{L})|^\s?แสน/u, 1e5],
  [/^\s?(?:juta|jt|triệu|tr|mio\.?|млн\.?|mln\.?|million|میلیون|مليون)(?!\p{L})|^\s?ล้าน/u, 1e6],
  [/^\s?(?:crores?|cr|करोड़|কোটি)(?!\p{L})/u, 1e7],
  [/^\s?(?:億|亿|억)/u, 1e8],
  [/^\s?tỷ(?!\p{L})/u, 1e9],
];
const REST = /^\s?(\d,\d{3}|\d{1,4})(?![\d.,])/;

const joined = (text: string): string => text.replace(APART, '$1$2');

/** Digits 0 to 9, and each decimal mark beside its digits: the text that `numbersIn` takes. */
export const plainNumbers = (text: string): string =>
  joined(withAsciiDigits(text).replace(/，/g, ',').replace(/．/g, '.'));

/** @param text of `plainNumbers`; linear time. */
export function numbersIn(text: string): FoundNumber[] {
  let last = 0;
  return [...text.matchAll(NUMBER)].flatMap(({ 0: number, index: at }) => {
    if (at < last) return [];
    const end = at + number.length;
    const after = text.slice(end, end + 24).toLowerCase();
    const found = MULTIPLIERS.map(([word, value]) => ({ word: word.exec(after)?.[0] ?? '', value })).find(
      ({ word }) => word,
    );
    const { word, value } = found ?? { word: '', value: 1 };
    const rest = value === 1e4 ? REST.exec(after.slice(word.length)) : null;
    last = end + word.length + (rest?.[0].length ?? 0);
    return [{ at, end: last, text: number, multiplier: value, rest: rest?.[1] ?? '' }];
  });
}
