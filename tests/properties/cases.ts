/** How many random cases each property is tried with: 1,000 in `npm test`, more in `npm run nightly`. */
export const numRuns = Number(process.env.WHENCE_CASES ?? 1000);

/** Time for one property, milliseconds: a case takes well under one. */
export const timeout = Math.max(180_000, numRuns * 4);
