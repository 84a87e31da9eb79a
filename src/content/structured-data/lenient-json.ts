/** JSON as shops write it by hand: mended where it is broken in the usual ways, null where that is not enough. */

const WRAPPED = /^(?:<!--|\/\/ ?<!\[CDATA\[|\/\* ?<!\[CDATA\[ ?\*\/|<!\[CDATA\[)/;
const ESCAPES: Record<string, string> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

const isSpace = (letter: string) => letter === ' ' || letter === '\n' || letter === '\r' || letter === '\t';

/**
 * One pass: raw line ends inside strings escaped, bad escapes made plain, comments and trailing commas dropped, open
 * brackets closed at the end of a text that was cut short.
 */
function mended(text: string): string {
  let out = '';
  const open: string[] = [];
  let inString = false;
  for (let at = 0; at < text.length; at++) {
    const letter = text[at] as string;
    if (inString) {
      if (letter === '\\') {
        const next = text[++at] ?? '';
        out += /["\\/bfnrtu]/.test(next) ? letter + next : next;
      } else {
        out += letter < ' ' ? (ESCAPES[letter] ?? ' ') : letter;
        if (letter === '"') inString = false;
      }
    } else if (letter === '/' && (text[at + 1] === '*' || text[at + 1] === '/')) {
      const end = text.indexOf(text[at + 1] === '*' ? '*/' : '\n', at + 2);
      at = end < 0 ? text.length : end + (text[at + 1] === '*' ? 1 : 0);
    } else if (letter === ',') {
      let next = at + 1;
      while (isSpace(text[next] ?? '')) next++;
      // A comma before a bracket, a comma or the end separates nothing.
      if (next < text.length && !/[}\],;]/.test(text[next] as string)) out += letter;
    } else {
      if (letter === '"') inString = true;
      if (letter === '{' || letter === '[') open.push(letter === '{' ? '}' : ']');
      if ((letter === '}' || letter === ']') && open.pop() !== letter) return out;
      out += letter;
      // What follows the outermost bracket is no part of it.
      if (open.length === 0 && (letter === '}' || letter === ']')) return out;
    }
  }
  return out + (inString ? '"' : '') + open.reverse().join('');
}

/** The value, or null; never throws. Linear in the text's length. */
export function lenientJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    try {
      return JSON.parse(mended(text.trim().replace(WRAPPED, '')));
    } catch {
      return null; // not JSON by any reading
    }
  }
}
