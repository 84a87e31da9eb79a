/** Labels with their values inside one text: "Country of Origin: China", "100 % wool, country of origin: India". */
import { kindOfLabel, type StatementKind } from './label-kind';

export interface Labelled {
  label: string;
  kind: StatementKind;
  value: string;
}

const MARK = /[:：|=】\]](?!\/\/)|\s[-–—]\s/gu;
/** What ends a label on its left and a value on its right, within one text. */
const LEFT_EDGE = /[.;,、，。|)）\]】([（【[•·\n]|\s[-–—]\s/gu;
const RIGHT_EDGE = /[.;、，。|)）\]】•·\n]|,(?=\s?\p{Ll})/u;
const MARKS_MAX = 12;
const LABEL_MAX = 60;
const LABEL_WORDS_MAX = 6;
const CJK_LABEL_MAX = 8;
const VALUE_MAX = 80;
const CJK = /^[\p{Script=Han}\p{Script=Hangul}]/u;

/** The longest label that the words before a mark end with. */
function labelBefore(text: string): { label: string; kind: StatementKind } | null {
  const near = text.slice(-LABEL_MAX);
  const edges = [...near.matchAll(LEFT_EDGE)].map(({ index, 0: edge }) => index + edge.length);
  const starts = [...(near.length < text.length ? [] : [0]), ...edges];
  for (const start of starts) {
    const label = near.slice(start).trim();
    const kind = label ? kindOfLabel(label) : null;
    if (kind) return { label, kind };
  }
  const words = near.trim().split(/\s+/);
  for (let length = Math.min(LABEL_WORDS_MAX, words.length - 1); length > 0; length--) {
    const label = words.slice(-length).join(' ');
    const kind = kindOfLabel(label);
    // One word alone may be any sentence's last: "read about its origin: ...".
    if (kind === 'made') return { label, kind };
  }
  return null;
}

/** A label and its value with nothing but a space between them, or in Chinese nothing at all. */
function unmarked(text: string): Labelled | null {
  const words = text.split(/\s+/);
  for (let length = Math.min(LABEL_WORDS_MAX, words.length - 1); length > 0; length--) {
    const label = words.slice(0, length).join(' ');
    if (kindOfLabel(label) !== 'made') continue;
    return { label, kind: 'made', value: words.slice(length).join(' ').slice(0, VALUE_MAX) };
  }
  if (!CJK.test(text)) return null;
  for (let length = Math.min(CJK_LABEL_MAX, text.length - 1); length > 1; length--) {
    if (kindOfLabel(text.slice(0, length)) !== 'made') continue;
    return { label: text.slice(0, length), kind: 'made', value: text.slice(length, length + VALUE_MAX) };
  }
  return null;
}

/** Every label of origin in a text with the words after it. A value at the end of the text may be empty. */
export function labelledIn(text: string): Labelled[] {
  const found: Labelled[] = [];
  for (const { index, 0: mark } of [...text.matchAll(MARK)].slice(0, MARKS_MAX)) {
    const named = labelBefore(text.slice(0, index));
    if (!named) continue;
    const rest = text.slice(index + mark.length).trim();
    const isFirst = text.slice(0, index).trim().length <= named.label.length + 2;
    const edge = isFirst ? -1 : rest.search(RIGHT_EDGE);
    found.push({ ...named, value: (edge < 0 ? rest : rest.slice(0, edge)).slice(0, 2 * VALUE_MAX) });
  }
  if (found.length) return found;
  const one = unmarked(text.trim());
  return one ? [one] : [];
}
