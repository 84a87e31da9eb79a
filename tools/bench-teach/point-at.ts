/** Where on a saved page a person would point: runs in the page, so it holds all that it needs. */

export interface Spot {
  x: number;
  y: number;
}

/**
 * The middle of the element that shows the labelled name or amount, scrolled into view; null where none is seen or
 * something else lies over it. Names: the words alike, a heading before others; amounts: the digits alike, the first
 * after the name.
 */
export function spotOf({ title, amounts }: { title: string; amounts?: number[] }): Spot | null {
  const words = (text: string) =>
    (
      text
        .normalize('NFKC')
        .toLowerCase()
        .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
    ).join(' ');
  const digits = (text: string) => text.replace(/\D/g, '');
  const wanted = (amounts ?? []).flatMap((amount) => [
    digits(amount.toFixed(2)),
    ...(Number.isInteger(amount) ? [String(amount)] : []),
  ]);
  const isSeen = (element: Element) => {
    const { width, height } = element.getBoundingClientRect();
    return (
      width > 1 && height > 1 && element.checkVisibility({ opacityProperty: true, visibilityProperty: true })
    );
  };
  const size = (element: Element) => Number.parseFloat(getComputedStyle(element).fontSize) || 0;
  const all = [...document.body.querySelectorAll('*')].filter(
    (element) => !element.closest('script, style, noscript, s, del, strike, nav, header header'),
  );
  const textOf = (element: Element) => (element.textContent ?? '').trim();
  const rank = (element: Element) =>
    (element.localName === 'h1' ? 1000 : 0) + size(element) + (element.children.length ? 0 : 0.5);
  const names = all
    .filter(
      (element) => textOf(element).length < 400 && words(textOf(element)) === words(title) && isSeen(element),
    )
    .sort((one, other) => rank(other) - rank(one));
  if (!names.length) names.push(...all.filter((element) => element.localName === 'h1' && isSeen(element)));
  const after = all.indexOf(names[0] ?? document.body);
  const seen = amounts
    ? all
        .filter(
          (element) =>
            textOf(element).length <= 30 && wanted.includes(digits(textOf(element))) && isSeen(element),
        )
        .filter(
          (element) =>
            ![...element.children].some((child) => digits(textOf(child)) === digits(textOf(element))),
        )
        .sort((one, other) => {
          const [a, b] = [all.indexOf(one) - after, all.indexOf(other) - after];
          return (a < 0 ? 5000 - a : a) - (b < 0 ? 5000 - b : b);
        })
    : names;
  for (const element of seen.slice(0, 5)) {
    element.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { left, top, width, height } = element.getClientRects()[0] ?? element.getBoundingClientRect();
    const [x, y] = [left + width / 2, top + height / 2];
    const top1 = document.elementFromPoint(x, y);
    if (top1 && (element.contains(top1) || top1.contains(element))) return { x, y };
  }
  return null;
}
