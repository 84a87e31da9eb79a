/** Verbs of making in running text with the words beside them. */

import { type Words, wordsOf } from '../../vocabulary/language';
import {
  designedInVerbs,
  earlyStageVerbs,
  lateStageVerbs,
  madeInVerbs,
  placeBefore,
} from '../../vocabulary/making-verbs';
import { madeLabels } from '../../vocabulary/origin-labels';
import type { AnchorKind } from './anchor';

export interface Phrase {
  label: string;
  kind: AnchorKind;
  /** The words in which the place must stand first. */
  rest: string;
  /** Of a stage: whether it ends the making. */
  stage?: 'early' | 'late';
  /** The phrase with what stands around it. */
  context: string;
}

const FOUND_MAX = 8;
const REST_MAX = 80;
const BEFORE_MAX = 60;

/** The longest first, for one may begin another. */
const byLength = (...tables: Words[]) => wordsOf(...tables).sort((a, b) => b.length - a.length);
const early = wordsOf(earlyStageVerbs);
const late = wordsOf(lateStageVerbs);
const designs = wordsOf(designedInVerbs);
const verbs = byLength(madeInVerbs, earlyStageVerbs, lateStageVerbs, designedInVerbs);
const labels = byLength(madeLabels, madeInVerbs).map((label) => label.replace(/[()]/g, '\\$&'));

/** What a verb says of the making. */
function sayingOf(verb: string): Pick<Phrase, 'kind' | 'stage'> {
  if (late.includes(verb)) return { kind: 'stage', stage: 'late' };
  if (early.includes(verb)) return { kind: 'stage', stage: 'early' };
  return { kind: designs.includes(verb) ? 'design' : 'made' };
}

/**
 * Most texts hold none of these words and are done with after one look at their lower case. The two patterns below take
 * the browser milliseconds to get ready, so they are tried only where there is something to find.
 */
const anyOf = new RegExp([...verbs, ...labels].join('|').toLowerCase());
/** Hebrew's "in" is part of the word that follows. */
const FOLLOWED = String.raw`(?:\s+|(?<=ב))`;
const pattern = new RegExp(`(?<!\\p{L})(${verbs.join('|')})${FOLLOWED}`, 'giu');
/** A label in the middle of a text: "100 % wool, country of origin: India". */
const inside = new RegExp(`(?<!\\p{L})(${labels.join('|')})\\s?[:：]\\s*`, 'giu');
/** Words just before the verb that turn it round. */
const NEGATED =
  /(?:\bnot|n['’]t|\bnever|\bnicht|\bpas|\bno|\bnon|\bnie|\bnão|\bniet|\binte|\bikke|(?:^|\s)не|(?:^|\s)ni)\s*(?:\p{L}+\s+){0,2}$/iu;
/** Kana, Han, Hangul: as ranges, for every text is asked and a look for scripts costs thrice as much. */
const CJK = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;
const TURKISH_OR_HUNGARIAN = /üretil|imal edil|készül|gyárt/;

/** Every verb of making in a text with the words after it, negated ones left out. */
export function phrasesOf(text: string): Phrase[] {
  const found: Phrase[] = [];
  const isSaid = anyOf.test(text.toLowerCase());
  for (const match of isSaid ? text.matchAll(pattern) : []) {
    const end = match.index + match[0].length;
    if (NEGATED.test(text.slice(Math.max(0, match.index - 32), match.index))) continue;
    const label = (match[1] ?? '').toLowerCase();
    found.push({
      label,
      ...sayingOf(label),
      rest: text.slice(end, end + REST_MAX),
      context: text.slice(Math.max(0, match.index - BEFORE_MAX), end + REST_MAX),
    });
    if (found.length >= FOUND_MAX) return found;
  }
  if (isSaid && /[:：]/.test(text)) {
    for (const match of text.matchAll(inside)) {
      const end = match.index + match[0].length;
      const rest = text.slice(end, end + REST_MAX).split(/[.;,、，。|)）]/)[0] ?? '';
      found.push({
        label: (match[1] ?? '').toLowerCase(),
        kind: 'made',
        rest,
        context: text.slice(match.index, end + REST_MAX),
      });
      if (found.length >= FOUND_MAX) return found;
    }
  }
  if (!CJK.test(text) && !TURKISH_OR_HUNGARIAN.test(text)) return found;
  for (const before of placeBefore) {
    for (const match of text.matchAll(before)) {
      const [whole, place = ''] = match;
      const label = whole.slice(place.length);
      found.push({
        label,
        kind: 'made',
        rest: place,
        context: text.slice(Math.max(0, match.index - 20), match.index + whole.length + 20),
      });
      if (found.length >= FOUND_MAX) return found;
    }
  }
  return found;
}
