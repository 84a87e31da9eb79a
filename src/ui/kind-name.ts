/** A kind's name in the page's language. */
import { type Key, t } from './words';

/** "tv-audio" → "TV, audio and headphones"; a kind without a name shows its id. */
export function kindName(id: string): string {
  return t(`kind_${id.replaceAll('-', '_')}` as Key) || id;
}
