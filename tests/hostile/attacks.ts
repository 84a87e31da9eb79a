/** Strings made to drive one pattern into backtracking: what its repetitions eat, many times, and then a bad end. */
import { type AST, RegExpParser } from '@eslint-community/regexpp';

/** A string of any size: `pump` again and again between two fixed ends. */
export interface Attack {
  prefix: string;
  pump: string;
  suffix: string;
}
export const attackOf = ({ prefix, pump, suffix }: Attack, times: number) =>
  prefix + pump.repeat(times) + suffix;

/** Characters tried for a set like \s or [^"]: a few of every kind. */
const CANDIDATES = [...'a0 -,.:"\'<>/=_A€é一ж\t\n\u00a0\u200bZ9|&;()[]{}\\中٣'];
const ENDS = ['', '\u0001'];
/** Repetitions with fewer rounds than this cannot take long. */
const ROUNDS_MIN = 16;
const PUMPS_MAX = 40;

/** A character that the set takes; null where none of the candidates fits. */
function memberOf(raw: string, flags: string): string | null {
  const set = new RegExp(`^(?:${raw})$`, flags.replace(/[gy]/g, ''));
  return CANDIDATES.find((character) => set.test(character)) ?? null;
}

/** Up to three strings that the element takes, the shortest way through it. */
function samples(element: AST.Element | AST.Alternative, flags: string): string[] {
  switch (element.type) {
    case 'Character':
      return [String.fromCodePoint(element.value)];
    case 'CharacterSet':
    case 'CharacterClass':
    case 'ExpressionCharacterClass': {
      const member = memberOf(element.raw, flags);
      return member === null ? [] : [member];
    }
    case 'Group':
    case 'CapturingGroup':
      return element.alternatives.flatMap((one) => samples(one, flags).slice(0, 1)).slice(0, 6);
    case 'Alternative':
      return [element.elements.map((one) => samples(one, flags)[0] ?? '').join('')];
    case 'Quantifier': {
      const rounds = Math.max(1, element.min);
      return samples(element.element, flags).map((one) => one.repeat(rounds));
    }
    default:
      return ['']; // assertions and back references eat nothing of their own
  }
}

/** Every element of a pattern, with what stands before it in the alternatives around it. */
function* elementsOf(
  alternatives: AST.Alternative[],
  before: string,
  flags: string,
): Generator<{ element: AST.Element; prefix: string }> {
  for (const { elements } of alternatives) {
    let prefix = before;
    for (const element of elements) {
      yield { element, prefix };
      const inner = element.type === 'Quantifier' ? element.element : element;
      if ('alternatives' in inner) yield* elementsOf(inner.alternatives, prefix, flags);
      prefix += samples(element, flags)[0] ?? '';
    }
  }
}

/** Attacks on a pattern; the empty list where nothing in it repeats. */
export function attacksOn(source: string, flags: string): Attack[] {
  const { alternatives } = new RegExpParser().parsePattern(source, 0, source.length, {
    unicode: flags.includes('u'),
    unicodeSets: flags.includes('v'),
  });
  const all = [...elementsOf(alternatives, '', flags)];
  const repeated = all.filter(({ element }) => element.type === 'Quantifier' && element.max >= ROUNDS_MIN);
  const eaten = new Set(repeated.flatMap(({ element }) => samples(element, flags)).filter(Boolean));
  // What two neighbours may both eat is where backtracking starts: pairs of the single pumps, too.
  const pairs = [...eaten].flatMap((one) => [...eaten].map((other) => one + other));
  const wholes = alternatives.flatMap((one) => samples(one, flags)).filter(Boolean);
  const pumps = [...new Set([...eaten, ...wholes.slice(0, 6), ...pairs])].slice(0, PUMPS_MAX);
  const prefixes = new Set(['', ...repeated.map(({ prefix }) => prefix)]);
  return [...prefixes].flatMap((prefix) =>
    pumps.flatMap((pump) => ENDS.map((suffix) => ({ prefix, pump, suffix }))),
  );
}
