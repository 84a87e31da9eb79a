/**
 * `data/tables/taxonomy-words.ts`: our own shelf words by language and category, as one module. They are brought to the
 * form they are looked for in here, once, and not by every worker that starts.
 */
import { shelfWordKey } from '../../src/interpret/category/breadcrumb-word-key';
import { categoryLines } from './category-list';
import { wordsByLanguage } from './category-words/all';
import { type Builder, moduleText } from './table';

/** Throws where a list names a category that does not exist: a typing mistake must not pass silently. */
export const buildTaxonomyWords: Builder = async () => {
  const ids = categoryLines.map((line) => line.id);
  const known = new Set(ids);
  let count = 0;
  const languages = Object.entries(wordsByLanguage).map(([language, words]) => {
    const lists = Object.entries(words).map(([id, list = '']) => {
      if (!known.has(id)) throw new Error(`category-words/${language}: no category "${id}"`);
      const keys = [...new Set(list.split(',').map(shelfWordKey))].filter(Boolean);
      count += keys.length;
      return `    ${JSON.stringify(id)}: ${JSON.stringify(keys.join(','))},`;
    });
    return `  ${JSON.stringify(language)}: {\n${lists.join('\n')}\n  },`;
  });
  const content = moduleText(
    {
      source: 'own word lists (data/build/category-words), a judgement',
      year: '2026',
      unit: 'words and phrases as they are looked for (folded, without a plural s), parted by commas',
      licence: 'MIT, as the code',
    },
    `export const taxonomyWords: Record<string, Record<string, string>> = {\n${languages.join('\n')}\n};`,
  );
  return {
    file: 'taxonomy-words.ts',
    content,
    report: [`${count} words and phrases in ${languages.length} languages`],
  };
};
