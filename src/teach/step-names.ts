/** The ways to name one element in a selector, the most lasting first. */
import { isLasting, isLastingValue } from './lasting-names';

/** What shops and their tests name things by; `itemprop` and the like say what a thing is. */
const MEANING = ['itemprop', 'property'] as const;
/** Attributes of an element beyond these are not looked at: a page may give it thousands. */
const ATTRIBUTES_MAX = 40;
const CLASSES_MAX = 12;

/** Attributes that change with what is shown, or hold a style's tool's marks. */
const PASSING =
  /^data-(?:v|id|pid|sku|key|index|position|price|value|src|href|url|state|reactid|gtm|ga|track)/;

const attribute = (name: string, value: string) => `[${name}="${value}"]`;

/** @returns steps of a selector without its tag's bare name, none where nothing about the element lasts. */
export function lastingSteps(element: Element): string[] {
  const tag = element.localName;
  const meant = MEANING.flatMap((name) => {
    const value = element.getAttribute(name) ?? '';
    return isLastingValue(value) ? [attribute(name, value)] : [];
  });
  const data = [...element.attributes]
    .slice(0, ATTRIBUTES_MAX)
    .flatMap(({ name, value }) =>
      /^data-[a-z-]+$/.test(name) && !PASSING.test(name) && isLastingValue(value) && /[a-z]{3}/i.test(value)
        ? [attribute(name, value)]
        : [],
    );
  const id = isLasting(element.id) ? [`#${element.id}`] : [];
  const classes = [...element.classList]
    .slice(0, CLASSES_MAX)
    .filter(isLasting)
    // What names the thing more closely goes first.
    .sort((a, b) => b.length - a.length);
  const named = classes.map((name) => `${tag}.${name}`);
  const [one, two] = classes;
  return [...meant, ...data, ...id, ...named, ...(one && two ? [`${tag}.${one}.${two}`] : [])];
}

/** Its tag, and its place among its like. */
export function placeStep(element: Element): string {
  const tag = element.localName;
  const like = [...(element.parentElement?.children ?? [])].filter((one) => one.localName === tag);
  return like.length > 1 ? `${tag}:nth-of-type(${like.indexOf(element) + 1})` : tag;
}
