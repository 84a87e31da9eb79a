/**
 * `npm test` sees to every behaviour once. What repeats it, in more languages and engines, for longer or built once more,
 * is for `npm run nightly`, which sets WHENCE_NIGHTLY.
 */
export const isNightly = Boolean(process.env.WHENCE_NIGHTLY);

/** Of Playwright's tests that only the night has. */
export const NIGHTLY = '@nightly';
