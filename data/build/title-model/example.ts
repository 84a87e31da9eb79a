/** One thing to learn from: words, and the category of ours that they name. */
export interface Example {
  text: string;
  /** Category id; null = goods that none of our categories stands for. */
  category: string | null;
  /** Where it comes from: a source is either trained on or measured on, never both. */
  source: 'taxonomy' | 'words' | 'naics' | 'products';
  /** ISO 639-1. */
  language: string;
}
