/** The one pass over the page's text: labelled rows, phrases, prices, breadcrumbs, headings, buy buttons. */
import { type AnchorKind, labelOf, phrasesOf } from './anchors';
import { fold } from './fold';
import { isMassLabel } from './mass-labels';
import type { Notes } from './notes';
import { quotePriceTag } from './price-tags';
import { shownText } from './shown-text';

/** Parts of a page that speak of other things than the product. */
const ELSEWHERE_TAG = /^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE|NAV|FOOTER|SVG|IFRAME|SELECT|TEXTAREA|HEAD)$/i;
const ELSEWHERE_NAME =
  /(?:^|[\s_-])(?:reviews?|customer-?reviews|footer|navbar|nav-main|mega-?menu|menu|cookie|related|similar|recommend\w*|upsell|cross-?sell|carousel|sponsored|questions|faq|qanda|comments?|bewertung\w*|avis|rese[nñ]as)(?:$|[\s_-])/i;
const PRICE_NAME = /price|preis|prix|precio|prezzo|preco|cena/i;
const BUY =
  /add to (?:cart|bag|basket|trolley)|buy (?:it )?now|in den (?:warenkorb|einkaufswagen)|ajouter au panier|añadir a la cesta|agregar al carrito|comprar|aggiungi al carrello|acquista|adicionar ao carrinho|in winkelwagen|do koszyka|do košíku|do košíka|lägg i varukorg|læg i kurv|lisää ostoskoriin|adaugă în coș|adauga in cos|kosárba|v košarico|u košaricu|dodaj v voziček|放入購物車|直接購買|立即購買|馬上買|ใส่ตะกร้า|thêm vào giỏ|sepete ekle|в корзину|купить|ielikt grozā|pievienot grozam|lisa ostukorvi|カートに入れる|加入购物车|加入購物車|立即购买|장바구니|구매|הוסף לסל/i;
const BUY_NAME = /add-?to-?(?:cart|basket|bag)|addtocart|buy-?now|buy-?box|btn-cart/i;
/** A page of a hundred thousand nodes is cut rather than let the tab wait. */
const NODES_MAX = 120_000;
/** A text longer than this is searched for phrases only in its first part. */
const TEXT_MAX = 4000;
/** A value longer than this is prose, not a value. */
const VALUE_MAX = 120;

const isPunctuation = (text: string) => !/[\p{L}\p{N}]/u.test(text);
const nameOf = (element: Element) => `${element.getAttribute('class') ?? ''} ${element.id}`.slice(0, 300);

function isElsewhere(element: Element): boolean {
  return (
    ELSEWHERE_TAG.test(element.tagName) ||
    ELSEWHERE_NAME.test(nameOf(element)) ||
    (element.getAttribute('aria-hidden') === 'true' && element.tagName === 'TEMPLATE')
  );
}

export function readText(document: Document, notes: Notes): void {
  const root = document.body;
  if (!root) return;
  const { signals } = notes.reading;
  const walker = document.createTreeWalker(root, 5 /* elements and text */, {
    acceptNode: (node) => (node.nodeType === 1 && isElsewhere(node as Element) ? 2 /* with all in it */ : 1),
  });
  let pending: { label: string; kind: AnchorKind | 'mass' } | null = null;
  let visited = 0;
  for (let node = walker.nextNode(); node && visited < NODES_MAX; node = walker.nextNode()) {
    visited++;
    if (node.nodeType === 1) {
      const element = node as Element;
      const tag = element.tagName;
      if (tag === 'H1')
        notes.add('titles', { text: fold(shownText(element), 400), place: 'heading', path: 'h1' });
      if (tag === 'FORM') signals.hasForm = true;
      if (/^(?:BUTTON|A|INPUT)$/.test(tag)) {
        const words = fold(
          tag === 'INPUT' ? element.getAttribute('value') : (element.textContent ?? '').slice(0, 80),
          60,
        );
        if (BUY.test(words) || BUY_NAME.test(nameOf(element))) signals.buyButtons++;
      }
      const name = nameOf(element);
      if (PRICE_NAME.test(name) || element.getAttribute('itemprop') === 'price')
        quotePriceTag(element, name, notes);
      continue;
    }
    const text = fold(node.nodeValue, TEXT_MAX);
    if (!text) continue;
    signals.textLength += text.length;
    if (pending) {
      if (isPunctuation(text)) continue;
      if (text.length <= VALUE_MAX) {
        const { label, kind } = pending;
        if (kind === 'mass') notes.add('masses', { text, place: 'row', path: label, label });
        else notes.add('origins', { text, place: 'row', path: label, label, kind });
      }
      pending = null;
      continue;
    }
    if (text.length < 60 && isMassLabel(text)) {
      pending = { label: text, kind: 'mass' };
      continue;
    }
    const anchor = text.length < 400 ? labelOf(text) : null;
    // A link that says "Made in Italy" leads to a shelf of such things.
    const inLink = node.parentElement?.closest('a') && text.length < 60;
    if (anchor && !anchor.rest) {
      pending = anchor;
    } else if (anchor && !inLink) {
      notes.add('origins', {
        text: fold(anchor.rest, VALUE_MAX),
        place: 'row',
        path: anchor.label,
        label: anchor.label,
        kind: anchor.kind,
      });
    } else if (text.length > 8 && !inLink) {
      for (const { label, kind, rest, whole } of phrasesOf(text)) {
        notes.add('origins', { text: rest, place: 'prose', path: whole, label, kind });
      }
    }
  }
}
