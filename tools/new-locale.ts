/** `npm run new:locale -- TAG`: writes the skeleton of a language of screens and says what to do next. */
import { projectRoot } from './browser/built';
import { newLocale } from './new/locale';

const [tag] = process.argv.slice(2);
if (!tag) {
  console.error('usage: npm run new:locale -- TAG     e.g. npm run new:locale -- cs');
  process.exit(2);
}
try {
  for (const path of newLocale(projectRoot, tag)) console.log(path);
  console.log('\nNow run: npx vitest run tests/unit/locales');
  console.log('It fails and names what is still in English, until the language is done.');
} catch (problem) {
  console.error(problem instanceof Error ? problem.message : problem);
  process.exit(1);
}
