/** What a labelled row is about, where its label is one of a few plain words. Origin's many labels are not among them. */
import { rowLabels } from './row-labels';
import { HASH_LENGTH, wordHash } from './word-hash';

export type RowKind = keyof typeof rowLabels;

/** A longer text is no label. */
const LABEL_MAX = 40;

const kinds = new Map<string, RowKind>();
for (const [kind, hashes] of Object.entries(rowLabels) as [RowKind, string][]) {
  for (let at = 0; at < hashes.length; at += HASH_LENGTH) kinds.set(hashes.slice(at, at + HASH_LENGTH), kind);
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
  const kind = kinds.get(wordHash(label.toLowerCase().replace('’', "'")));
  return kind ? { kind, label, value: mark < 0 ? '' : text.slice(mark + 1).trim() } : null;
}
