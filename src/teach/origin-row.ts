/** The row that says where a thing is made, out of the element that the person pointed at: its label or its value. */
import type { ShopRule } from '../contracts/shop-rule';
import { stableSelector } from './stable-selector';

type OriginRow = NonNullable<ShopRule['origin']>;

const LABEL_MAX = 60;
const ROW_MAX = 200;
/** As many rows as the content script looks at. */
const ROWS_MAX = 80;

const textOf = (element: Element | null | undefined) =>
  (element?.textContent ?? '')
    .slice(0, 4 * ROW_MAX)
    .replace(/\s+/g, ' ')
    .trim();
const isLabel = (text: string) => text.length > 1 && text.length <= LABEL_MAX && /\p{L}/u.test(text);

/** A row in one element whose words begin with the label, its colon among them, or a label with its value in the element after it. */
interface Row {
  element: Element;
  label: string;
  next: boolean;
}

/** A cell, a term or a bare element beside another. */
function besideOthers(element: Element): Row | null {
  const { previousElementSibling: before, nextElementSibling: after, parentElement: parent } = element;
  const label = before ?? element;
  const labelText = textOf(label);
  if (!parent || !(before || after) || !isLabel(labelText)) return null;
  if (parent.children.length === 2) return { element: parent, label: labelText, next: false };
  return { element: label, label: labelText, next: true };
}

/** "Label: value" in one element. */
function withColon(element: Element): Row | null {
  const text = textOf(element);
  const [label = ''] = /^[^:：]{2,60}[:：](?=\s*\S)/u.exec(text) ?? [];
  return text.length <= ROW_MAX && isLabel(label) ? { element, label, next: false } : null;
}

/** A row whose first element is its label. */
function ofParts(element: Element): Row | null {
  const [first, second] = element.children;
  if (element.children.length !== 2 || !isLabel(textOf(first)) || !textOf(second)) return null;
  return { element, label: textOf(first), next: false };
}

/** What the pointed element is a part of, the likeliest first. */
function rowsOf(pointed: Element): Row[] {
  const cell = pointed.closest('td, th, dt, dd') ?? pointed;
  const parent = cell.parentElement;
  const whole = { element: cell, label: '', next: false };
  return [withColon(cell), ofParts(cell), besideOthers(cell), parent && withColon(parent), whole].filter(
    (row) => row !== null,
  );
}

/** Whether the first of the rows found that begins with the label is the one that was meant. */
const isFirstSo =
  ({ element, label }: Row) =>
  (found: readonly Element[]) =>
    found.slice(0, ROWS_MAX).find((one) => textOf(one).startsWith(label)) === element;

/** Null where no lasting selector leads to it. */
export function originRow(pointed: Element): OriginRow | null {
  for (const row of rowsOf(pointed)) {
    const selector = stableSelector(row.element, isFirstSo(row));
    if (selector) return { row: selector, label: row.label, next: row.next };
  }
  return null;
}
