/** The path of shelves as the page shows it. */
import { fold } from '../fold';
import type { ReadingBuilder } from '../reading-builder';
import { boundedLevels } from '../split-breadcrumb';

/** Without the first letter, which may be a capital: a search that need not mind the case takes twice as long. */
const TRAILS =
  '[itemtype*="BreadcrumbList"], [class*="readcrumb"], [id*="readcrumb"], [aria-label*="readcrumb"], [data-testid*="readcrumb"]';

export function readBreadcrumbs(document: Document, builder: ReadingBuilder): void {
  let trails = 0;
  for (const trail of document.querySelectorAll(TRAILS)) {
    if (++trails > 6) return;
    const steps = trail.querySelectorAll('[itemprop="name"], li, a');
    const parts =
      steps.length > 1 && steps.length < 40 ? [...steps].map((step) => fold(step.textContent, 120)) : [];
    const levels = boundedLevels(
      parts.filter((part, index) => /\p{L}/u.test(part) && parts.indexOf(part) === index),
    );
    if (levels.length < 2) continue;
    builder.add('categories', {
      text: fold(levels.join(' > ')),
      foundIn: 'breadcrumb',
      locator: fold(trail.className.toString(), 80),
      levels,
    });
  }
}
