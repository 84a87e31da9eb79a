/** Whether a text may speak of origin, and which parts of a long one do. What it says is the worker's to judge. */
import { anyOf } from '../../vocabulary/language';
import { originStems } from '../../vocabulary/origin-stems';

/** Letters of context kept on each side of a stem in a long text. */
const AROUND = 160;
/** A text no longer than this is quoted whole. */
const WHOLE_MAX = 400;
const PARTS_MAX = 6;

export const stems = anyOf(originStems, 'g');

/**
 * The text itself if it is short and holds a stem; of a long one the parts around its stems.
 * @param lower the text in lower case, from those who have it.
 */
export function originParts(text: string, lower = text.toLowerCase()): string[] {
  const parts: string[] = [];
  stems.lastIndex = 0;
  while (parts.length < PARTS_MAX) {
    const found = stems.exec(lower);
    if (!found) break;
    if (text.length <= WHOLE_MAX) return [text];
    const end = found.index + AROUND;
    parts.push(text.slice(Math.max(0, found.index - AROUND), end));
    stems.lastIndex = end;
  }
  return parts;
}
