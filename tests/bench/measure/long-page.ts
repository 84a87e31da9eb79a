/** Product pages of a wanted size, for what grows with it. */
import { page, shirt } from '../../e2e/whence';

/** A shirt's page with about so many DOM nodes (elements and texts); plain words, as long as a review's sentence. */
export function pageOfNodes(nodes: number, words = 'It fits well and washes well.'): string {
  const paragraphs = `<p>${words}</p>`.repeat(Math.max(0, Math.round(nodes / 2)));
  return page({
    ld: shirt(),
    body: `<h1>Linen shirt</h1><p>Made in China</p><div style="content-visibility:hidden">${paragraphs}</div>`,
  });
}
