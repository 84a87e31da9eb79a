/** The path of shelves as the page shows it. */
import { fold } from './fold';
import { someLevels } from './levels';
import type { Notes } from './notes';

/** Without the first letter, which may be a capital: a search that need not mind the case takes twice as long. */
const TRAILS =
  '[itemtype*="BreadcrumbList"], [class*="readcrumb"], [id*="readcrumb"], [aria-label*="readcrumb"], [data-testid*="readcrumb"]';

export function readBreadcrumbs(document: Document, notes: Notes): void {
  let trails = 0;
  for (const trail of document.querySelectorAll(TRAILS)) {
    if (++trails > 6) return;
    const steps = trail.querySelectorAll('[itemprop="name"], li, a');
    const parts =
      steps.length > 1 && steps.length < 40 ? [...steps].map((step) => fold(step.textContent, 120)) : [];
    const levels = someLevels(
      parts.filter((part, index) => /\p{L}/u.test(part) && parts.indexOf(part) === index),
    );
    if (levels.length < 2) continue;
    notes.add('categories', {
      text: fold(levels.join(' > ')),
      place: 'breadcrumb',
      path: fold(trail.className.toString(), 80),
      levels,
    });
  }
}
