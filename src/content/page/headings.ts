/** The page's headings of the first level, that of the product first. */
import { fold } from '../fold';
import type { ReadingBuilder } from '../reading-builder';
import { shownText } from './shown-text';

const HEADINGS_MAX = 12;
const NAME_MAX = 400;

/** {} for an element that is no heading by its tag. */
function levelOf({ tagName }: Element): { headingLevel?: number } {
  const level = /^H([1-6])$/i.exec(tagName)?.[1];
  return level ? { headingLevel: Number(level) } : {};
}

export function readHeadings(document: Document, builder: ReadingBuilder, main: Element | null): void {
  const note = (element: Element) =>
    builder.add('titles', {
      text: fold(shownText(element), NAME_MAX),
      foundIn: 'heading',
      locator: element.tagName.toLowerCase(),
      ...levelOf(element),
    });
  if (main) note(main);
  for (const heading of [...document.getElementsByTagName('h1')].slice(0, HEADINGS_MAX)) note(heading);
}
