/** Languages that are written from right to left. */
const RIGHT_TO_LEFT = /^(?:ar|fa|he|ur)\b/;

/** @param language BCP 47. */
export const isRightToLeft = (language: string): boolean => RIGHT_TO_LEFT.test(language);
