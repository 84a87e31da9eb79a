/** One sentence on a group of products of a kind. */
import type { Pin } from '../records/pin';
import { t } from '../ui/words';
import type { GroupVerdict } from './group-verdict';

/** Long enough to be known again. */
const NAME_MAX = 60;

export function pinName({ title }: Pin): string {
  const name = title || t('untitled');
  return name.length > NAME_MAX ? `${name.slice(0, NAME_MAX - 1).trimEnd()}…` : name;
}

export function groupSentence(verdict: GroupVerdict): string {
  switch (verdict.state) {
    case 'mixed':
      return t('groupMixed');
    case 'no-clear-difference':
      return t('groupSame');
    default: {
      const { state, lower, higher } = verdict;
      const key = state === 'clearly' ? 'groupClearly' : 'groupProbably';
      return t(key, pinName(lower), lower.shop, pinName(higher), higher.shop);
    }
  }
}
