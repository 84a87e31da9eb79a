/**
 * Selectors that a rule may hold. A rule may come from a stranger's page or file: what it can ask of a page is bounded in
 * length, in steps and in how far each may search, so that no page is slow for it.
 */

const LENGTH_MAX = 200;
/** Elements from the outermost to the one that is meant. */
const STEPS_MAX = 6;
/** Steps that search at any depth; the others are children. */
const SEARCHES_MAX = 2;
/** Tag, ids, classes, stated attributes, a place among its like: no list, no `:has`, no `:not`, no `*`. */
const STEP =
  /^(?:[a-z][a-z0-9-]*)?(?:[#.][A-Za-z_-][\w-]*|\[(?:data-[a-z0-9-]+|itemprop|property|name|role)="[\w.:/-]+"\])*(?::nth-of-type\([1-9]\d?\))?$/;

/** Whether a text is such a selector. Anything else is not: no string is ever mended. */
export function isBoundedSelector(text: string): boolean {
  if (!text || text.length > LENGTH_MAX) return false;
  const [first = '', ...rest] = text.replaceAll(' > ', '>').split(/(?=[> ])/);
  const steps = [first, ...rest.map((step) => step.slice(1))];
  const searches = rest.filter((step) => step.startsWith(' ')).length;
  return (
    steps.length <= STEPS_MAX &&
    searches <= SEARCHES_MAX &&
    steps.every((step) => step !== '' && !step.startsWith(':') && STEP.test(step))
  );
}
