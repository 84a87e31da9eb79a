/** `npm run new:shop -- NAME [HOST ...]`: writes a shop's skeleton and says what to do next. */
import { projectRoot } from './browser/built';
import { newShop } from './new/shop';

const [name, ...hosts] = process.argv.slice(2);
if (!name) {
  console.error('usage: npm run new:shop -- NAME [HOST ...]     e.g. npm run new:shop -- Boots boots.com');
  process.exit(2);
}
try {
  for (const path of newShop(projectRoot, name, hosts)) console.log(path);
  console.log('\nNow run: npx vitest run tests/unit/content/shops');
  console.log('It fails and says what to write next, until the shop is done.');
} catch (problem) {
  console.error(problem instanceof Error ? problem.message : problem);
  process.exit(1);
}
