/**
 * The labels of rows that a page is read for, by what they are about, as hashes one after the other. The build puts the
 * finished strings in this module's place: the page's script carries no word of them.
 */
import { itemLocationLabels, makerLabels } from '../../vocabulary/hint-labels';
import { type Words, wordsOf } from '../../vocabulary/language';
import { massLabels } from '../../vocabulary/mass-labels';
import { materialLabels } from '../../vocabulary/material-labels';
import { bookLabels, capacityLabels, resolutionLabels, shoeLabels } from '../../vocabulary/trait-labels';
import { wordHash } from './word-hash';

const hashes = (...tables: Words[]) =>
  wordsOf(...tables)
    .map(wordHash)
    .join('');

/** Labels in lower case with a straight apostrophe, each the whole of a label. */
export const rowLabels = {
  masses: hashes(massLabels),
  traits: hashes(bookLabels, shoeLabels, resolutionLabels, capacityLabels),
  materials: hashes(materialLabels),
  'item-location': hashes(itemLocationLabels),
  'maker-address': hashes(makerLabels),
};
