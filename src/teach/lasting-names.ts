/** Which of the names that markup gives are the shop's own and last, and which a build tool, a state or a style made up. */

const LENGTH_MAX = 40;
/** Written by tools that name styles anew at every build. */
const MADE =
  /^_|^(?:css|sc|jsx|jss|emotion|svelte|styled|makestyles|mui|chakra|astro|ember|ng|v)-?[\w-]*\d|^(?:css|sc|jsx|jss|svelte)-/i;
/** What is so now and not after the next click. */
const STATE =
  /^(?:is|has|js-is)-|^(?:active|selected|hover|focus|open|opened|closed|visible|hidden|loaded|loading|disabled|first|last|odd|even|in-?stock|on-?sale|sold-?out|lazyloaded|animated|fade|show)$/i;
/** How it looks, not what it is: `text-lg`, `mt-4`, `col-6`. */
const LOOK =
  /^-?(?:[mp][trblxyse]?|[wh]|min|max|text|font|bg|flex|grid|cols?|row|gap|space|leading|tracking|border|rounded|items|justify|self|order|shadow|opacity|z|inset|top|left|right|bottom|d|float|clearfix|container|block|inline|relative|absolute|sticky|overflow|whitespace|truncate|uppercase|line)(?:-|$)/i;
/** The number of one product, of one place on the page. */
const NUMBER = /\d{3}/;

/** A part in which digits or capitals stand as no person puts them: "1x2y3z", "bdVaJa", "kXqzt". */
function looksHashed(part: string): boolean {
  if (part.length < 5) return /\d[a-z]+\d|[a-z]\d[a-z]/i.test(part);
  const turns = part.match(/[a-z](?=[A-Z])|[A-Z](?=[a-z][A-Z])|[a-z](?=\d)|\d(?=[A-Za-z])/g)?.length ?? 0;
  return turns > 2 || /\d[a-z]+\d|[a-z]\d+[a-z]/i.test(part) || /[bcdfghjklmnpqrstvwxz]{6}/i.test(part);
}

/** Whether a class or an id will be there on the next product's page, and after the shop's next release. A judgement. */
export function isLasting(name: string): boolean {
  return (
    name.length > 1 &&
    name.length <= LENGTH_MAX &&
    /^[A-Za-z_-][\w-]*$/.test(name) &&
    !MADE.test(name) &&
    !STATE.test(name) &&
    !LOOK.test(name) &&
    !NUMBER.test(name) &&
    !name.split(/[-_]+/).some(looksHashed)
  );
}

/** Whether the value of an attribute says what an element is ("product-title"), not which product it is of. */
export const isLastingValue = (value: string): boolean =>
  /^[\w.:/-]{2,40}$/.test(value) && !/\d{2}/.test(value) && !value.split(/[-_.:/]+/).some(looksHashed);
