/** Money, percentages, plain ratios and dates by the language of the page. */
import { locale } from './words';

/** "€49.99". A code that Intl does not take is put before the plain number. */
export function moneyText(amount: number, currency: string): string {
  try {
    return new Intl.NumberFormat(locale(), { style: 'currency', currency }).format(amount);
  } catch {
    return `${currency} ${new Intl.NumberFormat(locale()).format(amount)}`;
  }
}

/** Two significant digits: "1.6", "0.34". */
export function ratioText(ratio: number): string {
  return new Intl.NumberFormat(locale(), { maximumSignificantDigits: 2 }).format(ratio);
}

/** Rates and the like, where two digits would lose what can be checked. */
export function preciseText(value: number, significantDigits = 4): string {
  return new Intl.NumberFormat(locale(), { maximumSignificantDigits: significantDigits }).format(value);
}

/** .19 → "19%". */
export function percentText(share: number): string {
  return new Intl.NumberFormat(locale(), { style: 'percent', maximumFractionDigits: 1 }).format(share);
}

/** "2026-09-29" → "29 Sept 2026", "2026-05" → "May 2026"; what is no date comes back as it is. */
export function dateText(iso: string): string {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return iso;
  const day = iso.length > 7 ? ({ day: 'numeric' } as const) : {};
  return date.toLocaleDateString(locale(), { ...day, month: 'short', year: 'numeric', timeZone: 'UTC' });
}

/** A moment, in the person's own time zone. */
export function momentText(milliseconds: number): string {
  return new Date(milliseconds).toLocaleDateString(locale(), {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
  });
}

/** Exact by definition (1959). */
const KM_PER_MILE = 1.609344;

/** A distance to two digits: "20,000 km", "12,000 mi". */
export function distanceText(km: number, units: 'metric' | 'imperial'): string {
  const mile = units === 'imperial';
  return new Intl.NumberFormat(locale(), {
    style: 'unit',
    unit: mile ? 'mile' : 'kilometer',
    maximumSignificantDigits: 2,
  }).format(mile ? km / KM_PER_MILE : km);
}

/** A count: "12,345". */
export function countText(count: number): string {
  return new Intl.NumberFormat(locale()).format(count);
}
