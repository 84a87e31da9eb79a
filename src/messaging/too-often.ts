/** What a script in a page is told that speaks more often, or at greater length, than it may: later it may again. */
export const TOO_OFTEN = 'too often';
export type TooOften = typeof TOO_OFTEN;
