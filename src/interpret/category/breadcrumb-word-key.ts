/** The form in which a shelf word is kept and looked for: folded words, each without its plural s. */
import { tokens } from './tokens';

export const singular = (word: string): string =>
  word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;

/** "Café Tables" → "cafe table"; '' where there is no word. */
export const shelfWordKey = (phrase: string): string => tokens(phrase).map(singular).join(' ');
