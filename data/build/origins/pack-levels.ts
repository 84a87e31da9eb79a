/** Numbers as one character each: 64 equal steps of a transformed value. Coarse on purpose, for the figures are. */
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
/** Stands where there is no value. */
const NONE = '.';

export interface PackedLevels {
  lowest: number;
  step: number;
  text: string;
  /** Largest |unpacked − given|, of the transformed values. */
  worstError: number;
}

/** @param values transformed already (ln, logit); null = none. */
export function packLevels(values: readonly (number | null)[]): PackedLevels {
  const known = values.filter((value) => value !== null);
  const lowest = Math.min(...known);
  const step = (Math.max(...known) - lowest) / (DIGITS.length - 1) || 1;
  const levelOf = (value: number) => Math.round((value - lowest) / step);
  return {
    lowest,
    step,
    text: values.map((value) => (value === null ? NONE : DIGITS[levelOf(value)])).join(''),
    worstError: Math.max(...known.map((value) => Math.abs(lowest + levelOf(value) * step - value))),
  };
}
