/** `data/tables/title-model.bin`: the title model's weights. Nothing but licensed text goes into them. */
import { categoryLines } from './category-list';
import type { Sources } from './sources';
import type { Builder } from './table';
import type { Example } from './title-model/example';
import { naicsExamples, productExamples } from './title-model/naics-examples';
import { pack } from './title-model/pack';
import { taxonomyExamples } from './title-model/taxonomy-examples';
import { train } from './title-model/train';
import { wordExamples } from './title-model/word-examples';

const categories = categoryLines.map(({ id }) => id);

/** Everything there is to learn from, by source. */
export async function allExamples(sources: Sources): Promise<Example[]> {
  return [
    ...(await taxonomyExamples(sources)),
    ...wordExamples(new Set(categories)),
    ...(await naicsExamples(sources)),
    ...(await productExamples(sources)),
  ];
}

/** The packed weights learned from these examples. Takes about ten seconds. */
export function weightsFrom(examples: readonly Example[]): { bytes: Uint8Array<ArrayBuffer>; kept: number } {
  return pack(train(examples, categories));
}

export const buildTitleModel: Builder = async (sources) => {
  const examples = await allExamples(sources);
  const { bytes, kept } = weightsFrom(examples);
  const counts = new Map<string, number>();
  for (const { source } of examples) counts.set(source, (counts.get(source) ?? 0) + 1);
  return {
    file: 'title-model.bin',
    content: bytes,
    report: [[...counts].map(([source, count]) => `${count} ${source}`).join(', '), `${kept} weights`],
  };
};
