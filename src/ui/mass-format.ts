/**
 * Kilograms in words: two significant digits, never more; under 1 kg in grams, above 1,000 kg in tonnes.
 * A figure, its range and its neighbours share one scale, so that they can be compared by eye.
 */
import { locale } from './words';

export type Units = 'metric' | 'imperial';

/** The unit one group of figures is shown in. */
export interface MassScale {
  unit: 'gram' | 'kilogram' | 'tonne' | 'ounce' | 'pound';
  unitsPerKg: number;
}

const GRAM: MassScale = { unit: 'gram', unitsPerKg: 1000 };
const KILOGRAM: MassScale = { unit: 'kilogram', unitsPerKg: 1 };
const TONNE: MassScale = { unit: 'tonne', unitsPerKg: 0.001 };
/** International avoirdupois pound, exact by definition (1959): 0.45359237 kg. */
const POUND: MassScale = { unit: 'pound', unitsPerKg: 1 / 0.45359237 };
const OUNCE: MassScale = { unit: 'ounce', unitsPerKg: 16 / 0.45359237 };

/** Significant digits of every figure. */
const DIGITS = 2;

/** The scale that suits a figure in kg as it will be shown: 0.998 is "1 kg". Figures that are no numbers get kilograms. */
export function massScale(kg: number, units: Units = 'metric'): MassScale {
  const shown = (value: number) => Number(Math.abs(value).toPrecision(DIGITS));
  const size = shown(kg);
  if (units === 'imperial') return shown(kg * POUND.unitsPerKg) < 1 ? OUNCE : POUND;
  if (size < 1) return GRAM;
  return size > 1000 ? TONNE : KILOGRAM;
}

/** "16 kg", "240 g", "1.2 t". @param tag as `locale()` gives it: who writes many figures asks once. */
export function massText(kg: number, scale: MassScale, tag = locale()): string {
  return withUnit(kg, scale, tag);
}

/** "16" in the scale's unit, which stands elsewhere. */
export function massNumber(kg: number, scale: MassScale, tag = locale()): string {
  return number(kg * scale.unitsPerKg, {}, tag);
}

/** "−9", "+4", "0". */
export function massDifference(kg: number, scale: MassScale): string {
  return number(kg * scale.unitsPerKg, { signDisplay: 'exceptZero' }, locale());
}

/** Both ends of a difference, "−4.8" and "0": neither finer than the larger one is shown, or a bare "+0.02" would look exact. */
export function massDifferences(
  lowKg: number,
  highKg: number,
  scale: MassScale,
): [low: string, high: string] {
  const largest = Math.max(Math.abs(lowKg), Math.abs(highKg)) * scale.unitsPerKg;
  const step = 10 ** (Math.floor(Math.log10(largest)) + 1 - DIGITS);
  const rounded = (kg: number) => (largest === 0 ? 0 : Math.round((kg * scale.unitsPerKg) / step) * step);
  const end = (kg: number) => number(rounded(kg), { signDisplay: 'exceptZero' }, locale());
  return [end(lowKg), end(highKg)];
}

/** "8 – 31 kg": low and high of a range, the unit once. */
export function massRange(lowKg: number, highKg: number, scale: MassScale, tag = locale()): string {
  return `${massNumber(lowKg, scale, tag)} – ${massText(highKg, scale, tag)}`;
}

function withUnit(kg: number, scale: MassScale, tag: string): string {
  const value = kg * scale.unitsPerKg;
  // Intl knows no tonne; "t" is its symbol in every language we ship.
  if (scale.unit === 'tonne') return `${number(value, {}, tag)}\u00a0t`;
  return number(value, { style: 'unit', unit: scale.unit, unitDisplay: 'short' }, tag);
}

/** Made once each: one takes as long as a hundred numbers. */
const formats = new Map<string, Intl.NumberFormat>();

function number(value: number, options: Intl.NumberFormatOptions, tag: string): string {
  const key = tag + JSON.stringify(options);
  const format =
    formats.get(key) ?? new Intl.NumberFormat(tag, { maximumSignificantDigits: DIGITS, ...options });
  formats.set(key, format);
  return format.format(value).replace('-', '−');
}

/** The scale's unit alone, as it stands in a column's head: "kg", "g", "t", "lb". */
export function massUnit(scale: MassScale): string {
  if (scale.unit === 'tonne') return 't';
  const format = new Intl.NumberFormat(locale(), { style: 'unit', unit: scale.unit, unitDisplay: 'short' });
  return format.formatToParts(1).find(({ type }) => type === 'unit')?.value ?? '';
}
