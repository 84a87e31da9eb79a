/** Medians, percentiles and slopes of measured figures. */

/** The p-quantile (0–1) of the values, linear between neighbours; NaN of none. */
export function quantile(values: readonly number[], p: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (sorted.length - 1) * p;
  const low = sorted[Math.floor(at)];
  const high = sorted[Math.ceil(at)];
  return low === undefined || high === undefined ? Number.NaN : low + (high - low) * (at - Math.floor(at));
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** Least-squares slope of ln y on ln x: the exponent by which a cost grows. */
export function growthExponent(points: readonly { size: number; cost: number }[]): number {
  const x = points.map(({ size }) => Math.log(size));
  const y = points.map(({ cost }) => Math.log(cost));
  const mean = (list: number[]) => list.reduce((sum, value) => sum + value, 0) / list.length;
  const meanX = mean(x);
  const meanY = mean(y);
  const covariance = x.reduce((sum, value, i) => sum + (value - meanX) * ((y[i] ?? meanY) - meanY), 0);
  return covariance / x.reduce((sum, value) => sum + (value - meanX) ** 2, 0);
}
