/** Origin that stands only in inline script state: searched as text for its key or label, never run. */
import { fold } from '../fold';
import type { ReadingBuilder } from '../reading-builder';

const LABEL =
  "Country of (?:Origin|Manufacture)|Herkunftsland|Herstellungsland|Pays d['’]origine|Pays de fabrication|País de (?:origen|fabricación)|Paese di (?:origine|produzione)|Land van herkomst|Kraj pochodzenia|Страна производства|原産国|原产国|产地";
const VALUE = `([^"'\\\\<>{}]{2,60})`;
/** A quotation mark, perhaps escaped, for a state may be a string itself. */
const QUOTE = `\\\\?["']`;
const IS = '\\s{0,4}:\\s{0,4}';
/** Keys as they are written, labels in any case. */
const PATTERNS = [
  `["'](countryOfOrigin|countryOfProduction|country_of_origin|countryOfManufacture|originCountry|madeIn)["']${IS}["']${VALUE}["']`,
  `${QUOTE}(?:title|name|label|key|displayName)${QUOTE}${IS}${QUOTE}(${LABEL})${QUOTE}\\s{0,4},\\s{0,4}${QUOTE}(?:value|values|text)${QUOTE}${IS}\\[?${QUOTE}${VALUE}`,
  `(${LABEL})(?:${QUOTE})?\\s?[:：]\\s?(?:${QUOTE})?${VALUE}`,
].map((source, at) => new RegExp(source, at ? 'gi' : 'g'));
/** One of these stands in every match of the patterns: a look that costs little. */
const HINTS =
  'ountry|OUNTRY|madeIn|kunftsland|ellungsland|origine|de origen|de fabrica|di produzione|herkomst|pochodzenia|производства|原産国|原产国|产地'.split(
    '|',
  );
const SCRIPT_MAX = 3_000_000;
const FOUND_MAX = 5;

export function* readScriptState(document: Document, builder: ReadingBuilder): Generator<void> {
  let found = 0;
  for (const script of document.querySelectorAll('script:not([src]):not([type*="ld+json" i])')) {
    const text = script.textContent ?? '';
    if (text.length > SCRIPT_MAX || text.length < 20 || !HINTS.some((hint) => text.includes(hint))) continue;
    for (const pattern of PATTERNS) {
      for (const [, label = '', value] of text.matchAll(pattern)) {
        if (++found > FOUND_MAX) return;
        builder.add('origins', { text: fold(value, 60), foundIn: 'script', label });
      }
      yield;
    }
  }
}
