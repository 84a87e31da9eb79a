/** Labelled pages that state an origin, as if they did not: what is left is kind, title, maker and the shop's country. */
import type { Sources } from '../../data/build/sources';
import { ReadingBuilder } from '../../src/content/reading-builder';
import type { OriginHint } from '../../src/contracts/product';
import { originHintsFrom } from '../../src/interpret/origin-hints/hints';
import { shopCountryFrom } from '../../src/interpret/shop-country';
import type { KindChance } from '../../src/model/likely-origins/likely-origins';
import type { Classify } from '../estimate/kind';

export interface LabelledOrigin {
  shop: string;
  kinds: KindChance[];
  shopCountry: string | null;
  /** ISO 3166-1 alpha-2 of every place that the page states. */
  stated: string[];
  /** Of title and maker alone, those that hold for its kind. */
  hints: OriginHint[];
}

/** Product pages whose origin a human wrote down and whose kind is not wholly unknown. */
export async function labelledOrigins(sources: Sources, classify: Classify): Promise<LabelledOrigin[]> {
  const rows = await sources.rows('pages/index.tsv');
  return rows.flatMap((row) => {
    const {
      kind,
      shop = '',
      language = '',
      title = '',
      currency = '',
      price = '',
      category = '',
      brand = '',
    } = row;
    // Some pages were saved without their address: the shop's own stands in.
    const url = row.url || `https://${shop}/`;
    const stated = (row.origin_iso ?? '').split(',').filter((code) => /^[A-Z]{2}$/.test(code));
    if (kind !== 'product' || stated.length === 0 || !URL.canParse(url)) return [];
    const path = category.split('>').map((level) => level.trim());
    const { guesses } = classify({ title, path, ...(language && { language }) });
    if (guesses.length === 0) return [];
    const builder = new ReadingBuilder(url, language || null);
    builder.add('titles', { text: title, foundIn: 'heading', locator: 'h1' });
    if (brand) builder.add('brands', { text: brand, foundIn: 'json-ld', locator: 'label' });
    if (/^[A-Z]{3}$/.test(currency)) {
      builder.add('prices', {
        text: `${price} ${currency}`,
        foundIn: 'json-ld',
        locator: 'label',
        currency,
        role: 'current',
      });
    }
    const { reading } = builder;
    const shopCountry = shopCountryFrom(reading, new URL(url))?.value ?? null;
    const name = { value: title, confidence: 1, evidence: reading.titles, source: 'page' as const };
    const ids = guesses.map(({ id }) => id);
    const hints = originHintsFrom(reading, name, shopCountry).filter(
      ({ kinds }) => kinds.length === 0 || kinds.some((id) => ids.includes(id)),
    );
    return [{ shop, kinds: guesses, shopCountry, stated, hints }];
  });
}
