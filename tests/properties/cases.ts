/** How many random cases each property is tried with: 1,000 in `npm test`, more in `npm run nightly`. */
export const numRuns = Number(process.env.WHENCE_CASES ?? 1000);

/** Time for one property, milliseconds: for what hangs, not for a busy machine. */
export const timeout = Math.max(600_000, numRuns * 4);
