/** Verbs of making in running text with the words beside them. */
import type { AnchorKind } from './anchor';
import { MADE } from './labels';
import { DESIGNED_IN, EARLY_STAGE, LATE_STAGE, MADE_IN, PLACE_BEFORE } from './verbs';

export interface Phrase {
  label: string;
  kind: AnchorKind;
  /** The words in which the place must stand first. */
  rest: string;
  /** The phrase with what stands around it. */
  whole: string;
}

const FOUND_MAX = 8;
const REST_MAX = 80;
const BEFORE_MAX = 60;

const kinds = new Map<string, AnchorKind>();
for (const [kind, lines] of [
  ['design', DESIGNED_IN],
  ['stage', [...EARLY_STAGE, ...LATE_STAGE]],
  ['made', MADE_IN],
] as const) {
  for (const line of lines) for (const verb of line.split('|')) kinds.set(verb, kind);
}
const verbs = [...kinds.keys()].sort((a, b) => b.length - a.length);
/** Hebrew's "in" is part of the word that follows. */
const FOLLOWED = String.raw`(?:\s+|(?<=ב))`;
const pattern = new RegExp(`(?<!\\p{L})(${verbs.join('|')})${FOLLOWED}`, 'giu');
/** The same verbs without a look at what stands around them: most texts hold none and are done with. */
const anyVerb = new RegExp(verbs.join('|'), 'i');
/** A label in the middle of a text: "100 % wool, country of origin: India". */
const labels = MADE.flatMap((line) => line.split('|')).sort((a, b) => b.length - a.length);
const inside = new RegExp(`(?<!\\p{L})(${labels.join('|').replace(/[()]/g, '\\$&')})\\s?[:：]\\s*`, 'giu');
/** Words just before the verb that turn it round. */
const NEGATED =
  /(?:\bnot|n['’]t|\bnever|\bnicht|\bpas|\bno|\bnon|\bnie|\bnão|\bniet|\binte|\bikke|(?:^|\s)не|(?:^|\s)ni)\s*(?:\p{L}+\s+){0,2}$/iu;
/** Kana, Han, Hangul: as ranges, for every text is asked and a look for scripts costs thrice as much. */
const CJK = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;
const TURKISH_OR_HUNGARIAN = /üretil|imal edil|készül|gyárt/;

/** Every verb of making in a text with the words after it, negated ones left out. */
export function phrasesOf(text: string): Phrase[] {
  const found: Phrase[] = [];
  for (const match of anyVerb.test(text) ? text.matchAll(pattern) : []) {
    const end = match.index + match[0].length;
    if (NEGATED.test(text.slice(Math.max(0, match.index - 32), match.index))) continue;
    const label = (match[1] ?? '').toLowerCase();
    found.push({
      label,
      kind: kinds.get(label) ?? 'made',
      rest: text.slice(end, end + REST_MAX),
      whole: text.slice(Math.max(0, match.index - BEFORE_MAX), end + REST_MAX),
    });
    if (found.length >= FOUND_MAX) return found;
  }
  if (/[:：]/.test(text)) {
    for (const match of text.matchAll(inside)) {
      const end = match.index + match[0].length;
      const rest = text.slice(end, end + REST_MAX).split(/[.;,、，。|)）]/)[0] ?? '';
      found.push({
        label: (match[1] ?? '').toLowerCase(),
        kind: 'made',
        rest,
        whole: text.slice(match.index, end + REST_MAX),
      });
      if (found.length >= FOUND_MAX) return found;
    }
  }
  if (!CJK.test(text) && !TURKISH_OR_HUNGARIAN.test(text)) return found;
  for (const before of PLACE_BEFORE) {
    for (const match of text.matchAll(before)) {
      const [whole, place = ''] = match;
      const label = whole.slice(place.length);
      found.push({
        label,
        kind: 'made',
        rest: place,
        whole: text.slice(Math.max(0, match.index - 20), match.index + whole.length + 20),
      });
      if (found.length >= FOUND_MAX) return found;
    }
  }
  return found;
}
