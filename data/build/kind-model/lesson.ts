/** One thing to learn from: words, and the kind that they name. */
export type LessonSource =
  | 'title'
  | 'noun'
  | 'modifier'
  | 'older-words'
  | 'brand'
  | 'shopify'
  | 'cpv'
  | 'emoji'
  | 'naics'
  | 'made-up'
  | 'wordnet';

export interface Lesson {
  text: string;
  /**
   * Kind ids; several where the source is coarser than our list and means one of them; none at all where the words name
   * no kind of thing. `none` = none of ours.
   */
  kinds: readonly string[];
  /** True for a word of two meanings: alone it speaks for each of them, a little more for those named first. */
  shared?: boolean;
  source: LessonSource;
  /** ISO 639-1; `und` for names of no one language. */
  language: string;
}

export const NONE = 'none';
