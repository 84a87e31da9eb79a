/** JSON as shops write it: parsed as it is, else read loosely, null where neither gives anything. */
import { withoutEntities } from './entities';
import { looseJson } from './loose-json';

/** A shorter text costs nothing whatever stands in it. */
const SHORT = 20_000;
/** Data has a bracket in sixty letters. With more than one in ten it is none, and parsers take long over brackets. */
const LETTERS_PER_BRACKET = 10;
const ENTITIES = /^[\s[]*\{\s*&(?:quot|#0*3[49]|#x2[27]);/i;

function isBrackets(text: string): boolean {
  let left = text.length / LETTERS_PER_BRACKET;
  if (text.length < SHORT) return false;
  for (const bracket of '[{') {
    for (let at = text.indexOf(bracket); at >= 0; at = text.indexOf(bracket, at + 1))
      if (--left < 0) return true;
  }
  return false;
}

/** The value, or null; never throws. Linear in the text's length. */
export function lenientJson(text: string): unknown {
  if (isBrackets(text)) return null;
  try {
    return JSON.parse(text);
  } catch {
    return looseJson(ENTITIES.test(text) ? withoutEntities(text) : text);
  }
}
