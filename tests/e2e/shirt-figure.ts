/** What the popup must say of the shirt in `whence.ts`: the model's own figure, by hand in tests/unit/model. */
import { compare } from '../../src/model/compare';
import type { Comparison } from '../../src/model/types';

/** Linen, 50 EUR in a German shop. */
const SHIRT = {
  kind: 'shirt',
  price: { amount: 50, currency: 'EUR' },
  shopCountry: 'DE',
  material: [{ material: 'linen', share: 1 }],
};

const { making } = (compare(SHIRT, { country: 'CN' }, []) as Comparison).origin;

/** The shirt of the welcome page. */
const EXAMPLE = { kind: 'shirt', price: SHIRT.price, shopCountry: 'DE' };
const example = (compare(EXAMPLE, { country: 'CN' }, []) as Comparison).origin.making;

/** Two significant digits, as on screen. */
const two = (value: number): string => String(Number(value.toPrecision(2)));

/** Made in China. */
export const SHIRT_KG = making.kg;
export const SHIRT_RANGE = `${two(making.lowKg)} – ${two(making.highKg)} kg`;
export const SHIRT_HEADLINE = `About ${two(making.kg)} kg CO₂e to make it`;
export const SHIRT_POUNDS = `About ${two(making.kg / 0.45359237)} lb CO₂e to make it`;
/** An average new car, grams per km (EEA 2023). */
export const SHIRT_CAR_KM = two((making.kg * 1000) / 106.6);
export const EXAMPLE_HEADLINE = `About ${two(example.kg)} kg CO₂e to make it`;
