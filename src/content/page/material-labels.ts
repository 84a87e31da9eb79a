/** Whether a text is a label of what a thing is made of. */
import { wordsOf } from '../../vocabulary/language';
import { materialLabels } from '../../vocabulary/material-labels';
import { isLabelOf } from './whole-label';

const labels = new Set(wordsOf(materialLabels));

export const isMaterialLabel = (text: string): boolean => isLabelOf(labels, text);
