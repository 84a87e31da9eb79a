/** The page's headings of the first level, that of the product first. */
import { fold } from '../fold';
import type { ReadingBuilder } from '../reading-builder';
import { shownText } from './shown-text';

const HEADINGS_MAX = 12;
const NAME_MAX = 400;

/** The level of a heading; undefined for an element that is none by its tag. */
const levelOf = ({ tagName }: Element): number | undefined => Number(tagName.slice(1)) || undefined;

export function readHeadings(document: Document, builder: ReadingBuilder, main: Element | null): void {
  const note = (element: Element) =>
    builder.add('titles', {
      text: fold(shownText(element), NAME_MAX),
      foundIn: 'heading',
      locator: element.tagName.toLowerCase(),
      headingLevel: levelOf(element),
    });
  if (main) note(main);
  for (const heading of [...document.getElementsByTagName('h1')].slice(0, HEADINGS_MAX)) note(heading);
}
