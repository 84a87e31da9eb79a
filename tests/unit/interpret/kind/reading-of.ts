import { emptyReading } from '../../../../src/content/empty-reading';
import type { Reading } from '../../../../src/contracts/reading';

/** A reading with a title, a category path and a language, and nothing else. */
export function readingOf(title: string, levels: string[] = [], language: string | null = 'en'): Reading {
  return {
    ...emptyReading('https://shop.example/p/1', language),
    titles: title ? [{ text: title, foundIn: 'heading', locator: 'h1' }] : [],
    categories:
      levels.length > 0 ? [{ text: levels.join(' > '), levels, foundIn: 'breadcrumb', locator: 'nav' }] : [],
  };
}
