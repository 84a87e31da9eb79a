/** The address of a site's first page, which sells no one thing: nothing behind the host but a language. */
const FRONT = /^\/(?:[a-z]{2}(?:[-_][a-z]{2})?\/?)?$/i;

export const isFrontPage = ({ pathname, search }: Pick<URL, 'pathname' | 'search'>): boolean =>
  search === '' && FRONT.test(pathname);
