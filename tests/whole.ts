/**
 * `npm test` sees to what a change is likely to break, within minutes. What repeats it in more languages or in the other
 * browser, takes long, or needs a browser of its own for one rare thing is for `npm test -- --whole`, which CI runs: it
 * sets WHENCE_WHOLE.
 */
export const isWhole = Boolean(process.env.WHENCE_WHOLE);

/** Of Playwright's tests that only the whole run has. */
export const WHOLE = '@whole';
