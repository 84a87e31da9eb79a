/** The trees whose text a person sees: the body, and the open shadow roots in it. */
const ROOTS_MAX = 40;
/** Every element whose name has a hyphen; only such ones may carry a shadow root of a shop's making. */
const CUSTOM = './/*[contains(local-name(), "-")]';

export function rootsOf(document: Document): Node[] {
  const { body } = document;
  if (!body) return [];
  const roots: Node[] = [body];
  // A document that can't be asked by path has no shadow roots that matter (a test's stand-in).
  if (typeof document.evaluate !== 'function') return roots;
  for (let at = 0; at < roots.length && roots.length < ROOTS_MAX; at++) {
    const root = roots[at] as Node;
    for (const host of root === body ? customOf(document, body) : shadowed(root)) {
      if (host.shadowRoot && roots.length < ROOTS_MAX) roots.push(host.shadowRoot);
    }
  }
  return roots;
}

/** Asked by path, the browser finds them without a call for each element. */
function customOf(document: Document, body: Element): Element[] {
  const found = document.evaluate(CUSTOM, body, null, 7 /* ordered snapshot */, null);
  return Array.from(
    { length: Math.min(found.snapshotLength, 2000) },
    (_, at) => found.snapshotItem(at) as Element,
  );
}

const shadowed = (root: Node): Element[] => [...(root as ShadowRoot).querySelectorAll('*')].slice(0, 2000);
