/** An element's words without those that the shop hides for screen readers ("Details about"). */
const HIDDEN_NAME =
  /(?:^|[\s_-])(?:hdn|hidden|sr-only|visually-?hidden|screen-?reader\w*|clipped|g-hdn|offscreen)(?:$|[\s_-])/i;

export function shownText(element: Element): string {
  let text = '';
  for (const child of element.childNodes) {
    if (child.nodeType === 3) text += child.nodeValue;
    else if (child.nodeType === 1 && !HIDDEN_NAME.test((child as Element).getAttribute('class') ?? '')) {
      text += ` ${shownText(child as Element)}`;
    }
  }
  return text;
}
