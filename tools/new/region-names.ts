/** Names of the UN's subregions in a language, from Unicode CLDR, as every locale here has them. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../browser/built';

/** Where CLDR's file is called otherwise than the language. */
const CLDR: Readonly<Record<string, string>> = { pt_BR: 'pt', zh_CN: 'zh', zh_TW: 'zh-Hant' };

/** @returns names by UN M49 code ("155" → "Westeuropa"); empty where CLDR has no file of that locale. */
export function regionNames(locale: string): Readonly<Record<string, string>> {
  const tag = CLDR[locale] ?? locale.replace('_', '-');
  const file = join(projectRoot, 'node_modules/cldr-localenames-full/main', tag, 'territories.json');
  if (!existsSync(file)) return {};
  const { main } = JSON.parse(readFileSync(file, 'utf8'));
  return main[tag].localeDisplayNames.territories;
}
