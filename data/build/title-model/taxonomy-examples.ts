/** The nodes of the Shopify taxonomy in twelve languages, each with the category that its branch is mapped to. */
import type { Sources } from '../sources';
import { branches, categoryOf } from '../taxonomy-map/whole';
import type { Example } from './example';

const LANGUAGES = 'da de en es fi fr it ja ko nl pl pt'.split(' ');

/** Where the package names its file otherwise. */
const FILES: Record<string, string> = { pt: 'pt-PT' };

export interface TaxonomyNode {
  id: string;
  name: string;
  /** ISO 639-1. */
  language: string;
}

interface Taxonomy {
  verticals: { categories: { id: string; name: string }[] }[];
}

/** Every node in every language. */
export async function taxonomyNodes(sources: Sources): Promise<TaxonomyNode[]> {
  const files = await Promise.all(
    LANGUAGES.map((language) =>
      sources.fromPackage(`shopify-taxonomy-${language}`, `dist/${FILES[language] ?? language}.json`),
    ),
  );
  return files.flatMap((text, at) =>
    (JSON.parse(text) as Taxonomy).verticals.flatMap(({ categories }) =>
      categories.map(({ id, name }) => ({ id, name, language: LANGUAGES[at] ?? '' })),
    ),
  );
}

export async function taxonomyExamples(sources: Sources): Promise<Example[]> {
  const map = branches();
  return (await taxonomyNodes(sources)).flatMap(({ id, name, language }) => {
    const category = categoryOf(id, map);
    return category === undefined ? [] : [{ text: name, category, source: 'taxonomy' as const, language }];
  });
}
