/** The page's headings of the first level, that of the product first. */
import { fold } from './fold';
import type { Notes } from './notes';
import { shownText } from './shown-text';

const HEADINGS_MAX = 12;
const NAME_MAX = 400;

export function readHeadings(document: Document, notes: Notes, main: Element | null): void {
  const note = (element: Element) =>
    notes.add('titles', {
      text: fold(shownText(element), NAME_MAX),
      place: 'heading',
      path: element.tagName.toLowerCase(),
    });
  if (main) note(main);
  for (const heading of [...document.getElementsByTagName('h1')].slice(0, HEADINGS_MAX)) note(heading);
}
