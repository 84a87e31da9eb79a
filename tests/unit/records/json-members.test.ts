/** A JSON object in pieces of any length gives what `JSON.parse` gives of the whole; what that refuses is refused. */
import { expect, test } from 'vitest';
import { JsonMembers, VALUE_MAX } from '../../../src/records/json-members';

/** Reads `text` in pieces of this length and puts the members together again. */
function read(text: string, length: number): unknown {
  const members = new JsonMembers();
  const whole: Record<string, unknown> = {};
  const take = (piece: string) => {
    for (const { name, at, text: value } of members.push(piece)) {
      const parsed: unknown = JSON.parse(value);
      if (at === null) whole[name] = parsed;
      else {
        const list = Array.isArray(whole[name]) ? (whole[name] as unknown[]) : [];
        whole[name] = list;
        list[at] = parsed;
      }
    }
  };
  for (let from = 0; from < text.length; from += length) take(text.slice(from, from + length));
  members.end();
  return whole;
}

const OBJECT = {
  format: 'x "quoted" \\ and \\" {[,]}',
  version: 2,
  none: null,
  list: [{ a: [1, [2, '}']], b: '"' }, 'text, with ] signs', -1.5e-7, true, null, [], {}],
  '\u00fc "\\': { deep: { deeper: ['\\\\'] } },
  last: [[[]]],
};
const LENGTHS = [1, 2, 3, 7, 64, 10_000];

test.each(LENGTHS)('pieces of %d', (length) => {
  expect(read(JSON.stringify(OBJECT), length)).toEqual(OBJECT);
  expect(read(JSON.stringify(OBJECT, null, 1), length)).toEqual(OBJECT);
  expect(read(' { } \n', length)).toEqual({});
});

test.each([
  ...[
    '',
    ' ',
    '[]',
    '7',
    '{',
    '{"a"',
    '{"a":',
    '{"a":1',
    '{"a":1,}',
    '{"a":1}x',
    '{"a":1}{}',
    '{a:1}',
    '{,}',
  ],
  ...['{"a" 1}', '{"a":}', '{"a":[1,]}', '{"a":[,1]}', '{"a":[1 2]}', '{"a":[1', '{"a":["x}', '{"a":[1]]}'],
  ...['{"a":tru}', '{"a":[01]}', '{"a":{"b":1]}', '{"a":[{"b":}]}', '{"a":NaN}', '{"a":1:2}', '\u0000{}'],
])('refused: %j', (text) => {
  for (const length of LENGTHS) expect(() => read(text, length), `in pieces of ${length}`).toThrow();
});

test('a name twice is refused: which of the two was meant?', () => {
  expect(() => read('{"a":[1],"a":[2]}', 5)).toThrow('twice');
});

test('it says where it has got to', () => {
  const members = new JsonMembers();
  members.push('{"history":[{"a":1},{"b"');
  expect(members.where).toBe('history.1');
});

test('a value that never ends is not held for ever', () => {
  const members = new JsonMembers();
  members.push('{"a":["');
  const piece = 'x'.repeat(VALUE_MAX / 4);
  expect(() => {
    for (let at = 0; at < 6; at++) members.push(piece);
  }).toThrow('too long');
});
