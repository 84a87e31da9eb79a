/** What the markup calls an element: its class and id. */
const NAME_MAX = 300;

export const classAndId = (element: Element): string =>
  `${element.getAttribute('class') ?? ''} ${element.id}`.slice(0, NAME_MAX);
