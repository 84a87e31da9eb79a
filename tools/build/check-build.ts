/** Looks through a built extension for what may not ship. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { folderFiles } from './folder-files';
import { forbiddenCode, forbiddenMarkup } from './forbidden-code';

/** Kinds of files that the package may hold. */
const KNOWN = /\.(?:js|html|css|json|png|svg)$|^NOTICE\.txt$|^kind-model\.bin$/;

/** One line for each problem of the built extension in this folder; none = it may ship. */
export function buildProblems(dist: string): string[] {
  return folderFiles(dist).flatMap((file) => {
    const text = () => readFileSync(join(dist, file), 'utf8');
    const found = !KNOWN.test(file)
      ? ['a file of another kind']
      : file.endsWith('.js')
        ? forbiddenCode(text())
        : file.endsWith('.html')
          ? forbiddenMarkup(text())
          : [];
    return found.map((problem) => `${file}: ${problem}`);
  });
}
