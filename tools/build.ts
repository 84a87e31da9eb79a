/** `npm run build [-- chrome|firefox]`: the built extension in `dist/chrome` and `dist/firefox`. */
import { build } from 'vite';

const engines = process.argv.slice(2);
for (const mode of engines.length ? engines : ['chrome', 'firefox']) {
  await build({ mode, logLevel: process.env.VERBOSE ? 'info' : 'warn' });
}
