/** An element's words without those that the shop hides for screen readers ("Details about"). */
export const HIDDEN_NAME =
  /(?<![^\s_-])(?:hdn|hidden|sr-only|off-?(?:left|screen)|assistive\w*|a11y-\w+|visuallyhidden|screen-?reader\w*|clipped)(?![^\s_-])/;

/** A class attribute may be megabytes long; names stand near its start. */
const NAME_MAX = 300;
/** Whether the shop's names say that an element is for screen readers only, or hidden. */
export const isHiddenByName = (element: Element) =>
  HIDDEN_NAME.test((element.getAttribute('class') ?? '').slice(0, NAME_MAX).toLowerCase());

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
