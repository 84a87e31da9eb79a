/** The first sentence of a description: shops say there what the thing is. */

const SENTENCE_MAX = 200;
const MARKUP = /<[^>]{0,300}>/g;
const END = /[.!?]\s|[。！？]/;

/** Without markup and without the title that many descriptions begin with; '' where nothing is left. */
export function firstSentence(description: string, title: string): string {
  const plain = description.slice(0, 1000).replace(MARKUP, ' ').replace(/\s+/g, ' ').trim();
  const start = plain.toLowerCase().indexOf(title.toLowerCase());
  const rest = title && start >= 0 && start < 40 ? plain.slice(start + title.length) : plain;
  const end = END.exec(rest.slice(1));
  return rest.slice(0, end ? Math.min(SENTENCE_MAX, end.index + 1) : SENTENCE_MAX).trim();
}
