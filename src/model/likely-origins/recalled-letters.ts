/** The letters of what was recalled: one for an origin's place in its group's list, one for the level of its share. */

/** Of printable ASCII what neither divides the text nor has a meaning in a script's. */
export const ORIGIN_LETTERS = Array.from({ length: 94 }, (_, at) => String.fromCharCode(33 + at))
  .filter((letter) => !'\'"`\\$:|'.includes(letter))
  .join('');

export const LEVEL_LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
