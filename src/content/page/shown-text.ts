/** An element's words without those that the shop hides for screen readers ("Details about"). */
const HIDDEN_NAME =
  /(?:^|[\s_-])(?:hdn|hidden|sr-only|off-?(?:left|screen)|assistive\w*|a11y-\w+|visually-?hidden|screen-?reader\w*|clipped|g-hdn)(?:$|[\s_-])/i;

/** A class attribute may be megabytes long; names stand near its start. */
const NAME_MAX = 300;
/** Whether the shop's names say that an element is for screen readers only, or hidden. */
export const isHiddenByName = (element: Element) =>
  HIDDEN_NAME.test((element.getAttribute('class') ?? '').slice(0, NAME_MAX));

export function shownText(element: Element): string {
  let text = '';
  for (const child of element.childNodes) {
    if (child.nodeType === 3) text += child.nodeValue;
    else if (child.nodeType === 1 && !isHiddenByName(child as Element)) {
      text += ` ${shownText(child as Element)}`;
    }
  }
  return text;
}
