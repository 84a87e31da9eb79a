import { emptyReading } from '../../src/content/empty-reading';
import type { Reading } from '../../src/contracts/reading';

/** A page that says nothing but a title. */
export const titleReading = (title: string, language: string | null): Reading => ({
  ...emptyReading('https://shop.example/', language),
  titles: title ? [{ text: title, foundIn: 'heading', locator: 'h1' }] : [],
});
