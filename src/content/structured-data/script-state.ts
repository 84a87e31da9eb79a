/** Origin that stands only in inline script state: searched as text for its key, never run. */
import { fold } from '../fold';
import type { ReadingBuilder } from '../reading-builder';

const KEY =
  /["'](countryOfOrigin|countryOfProduction|country_of_origin|countryOfManufacture|originCountry|madeIn)["']\s{0,4}:\s{0,4}["']([^"'\\<>{}]{2,60})["']/g;
const ROW =
  /\\?["'](?:title|name|label|key|displayName)\\?["']\s{0,4}:\s{0,4}\\?["'](Country of (?:Origin|Manufacture)|Herkunftsland|Pays d['’]origine|País de origen|Paese di origine)\\?["']\s{0,4},\s{0,4}\\?["'](?:value|values|text)\\?["']\s{0,4}:\s{0,4}\[?\\?["']([^"'\\<>{}]{2,60})\\?["']/gi;
/** One of these stands in every match of the two above: a look that costs little. */
const HINTS = ['ountry', 'OUNTRY', 'madeIn', 'erkunftsland', 'origine', 'de origen'];
const SCRIPT_MAX = 3_000_000;
const FOUND_MAX = 5;

export function* readScriptState(document: Document, builder: ReadingBuilder): Generator<void> {
  let found = 0;
  for (const script of document.querySelectorAll('script:not([src]):not([type*="ld+json" i])')) {
    const text = script.textContent ?? '';
    if (text.length > SCRIPT_MAX || text.length < 20 || !HINTS.some((hint) => text.includes(hint))) continue;
    for (const pattern of [KEY, ROW]) {
      for (const match of text.matchAll(pattern)) {
        if (++found > FOUND_MAX) return;
        const label = match[1] ?? '';
        builder.add('origins', {
          text: fold(match[2], 60),
          foundIn: 'script',
          label,
        });
      }
      yield;
    }
  }
}
