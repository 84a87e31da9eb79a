/** Every language's list, by its ISO 639-1 code. */
import { de } from './de';
import { en } from './en';
import type { CategoryWords } from './words';

export const wordsByLanguage: Record<string, CategoryWords> = { en, de };
