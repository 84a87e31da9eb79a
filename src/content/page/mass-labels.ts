/** Whether a text is a label of what a thing weighs. */
import { wordsOf } from '../../vocabulary/language';
import { massLabels } from '../../vocabulary/mass-labels';
import { isLabelOf } from './whole-label';

const labels = new Set(wordsOf(massLabels));

export const isMassLabel = (text: string): boolean => isLabelOf(labels, text);
