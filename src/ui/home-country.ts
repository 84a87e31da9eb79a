/** Where the person probably lives, by the language of their browser. A guess that they can change. */

/** ISO 3166-1 alpha-2 of the likeliest region of a BCP 47 tag ("de" → "DE"), null for none. */
export function homeCountryOf(language: string): string | null {
  try {
    const region = new Intl.Locale(language).maximize().region;
    return region && /^[A-Z]{2}$/.test(region) ? region : null;
  } catch {
    return null;
  }
}
