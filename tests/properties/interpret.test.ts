/** Reading to answer is total: any reading that passes the schema gives an answer, of sane numbers, that can be kept. */
import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test, vi } from 'vitest';
import { answer } from '../../src/estimate/answer-product';
import { kindOf } from '../../src/interpret/kind/kind';
import { interpret } from '../../src/interpret/product';
import { findCountry } from '../../src/model/countries';
import { findKinds } from '../../src/model/kinds';
import { lookUpSchema } from '../../src/records/look-up';
import { toLookUp } from '../../src/records/to-look-up';
import { settingsFrom } from '../../src/settings/settings';
import { shippedModel } from '../unit/interpret/kind/shipped-model';
import { anyReading } from './any-reading';
import { numRuns, timeout } from './cases';

vi.mock('webextension-polyfill', () => ({ default: {} })); // the settings' module asks for it

const sure = (confidence: number) => confidence > 0 && confidence <= 1;

test('any reading gives a product whose every belief is sane', { timeout }, () => {
  fc.assert(
    fc.property(anyReading, fc.constantFrom('DE', 'US', 'ZZ', ''), (reading, homeCountry) => {
      const product = interpret(reading, { homeCountry });
      const { price, massKg, shopCountry, title, brand } = product;
      expect(product.productConfidence >= 0 && product.productConfidence <= 1).toBe(true);
      if (price) {
        expect(price.value.amount > 0 && Number.isFinite(price.value.amount)).toBe(true);
        expect(price.value.currency).toMatch(/^[A-Z]{3}$/);
      }
      if (massKg) expect(massKg.value > 0 && massKg.value <= 5000).toBe(true);
      if (shopCountry) expect(findCountry(shopCountry.value)).not.toBeNull();
      for (const fact of [price, massKg, shopCountry, title, brand])
        if (fact) expect(sure(fact.confidence) && fact.evidence.length > 0).toBe(true);
      // A copy: what is remembered of a quotation must not make the answer.
      expect(interpret(structuredClone(reading), { homeCountry })).toEqual(product);
    }),
    { numRuns },
  );
});

test('the classifier is total: a known kind is one of ours, rivals come in falling order', {
  timeout,
}, () => {
  fc.assert(
    fc.property(anyReading, (reading) => {
      const kind = kindOf(reading, shippedModel);
      if (kind.state === 'unknown') return;
      const candidates = [
        ...(kind.state === 'known' ? [{ id: kind.fact.value, ...kind.fact }] : []),
        ...kind.rivals,
      ];
      for (const { id, confidence } of candidates) {
        expect(findKinds(id), id).not.toBeNull();
        expect(confidence >= 0 && confidence <= 1).toBe(true);
      }
      const confidences = kind.rivals.map(({ confidence }) => confidence);
      expect(confidences).toEqual([...confidences].sort((a, b) => b - a));
      expect(new Set(candidates.map(({ id }) => id)).size).toBe(candidates.length);
    }),
    { numRuns },
  );
});

test('any reading can be answered, and what is kept of the answer is valid', { timeout }, () => {
  fc.assert(
    fc.property(anyReading, fc.webUrl(), (reading, url) => {
      const product = interpret({ ...reading, url }, { homeCountry: 'DE' });
      const found = answer(product, {}, settingsFrom(null), 'DE');
      const kept = { ...toLookUp(found, 1), id: 1 };
      expect(v.safeParse(lookUpSchema, kept).issues).toBeUndefined();
    }),
    { numRuns },
  );
});
