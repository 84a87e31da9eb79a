// @vitest-environment happy-dom
/** A label's words are no text of the tree, quoted as CSS quotes them; it is measured once a form. */
import { expect, test, vi } from 'vitest';
import { Label, labelPatterns } from '../../../src/lists/label';

const words = {
  forms: [['typically ~5 kg', '2 – 13 kg'], ['typically ~5 kg (2 – 13 kg)']],
  said: 'about 5 kg',
};
const create = (change: Partial<typeof words> = {}) =>
  new Label('Linen <b>shirt</b>', { ...words, ...change }, labelPatterns());
const marks = ({ element }: Label) =>
  [element, ...element.querySelectorAll('div')].map(({ style }) => style.listStyleType);

test('each form in turn, none after the last; a screen reader is told the name and the figure', () => {
  const label = create();
  expect(label.take(0)).toBe(true);
  expect(marks(label)).toEqual(['"typically ~5 kg"', '"2 – 13 kg"']);
  expect(label.take(1)).toBe(true);
  expect(marks(label)).toEqual(['"typically ~5 kg (2 – 13 kg)"']);
  expect(label.take(2)).toBe(false);
  expect(label.element.getAttribute('role')).toBe('img');
  expect(label.element.getAttribute('aria-label')).toBe('Linen <b>shirt</b>: about 5 kg');
  expect(label.element.textContent).toBe('');
});

test('quotes, backslashes and line ends do not end the quotation', () => {
  const label = create({ forms: [['a"b\\c\nd;color:red']] });
  label.take(0);
  expect(marks(label)).toEqual(['"a\\22 b\\5c c\\a d;color:red"']);
});

test('measured once a form; none while the page hides it', () => {
  const label = create();
  const measured = vi.spyOn(label.element, 'getBoundingClientRect');
  const is = (width: number) => measured.mockReturnValueOnce({ width, height: 36 } as DOMRect);
  label.take(0);
  is(0);
  expect(label.size()).toBeNull();
  is(110);
  expect(label.size()).toEqual({ width: 110, height: 36 });
  expect(label.size()).toEqual({ width: 110, height: 36 });
  label.take(1);
  is(190);
  expect(label.size()).toEqual({ width: 190, height: 36 });
  label.take(0);
  expect(label.size()).toEqual({ width: 110, height: 36 });
  expect(measured).toHaveBeenCalledTimes(3);
});

test('out of sight until it stands again', () => {
  const label = create();
  label.take(0);
  label.stand(10, 20.5);
  const { style } = label.element;
  expect([style.left, style.top, style.display]).toEqual(['10px', '20.5px', 'list-item']);
  label.hide();
  expect(style.display).toBe('none');
  label.stand(10, 20.5);
  expect(style.display).toBe('list-item');
});
