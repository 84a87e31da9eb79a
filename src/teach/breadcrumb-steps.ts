/** The steps of the path of shelves, out of any part of it that the person pointed at. */
import { isBoundedSelector } from '../contracts/selector';
import { stableSelector } from './stable-selector';

const STEPS_MIN = 2;
const STEPS_MAX = 12;
const STEP_LENGTH_MAX = 60;
const WIDER_MAX = 5;

const isStep = (element: Element) => {
  const text = (element.textContent ?? '').trim();
  return text.length > 0 && text.length <= STEP_LENGTH_MAX;
};

/** Kinds of element that a path's steps are, the ones around others first. */
const KINDS = ['li', 'a', 'span'];

/** Null where no path of two steps or more is found by a lasting selector. */
export function breadcrumbSteps(pointed: Element): string | null {
  let box: Element | null = pointed;
  for (let wider = 0; box && wider < WIDER_MAX; wider++, box = box.parentElement) {
    for (const kind of KINDS) {
      const steps = [...box.querySelectorAll(kind)];
      if (steps.length < STEPS_MIN || steps.length > STEPS_MAX || !steps.every(isStep)) continue;
      const around = stableSelector(box);
      const selector = `${around} ${kind}`;
      if (around && isBoundedSelector(selector)) return selector;
    }
  }
  return null;
}
