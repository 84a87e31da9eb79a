/** An element on a stranger's page. Styles as properties, not as a sheet: a page's own policy can forbid sheets. */
export function styled<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  style: Readonly<Record<string, string>>,
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  setStyles(element, style);
  return element;
}

/** Above whatever the page says of such elements. */
export function setStyles(element: HTMLElement, style: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(style)) element.style.setProperty(name, value, 'important');
}
