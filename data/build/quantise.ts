/** Numbers in 16 bits each, in equal steps of their logarithm, as base64. */

export interface Quantised {
  /** Natural logarithm of level 0. */
  lnLowest: number;
  /** Step of the natural logarithm from one level to the next. */
  lnStep: number;
  /** Little-endian unsigned 16-bit levels. */
  base64: string;
  /** Largest |decoded / given − 1|. */
  worstError: number;
}

const LEVELS = 65_535;

/** All values must be > 0. The error is at most half a step: range of logarithms / 131,070. */
export function quantise(values: readonly number[]): Quantised {
  const logs = values.map(Math.log);
  const lnLowest = Math.min(...logs);
  const lnStep = (Math.max(...logs) - lnLowest) / LEVELS;
  const bytes = new Uint8Array(values.length * 2);
  let worstError = 0;
  for (const [index, log] of logs.entries()) {
    const level = Math.round((log - lnLowest) / lnStep);
    bytes[index * 2] = level & 255;
    bytes[index * 2 + 1] = level >> 8;
    worstError = Math.max(worstError, Math.abs(Math.exp(lnLowest + level * lnStep - log) - 1));
  }
  return { lnLowest, lnStep, base64: Buffer.from(bytes).toString('base64'), worstError };
}
