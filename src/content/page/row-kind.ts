/** What a labelled row is about, where its label is one of a few plain words. Origin's many labels are not among them. */

import { itemLocationLabels, makerLabels } from '../../vocabulary/hint-labels';
import { type Words, wordsOf } from '../../vocabulary/language';
import { massLabels } from '../../vocabulary/mass-labels';
import { materialLabels } from '../../vocabulary/material-labels';
import { bookLabels, shoeLabels } from '../../vocabulary/trait-labels';

export type RowKind = 'masses' | 'materials' | 'traits' | 'item-location' | 'maker-address';

/** A longer text is no label. */
const LABEL_MAX = 40;

const kinds = new Map<string, RowKind>();
for (const [kind, table] of [
  ['masses', massLabels],
  ['traits', bookLabels],
  ['traits', shoeLabels],
  ['materials', materialLabels],
  ['item-location', itemLocationLabels],
  ['maker-address', makerLabels],
] as [RowKind, Words][]) {
  for (const label of wordsOf(table)) kinds.set(label, kind);
}

export interface Row {
  kind: RowKind;
  label: string;
  /** What stands after the label in the same text; '' where the label is all. */
  value: string;
}

/** The row that a text is or begins: "Weight", "Weight: 2 kg". Null for any other text. */
export function rowIn(text: string): Row | null {
  const mark = text.search(/[:：]/);
  const label = (mark < 0 ? text : text.slice(0, mark)).trim();
  if (label.length > LABEL_MAX) return null;
  const kind = kinds.get(label.toLowerCase().replace('’', "'"));
  return kind ? { kind, label, value: mark < 0 ? '' : text.slice(mark + 1).trim() } : null;
}
