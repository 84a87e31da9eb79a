/** A category's name in the page's language. */
import { type Key, t } from './words';

/** "tv-audio" → "TV, audio and headphones"; a category without a name shows its id. */
export function kindName(id: string): string {
  return t(`category_${id.replaceAll('-', '_')}` as Key) || id;
}
