/**
 * A selector that finds again what the person pointed at: on this page now, on the shop's other product pages, and after
 * its next release. By what the markup says a thing is, then by the shop's own names, by places only where nothing else is.
 */
import { isBoundedSelector } from '../contracts/selector';
import { lastingSteps, placeStep } from './step-names';

/** Boxes around an element that may name it. */
const AROUND_MAX = 10;
/** Ways to name a box that are tried. */
const WAYS_MAX = 4;
/** Steps from a named box down to the element, by their places. */
const DOWN_MAX = 4;

/** What a selector must find: given all that it finds, in the order of the page, and itself. */
export type IsRight = (found: readonly Element[], selector: string) => boolean;

/** The boxes around, the innermost first, without the page itself. */
function boxesAround(element: Element): Element[] {
  const boxes: Element[] = [];
  for (let box = element.parentElement; box && boxes.length < AROUND_MAX; box = box.parentElement)
    if (box.localName !== 'body' && box.localName !== 'html') boxes.push(box);
  return boxes;
}

/** Every selector worth trying, the best first. */
function* selectorsOf(element: Element): Generator<string> {
  const own = lastingSteps(element);
  const boxes = boxesAround(element).map((box) => ({ box, steps: lastingSteps(box).slice(0, WAYS_MAX) }));
  yield* own;
  for (const step of own.slice(0, WAYS_MAX))
    for (const { steps } of boxes) for (const around of steps) yield `${around} ${step}`;
  for (const { steps } of boxes) for (const around of steps) yield `${around} ${element.localName}`;
  let down = placeStep(element);
  for (const { box, steps } of boxes.slice(0, DOWN_MAX)) {
    for (const around of steps) yield `${around} > ${down}`;
    down = `${placeStep(box)} > ${down}`;
  }
  yield element.localName;
}

/**
 * @param isRight what it must find; without it, this element alone.
 * @returns null where nothing that a rule may hold tells the element from others.
 */
export function stableSelector(element: Element, isRight?: IsRight): string | null {
  const right: IsRight = isRight ?? ((found) => found.length === 1 && found[0] === element);
  for (const selector of selectorsOf(element)) {
    if (!isBoundedSelector(selector)) continue;
    if (right([...element.ownerDocument.querySelectorAll(selector)], selector)) return selector;
  }
  return null;
}
