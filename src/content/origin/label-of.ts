/** The label that a text begins with. Looked for in every text node of a page, so the cheap look comes first. */

import { wordsOf } from '../../vocabulary/language';
import { madeInVerbs } from '../../vocabulary/making-verbs';
import {
  brandLabels,
  designLabels,
  dispatchLabels,
  madeLabels,
  originLabels,
} from '../../vocabulary/origin-labels';
import type { AnchorKind } from './anchor';

export interface LabelAnchor {
  label: string;
  kind: AnchorKind;
  /** What stands after the label in the same text. */
  rest: string;
}

/** How many first letters tell whether a longer look is worth it. */
const HEAD = 3;

type Label = { label: string; kind: AnchorKind };
let byHead: Map<string, Label[]> | undefined;

/** The labels by their first letters, the longest first; made when the first text is looked at. */
function labelsFrom(head: string): Label[] | undefined {
  if (!byHead) {
    const kinds = new Map<string, AnchorKind>();
    for (const [kind, labels] of [
      ['brand', wordsOf(brandLabels)],
      ['design', wordsOf(designLabels)],
      ['dispatch', wordsOf(dispatchLabels)],
      ['origin', wordsOf(originLabels)],
      ['made', wordsOf(madeLabels, madeInVerbs)],
    ] as const) {
      for (const label of labels) kinds.set(label, kind);
    }
    byHead = new Map();
    for (const [label, kind] of [...kinds].sort(([a], [b]) => b.length - a.length)) {
      const start = label.slice(0, HEAD);
      byHead.set(start, [...(byHead.get(start) ?? []), { label, kind }]);
    }
  }
  return byHead.get(head);
}

const LETTER = /\p{L}/u;
const SEPARATOR = /^\s*(?:[(（][^()（）]{0,20}[)）]\s*)?[:：|\-–—=]\s*/;
/** A verb that leads to its place without a mark: "made in China". Hebrew's "in" is part of the word after it. */
const LEADS_ON =
  /(?: in| en| au| aux| à| em| i| w| v| ve| vo| în| sa| tại| di| في| σε| во?|^valmistettu|^תוצרת| ב|^buatan|ผลิต(?:ใน|ที่))$/;
/** Marks before a label: bullets, numbers. */
const LEAD_MAX = 6;

/** Where the first letter stands, within a few marks; −1 where none does. */
function firstLetter(text: string): number {
  const end = Math.min(text.length, LEAD_MAX);
  for (let at = 0; at < end; at++) if (LETTER.test(text[at] as string)) return at;
  return -1;
}

/** The label that a text begins with, if it stands alone there, a mark follows it, or it leads on to its place. */
export function labelOf(text: string): LabelAnchor | null {
  const start = firstLetter(text);
  if (start < 0) return null;
  const head = text.slice(start, start + HEAD).toLowerCase();
  // Chinese and Korean labels may have two letters in all.
  const candidates = labelsFrom(head) ?? labelsFrom(head.slice(0, 2));
  if (!candidates) return null;
  const lower = text
    .slice(start, start + 80)
    .toLowerCase()
    .replace(/’/g, "'");
  for (const { label, kind } of candidates) {
    if (!lower.startsWith(label.replace(/’/g, "'"))) continue;
    const after = text.slice(start + label.length);
    const separator = SEPARATOR.exec(after)?.[0];
    if (!after.trim() || separator) return { label, kind, rest: after.slice(separator?.length ?? 0).trim() };
    if (kind === 'made' && LEADS_ON.test(label) && (/^\s/.test(after) || label.endsWith('ב'))) {
      return { label, kind, rest: after.trim() };
    }
  }
  return null;
}
