/** Words that announce where a thing was made: labels and verbs. Which place they name is the worker's to judge. */
export type { AnchorKind } from './origin/anchor';
export { type LabelAnchor, labelOf } from './origin/label-of';
export { type Phrase, phrasesOf } from './origin/phrases-of';
