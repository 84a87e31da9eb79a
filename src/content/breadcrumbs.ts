/** The path of shelves as the page shows it. */
import { fold } from './fold';
import type { Notes } from './notes';

const TRAILS =
  '[itemtype*="schema.org/BreadcrumbList" i], [class*="breadcrumb" i], [id*="breadcrumb" i], [aria-label*="breadcrumb" i], [data-testid*="breadcrumb" i]';
const LEVELS_MAX = 12;

export function readBreadcrumbs(document: Document, notes: Notes): void {
  let trails = 0;
  for (const trail of document.querySelectorAll(TRAILS)) {
    if (++trails > 6) return;
    const steps = trail.querySelectorAll('[itemprop="name"], li, a');
    const parts =
      steps.length > 1 && steps.length < 40 ? [...steps].map((step) => fold(step.textContent, 120)) : [];
    const levels = parts
      .filter((part, index) => part && /\p{L}/u.test(part) && parts.indexOf(part) === index)
      .slice(0, LEVELS_MAX);
    if (levels.length < 2) continue;
    notes.add('categories', {
      text: fold(levels.join(' > ')),
      place: 'breadcrumb',
      path: fold(trail.className.toString(), 80),
      levels,
    });
  }
}
