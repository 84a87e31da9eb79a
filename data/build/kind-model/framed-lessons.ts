/**
 * Lessons out of the written frames of `data/build/kind-words`: "{home} cleaning service" with nouns of the home in its
 * place. They teach that what a thing is for, shown on or flavoured with does not decide: the frame does.
 */
import { kindLines } from '../kinds/kind-list';
import { corpusLanguages, framesOf, nounsOf } from './corpus';
import type { Lesson } from './lesson';
import { generator, pick } from './random';

/** Nouns that are put into each frame. */
const DRAWS = 10;
const SEED = 20261127;
const SLOT = /\{([a-z-]+)\}/;
const ANY = 'any';
/** What is sold on a shelf of food but eaten by none of us. */
const NOT_FOOD = 'pet-food';

const kindsOfSlot = (slot: string): string[] =>
  kindLines
    .filter(({ id, group }) => id === slot || (id !== NOT_FOOD && (slot === ANY || group === slot)))
    .map(({ id }) => id);

/** Throws for a frame without a place for a noun, or with one of no group and no kind of ours. */
function framed(language: string): Lesson[] {
  const { heads } = nounsOf(language);
  const random = generator(SEED);
  return [...framesOf(language)].flatMap(([kind, frames]) =>
    frames.flatMap((frame) => {
      const kinds = kindsOfSlot(SLOT.exec(frame)?.[1] ?? '').filter((id) => id !== kind && heads.has(id));
      if (kinds.length === 0) throw new Error(`kind-words/${language}/frames.txt: no nouns for "${frame}"`);
      return Array.from({ length: DRAWS }, (): Lesson => {
        const noun = pick(heads.get(pick(kinds, random)) ?? [], random);
        return { text: frame.replace(SLOT, () => noun), kinds: [kind], source: 'made-up', language };
      });
    }),
  );
}

export const framedLessons = (): Lesson[] => corpusLanguages().flatMap(framed);
