/** Words that announce where a thing was made: labels and verbs. Which place they name is the worker's to judge. */
export type { AnchorKind } from './anchor';
export { type LabelAnchor, labelOf } from './label-of';
export { type Phrase, phrasesOf } from './phrases-of';
