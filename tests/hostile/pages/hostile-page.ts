/** A page made to do harm, and what may come of it. */

export interface HostilePage {
  name: string;
  /** The whole document; its scripts run. */
  html: string;
  url?: string;
  /**
   * 'right': the shirt must be read as it is, for the harm is elsewhere. 'either': the shirt or "unknown".
   * 'unknown': no origin may be believed.
   */
  outcome: 'right' | 'either' | 'unknown';
  /** Longest task in the tab that reading it may cause, in units of `hostile-tab.ts`; 20 where nothing is said. */
  taskUnitsMax?: number;
}

export const RIGHT = { origin: 'CN', price: { amount: 50, currency: 'EUR' } };

/** schema.org data of the shirt; parts can be replaced. */
export const shirtData = (change: object = {}) => ({
  '@context': 'https://schema.org',
  '@type': 'Product',
  name: 'Linen shirt',
  category: 'Clothing > Shirts',
  offers: { '@type': 'Offer', price: '50.00', priceCurrency: 'EUR' },
  ...change,
});

export const jsonLd = (data: unknown) =>
  `<script type="application/ld+json">${typeof data === 'string' ? data : JSON.stringify(data)}</script>`;

/** The shirt's page with harm in its head, before its words, after them, or instead of its data. */
export function shirtPage(
  harm: { head?: string; before?: string; after?: string; data?: string } = {},
): string {
  const { head = '', before = '', after = '', data = jsonLd(shirtData()) } = harm;
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Linen shirt</title>${head}${data}</head>
    <body>${before}<h1>Linen shirt</h1><p>Made in China</p>${after}</body></html>`;
}

export const script = (code: string) => `<script>${code}</script>`;
