/** Whether a part of the page is hidden for good. What a tab or a fold opens is read: shops keep origin there. */
import { classAndId } from './class-and-id';

const HIDDEN = '[hidden], [style*="display:none"], [style*="display: none"]';
const OPENS = /tab|accord|collaps|fold|toggle|expand|panel|drawer|spec|detail|desc|content|more|info/i;

export function isPutAway(element: Element | null): boolean {
  for (let one = element?.closest(HIDDEN); one; one = one.parentElement?.closest(HIDDEN)) {
    if (one.getAttribute('role') !== 'tabpanel' && !OPENS.test(classAndId(one))) return true;
  }
  return false;
}
