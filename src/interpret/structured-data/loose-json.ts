/**
 * Reads what is nearly JSON: other quotes or none, quotes inside strings, raw line ends, missing and spare commas,
 * comments, "a" + "b", decimal commas, several values one after the other, a text that was cut short.
 */
import type { SchemaNode } from './schema-node';

/** Deeper data says nothing of a product. */
const DEPTH_MAX = 64;
const VALUES_MAX = 50;
/** Between values: blanks, separators, comments and what hides data from old browsers. */
const GAP = /(?:[\s,;+]|(?:\/\/ ?)?<!\[CDATA\[|\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|<!--|-->)*/y;
const WORD = /[^\s:,{}[\]"']{1,60}/y;
const LITERAL = /[^,{}[\]"'\n]*/y;
/** "49,95" without quotes: a property's name never begins with a digit. */
const DECIMAL_COMMA = /-?\d[\d.]*,\d+(?=\s*[,}])/y;
/** What stands behind the quote that ends a name, a property's value, and an item of a list. */
const ENDS_NAME = /\s*:/y;
const ENDS_VALUE =
  /\s*(?:[}\]]|$|\+|\/[/*]|,\s*(?:[}\]/]|"[^"\n]{1,60}"\s*:|'[^'\n]{1,60}'\s*:|[\w$@-]{1,40}\s*:)|["'][^"'\n]{1,60}["']\s*:)/y;
const ENDS_ITEM = /\s*(?:[}\]]|$|\+|\/[/*]|,\s*["'{[\]\dtfn-])/y;
const ESCAPES: Record<string, string> = { n: '\n', r: '\n', t: ' ', b: '', f: ' ' };
const WORDS: Record<string, unknown> = { true: true, false: false, null: null, undefined: null, NaN: null };

class LooseReader {
  private at = 0;

  constructor(private readonly text: string) {}

  /** What the pattern finds here; goes past it. */
  private take(pattern: RegExp): string {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text)?.[0] ?? '';
    this.at += found.length;
    return found;
  }

  private next(): string {
    this.take(GAP);
    return this.text[this.at] ?? '';
  }

  private string(end: RegExp): string {
    const quote = this.text[this.at++] as string;
    const isEnd = (at: number) => {
      end.lastIndex = at;
      return end.test(this.text);
    };
    let from = this.at;
    let out = '';
    for (; this.at < this.text.length; this.at++) {
      const letter = this.text[this.at];
      if (letter === '\\') {
        out += this.text.slice(from, this.at);
        const escaped = this.text[++this.at] ?? '';
        const code = escaped === 'u' ? Number.parseInt(this.text.substr(this.at + 1, 4), 16) : Number.NaN;
        if (code >= 0) this.at += 4;
        out += code >= 0 ? String.fromCharCode(code) : (ESCAPES[escaped] ?? escaped);
        from = this.at + 1;
      } else if (letter === quote && isEnd(this.at + 1)) break;
    }
    return out + this.text.slice(from, this.at++);
  }

  private name(): string {
    const name = /["']/.test(this.text[this.at] ?? '') ? this.string(ENDS_NAME) : this.take(WORD);
    this.at += name ? 0 : 1;
    return name;
  }

  private node(depth: number): SchemaNode {
    const node: SchemaNode = Object.create(null); // a name may be "__proto__"
    this.at++;
    for (let letter = this.next(); letter && letter !== '}'; letter = this.next()) {
      const name = this.name();
      if (this.next() === ':') {
        this.at++;
        node[name] = this.value(ENDS_VALUE, depth + 1);
      }
    }
    this.at++;
    return node;
  }

  private list(depth: number): unknown[] {
    const list: unknown[] = [];
    this.at++;
    for (let letter = this.next(); letter && letter !== ']'; letter = this.next()) {
      if (letter === '}' || letter === ':') this.at++;
      else list.push(this.value(ENDS_ITEM, depth + 1));
    }
    this.at++;
    return list;
  }

  private value(end: RegExp, depth: number): unknown {
    if (depth > DEPTH_MAX) throw new RangeError('too deep');
    const letter = this.next();
    if (letter === '{') return this.node(depth);
    if (letter === '[') return this.list(depth);
    if (letter === '"' || letter === "'") {
      let out = this.string(end);
      while (/\+/.test(this.take(GAP)) && /["']/.test(this.text[this.at] ?? '')) out += this.string(end);
      return out;
    }
    const literal = ((end === ENDS_VALUE && this.take(DECIMAL_COMMA)) || this.take(LITERAL)).trim();
    return Object.hasOwn(WORDS, literal) ? WORDS[literal] : literal;
  }

  /** The values of the text, one after the other. */
  values(): unknown[] {
    const values: unknown[] = [];
    while (values.length < VALUES_MAX) {
      this.take(GAP);
      this.take(/[^{[]*/y);
      if (this.at >= this.text.length) break;
      values.push(this.value(ENDS_ITEM, 0));
    }
    return values;
  }
}

/** The value, a list of several, or null where there is none; never throws. Linear in the text's length. */
export function looseJson(text: string): unknown {
  try {
    const values = new LooseReader(text).values();
    return values.length > 1 ? values : (values[0] ?? null);
  } catch {
    return null; // too deep to be data
  }
}
