/**
 * Pure: a JSON object read as it comes in, however large: its members one by one, those of its lists element by element.
 * The text of each value is cut out and left to `JSON.parse`; only what lies between them is judged here.
 */
import { afterString, afterValue } from './json-value-end';

export interface Member {
  name: string;
  /** Place in the member's list; null for a member that is no list. */
  at: number | null;
  /** The value's own text, not parsed yet. */
  text: string;
}

/** Longest single value, in characters: far more than any row of ours, and the most that is ever held. */
export const VALUE_MAX = 1_000_000;

const SPACE = /[ \t\n\r]*/y;

/** What comes next: `{` · name · `:` · value · `,` or `}` · in a list: element · `,` or `]` · nothing more. */
type Expects = 'open' | 'name' | 'colon' | 'value' | 'next' | 'element' | 'next-element' | 'nothing';

/** Takes text in pieces. Throws a SyntaxError at what is no JSON object, has a name twice, or a value over `VALUE_MAX`. */
export class JsonMembers {
  #rest = '';
  #expects: Expects = 'open';
  #first = true;
  #name = '';
  #at = 0;
  readonly #names = new Set<string>();

  /** Where reading has got to, as "history.12". */
  get where(): string {
    const isInList = this.#expects === 'element' || this.#expects === 'next-element';
    return isInList ? `${this.#name}.${this.#at}` : this.#name;
  }

  /** Whether a member of this name has begun. */
  has(name: string): boolean {
    return this.#names.has(name);
  }

  /** Members that are whole by now. */
  push(piece: string): Member[] {
    const text = this.#rest + piece;
    const found: Member[] = [];
    let from = 0;
    for (;;) {
      SPACE.lastIndex = from;
      SPACE.test(text);
      from = SPACE.lastIndex;
      if (from >= text.length) break;
      const after = this.#step(text, from, found);
      if (after < 0) break;
      from = after;
    }
    this.#rest = text.slice(from);
    if (this.#rest.length > VALUE_MAX) throw new SyntaxError('a value is too long');
    return found;
  }

  /** Call when the text has ended. */
  end(): void {
    if (this.#expects !== 'nothing' || this.#rest.trim()) throw new SyntaxError('cut off');
  }

  /** One step from a sign that is no space; index after it, -1 where more text is needed. */
  #step(text: string, from: number, found: Member[]): number {
    const sign = text[from] ?? '';
    const turn = (expected: string, next: Expects) => {
      if (sign !== expected) throw new SyntaxError(`${expected} expected`);
      this.#expects = next;
      return from + 1;
    };
    switch (this.#expects) {
      case 'open':
        return turn('{', 'name');
      case 'name':
        return sign === '}' && this.#first ? turn('}', 'nothing') : this.#nameAt(text, from);
      case 'colon':
        return turn(':', 'value');
      case 'value':
        if (sign !== '[') return this.#valueAt(text, from, found, null);
        this.#first = true;
        this.#at = 0;
        return turn('[', 'element');
      case 'element':
        return sign === ']' && this.#first ? turn(']', 'next') : this.#valueAt(text, from, found, this.#at);
      case 'next-element':
        return sign === ']' ? turn(']', 'next') : turn(',', 'element');
      case 'next':
        return sign === '}' ? turn('}', 'nothing') : turn(',', 'name');
      case 'nothing':
        throw new SyntaxError('text after the end');
    }
  }

  #nameAt(text: string, from: number): number {
    if (text[from] !== '"') throw new SyntaxError('a name expected');
    const after = afterString(text, from);
    if (after < 0) return -1;
    this.#name = JSON.parse(text.slice(from, after)) as string;
    if (this.#names.has(this.#name)) throw new SyntaxError('a name twice');
    this.#names.add(this.#name);
    this.#expects = 'colon';
    this.#first = false;
    return after;
  }

  #valueAt(text: string, from: number, found: Member[], at: number | null): number {
    const after = afterValue(text, from);
    if (after < 0) return -1;
    if (after === from) throw new SyntaxError('a value expected');
    found.push({ name: this.#name, at, text: text.slice(from, after) });
    this.#first = false;
    this.#expects = at === null ? 'next' : 'next-element';
    if (at !== null) this.#at = at + 1;
    return after;
  }
}
