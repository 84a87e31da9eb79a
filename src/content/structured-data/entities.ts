/** Structured data often carries HTML entities as text: decoded by the browser's own inert parser. */
const ENTITY = /&(?:#\d{1,6}|#x[\da-f]{1,6}|[a-z]{2,10});/i;

export function withoutEntities(text: string): string {
  if (!ENTITY.test(text)) return text;
  // A document that is never shown; tags stay text, so nothing in it loads or runs.
  return new DOMParser().parseFromString(text.replaceAll('<', '&lt;'), 'text/html').body.textContent ?? text;
}
