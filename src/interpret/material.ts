/** Pure: "80 % wool, 20 % polyester" or "Linen" as parts of known materials. */
import { materialRows } from '../../data/tables/materials';
import type { Fact } from '../contracts/product';
import type { Reading } from '../contracts/reading';
import type { MaterialPart } from '../model/material';

const fold = (text: string) => text.normalize('NFC').toLowerCase();

/** Every name with its material, the longest first: "organic cotton" before "cotton". */
const names: readonly (readonly [string, string])[] = materialRows
  .flatMap(([id, , list]) => list.split('|').map((name) => [fold(name), id] as const))
  .sort(([a], [b]) => b.length - a.length);

const LETTER = /[\p{L}\p{N}]/u;
const NUMBER_BEFORE = /(\d{1,3}(?:[.,]\d{1,3})?)\s{0,2}%\s{0,2}(?:[\p{L}-]{1,20}\s{1,2}){0,2}$/u;
const NUMBER_AFTER = /^[\s(:,]{0,4}(\d{1,3}(?:[.,]\d{1,3})?)\s{0,2}%/u;
/** Longer texts are no list of materials. */
const LENGTH_MAX = 300;

interface Named {
  material: string;
  start: number;
  end: number;
}

function namedIn(text: string): Named[] {
  const found: Named[] = [];
  for (const [name, material] of names) {
    for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + 1)) {
      const end = start + name.length;
      const whole = !LETTER.test(text[start - 1] ?? ' ') && !LETTER.test(text[end] ?? ' ');
      if (whole && !found.some((other) => start < other.end && end > other.start)) {
        found.push({ material, start, end });
      }
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

const shareOf = (match: RegExpMatchArray | null): number | null => {
  const percent = Number((match?.[1] ?? '').replace(',', '.'));
  return percent > 0 && percent <= 100 ? percent / 100 : null;
};

/**
 * The first composition that a text states: materials with their shares, or one material without a share. Parts past
 * 100 % (a lining of its own) are left out. Empty where no material is named, or several without shares.
 */
export function materialsIn(text: string): MaterialPart[] {
  const folded = fold(text.slice(0, LENGTH_MAX));
  const found = namedIn(folded);
  const [only] = found;
  const before = found.map(({ start }, i) =>
    shareOf(folded.slice(found[i - 1]?.end ?? 0, start).match(NUMBER_BEFORE)),
  );
  const after = found.map(({ end }, i) =>
    shareOf(folded.slice(end, found[i + 1]?.start ?? folded.length).match(NUMBER_AFTER)),
  );
  // "80 % wool, 20 % cotton" or "wool 80 %, cotton 20 %": whichever gives more of them a number.
  const count = (shares: readonly (number | null)[]) => shares.filter((share) => share !== null).length;
  const shares = count(after) > count(before) ? after : before;
  if (count(shares) === 0) {
    const one = new Set(found.map(({ material }) => material)).size === 1;
    return only && one ? [{ material: only.material, share: 1 }] : [];
  }
  const parts: MaterialPart[] = [];
  let total = 0;
  found.forEach(({ material }, i) => {
    const share = shares[i] ?? null;
    if (share === null || total + share > 1.001) return;
    total += share;
    parts.push({ material, share });
  });
  return parts;
}

/** Words of a title that often mean something else: "button down", "leather look", "duvet". */
const AMBIGUOUS = new Set(['down', 'leather', 'polyurethane-coating']);
const SAID = 0.95;
const IN_TITLE = 0.7;

/** What the page says it is made of: where it lists it, else what its title names. Null where it says nothing. */
export function materialFrom(
  quotes: Reading['materials'],
  title: Fact<string> | null,
): Fact<MaterialPart[]> | null {
  for (const quote of quotes) {
    const value = materialsIn(quote.text);
    if (value.length > 0) return { value, confidence: SAID, evidence: [quote], source: 'page' };
  }
  const value = title ? materialsIn(title.value) : [];
  if (!title || value.length === 0 || value.some(({ material }) => AMBIGUOUS.has(material))) return null;
  return { value, confidence: IN_TITLE, evidence: title.evidence, source: 'page' };
}
