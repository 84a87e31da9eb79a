/** `data/tables/kind-model.bin`: the kind model's weights. Nothing but our own and licensed text goes into them. */
import { corpusLanguages } from './kind-model/corpus';
import { framedLessons } from './kind-model/framed-lessons';
import { knownShelves } from './kind-model/known-shelves';
import { type Lesson, NONE } from './kind-model/lesson';
import { naicsLessons } from './kind-model/naics-lessons';
import { brandLessons, olderLessons } from './kind-model/older-lessons';
import { pack } from './kind-model/pack';
import { train } from './kind-model/train';
import { writtenLessons } from './kind-model/written-lessons';
import { kindLines } from './kinds/kind-list';
import type { Sources } from './sources';
import type { Builder } from './table';

const kinds = [...kindLines.map(({ id }) => id), NONE];
const sectors = [...kindLines.map(({ sector }) => sector), ''];

/** Everything there is to learn from, by source. */
export async function allLessons(sources: Sources): Promise<Lesson[]> {
  return [
    ...writtenLessons(),
    ...framedLessons(),
    ...olderLessons(corpusLanguages()),
    ...brandLessons(),
    ...(await naicsLessons(sources)),
  ];
}

/** The packed weights learned from these lessons. Takes a minute or two. */
export const weightsFrom = (lessons: readonly Lesson[]) =>
  pack(train(lessons, kinds), sectors, {}, knownShelves());

export const buildKindModel: Builder = async (sources) => {
  const lessons = await allLessons(sources);
  const { bytes, features, entries } = weightsFrom(lessons);
  const counts = new Map<string, number>();
  for (const { source } of lessons) counts.set(source, (counts.get(source) ?? 0) + 1);
  return {
    file: 'kind-model.bin',
    content: bytes,
    report: [
      [...counts].map(([source, count]) => `${count} ${source}`).join(', '),
      `${features} features, ${entries} weights, ${(bytes.length / 1e6).toFixed(2)} MB`,
    ],
  };
};
