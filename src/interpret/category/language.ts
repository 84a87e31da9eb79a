/** The language of a page's words, as far as its markup says. */
import type { Reading } from '../../contracts/reading';

/** ISO 639-1 code in lower case, or null. "pt-BR" → "pt", "zh_TW" → "zh"; Norwegian's two forms are one. */
export function pageLanguage(reading: Pick<Reading, 'language'>): string | null {
  const code = /^\s*([a-z]{2})(?![a-z])/i.exec(reading.language ?? '')?.[1]?.toLowerCase();
  if (!code) return null;
  return code === 'nb' || code === 'nn' ? 'no' : code;
}
