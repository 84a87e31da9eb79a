/** Parts of a page that speak of other things than the product: menus, footers, reviews, recommendations. */
import { classAndId } from './class-and-id';

const TAG = /^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE|NAV|FOOTER|SVG|IFRAME|SELECT|OPTION|TEXTAREA|HEAD)$/i;
/** In lower case. */
export const CHROME_NAME =
  /(?<![^\s_-])(?:reviews?|customerreviews|footer|navbar|nav-main|megamenu|menu|cookie|related|similar|recs|recommend\w*|upsell|cross-?sell|carousel|sponsored|also-\w+|you-may\w*|frequently\w*|bought\w*|recently?|viewed|testimonials?|opinions?|questions|faq|qanda|comments?|bewertung\w*|avis|rese[nñ]as)(?![^\s_-])/;

/** Remembers what was asked, for neighbours share their ancestors. One a reading: pages change. */
export class PageChrome {
  private readonly known = new Map<Element, boolean>();

  has(element: Element): boolean {
    const asked: Element[] = [];
    let answer = false;
    for (let one: Element | null = element; one; one = one.parentElement) {
      const known = this.known.get(one);
      if (known !== undefined) {
        answer = known;
        break;
      }
      asked.push(one);
      // A theme may call the whole page "has-menu".
      if (
        one.tagName !== 'BODY' &&
        (TAG.test(one.tagName) || CHROME_NAME.test(classAndId(one).toLowerCase()))
      ) {
        answer = true;
        break;
      }
    }
    for (const one of asked) this.known.set(one, answer);
    return answer;
  }
}
