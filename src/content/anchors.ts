/**
 * Words that announce where a thing was made. The content script knows only these anchors; which country the
 * words after them name is the worker's to judge. Patterns are alternatives of plain words: linear time.
 */

/** Labels that speak of making or origin and of nothing else. */
const STRONG = [
  'country of origin',
  'country/region of origin',
  'country of manufacture',
  'country/region of manufacture',
  'country of production',
  'country of assembly',
  'place of origin',
  'place of manufacture',
  'manufactured in',
  'made in',
  'herkunftsland',
  'ursprungsland',
  'herstellungsland',
  'produktionsland',
  'hergestellt in',
  'made in germany in',
  "pays d'origine",
  'pays d’origine',
  'pays de fabrication',
  'pays de production',
  'lieu de fabrication',
  'fabriqué en',
  'fabriqué au',
  'país de origen',
  'pais de origen',
  'país de fabricación',
  'lugar de fabricación',
  'fabricado en',
  'hecho en',
  "paese d'origine",
  'paese d’origine',
  'paese di origine',
  'paese di produzione',
  'prodotto in',
  'fabbricato in',
  'país de origem',
  'país de fabrico',
  'fabricado em',
  'feito em',
  'land van herkomst',
  'land van oorsprong',
  'productieland',
  'gemaakt in',
  'kraj pochodzenia',
  'kraj produkcji',
  'wyprodukowano w',
  'země původu',
  'krajina pôvodu',
  'származási ország',
  'gyártás helye',
  'tara de origine',
  'țara de origine',
  'ţara de origine',
  'menşe ülke',
  'menşei',
  'üretim yeri',
  'tillverkningsland',
  'tillverkad i',
  'oprindelsesland',
  'produktionsland',
  'opprinnelsesland',
  'valmistusmaa',
  'alkuperämaa',
  'страна производства',
  'страна-производитель',
  'страна производитель',
  'страна происхождения',
  'произведено в',
  'країна виробництва',
  'країна-виробник',
  'страна на произход',
  'χώρα προέλευσης',
  'χώρα κατασκευής',
  'ražotāja valsts',
  'izcelsmes valsts',
  'kilmės šalis',
  'päritoluriik',
  'zemlja porekla',
  'zemlja podrijetla',
  'država porekla',
  '原産国',
  '原産地',
  '製造国',
  '生産国',
  '原产国',
  '原产地',
  '產地',
  '产地',
  '商品產地',
  '原產地',
  '生产国',
  '制造国',
  '製造地',
  '产品产地',
  '제조국',
  '원산지',
  '제조국(원산지)',
  'ארץ ייצור',
  'ארץ יצור',
  'بلد المنشأ',
  'بلد الصنع',
  'xuất xứ',
  'negara asal',
  'ประเทศต้นกำเนิดสินค้า',
];
/** Labels that may also speak of something else; their value must be a place and nothing more. */
const WEAK = [
  'origin',
  'herkunft',
  'ursprung',
  'origine',
  'origen',
  'origem',
  'provenance',
  'provenienza',
  'oorsprong',
  'pochodzenie',
  'ursprung',
  'oprindelse',
  'alkuperä',
  'původ',
  'производитель страна',
];
/** Labels of what is not the making: kept as counter-evidence. */
const DISPATCH = [
  'ships from',
  'dispatched from',
  'item location',
  'versand aus',
  'artikelstandort',
  'expédié de',
  'envío desde',
  'envio de',
  'spedito da',
  '出貨地',
  '发货地',
  'dikirim dari',
  'gửi từ',
  'ส่งจาก',
];
const DESIGN = ['designed in', 'design in', 'dizains', 'entworfen in'];

/** Verbs of making in running text; the place must follow at once. */
const PHRASES = [
  'made in',
  'manufactured in',
  'produced in',
  'assembled in',
  'handmade in',
  'crafted in',
  'sewn in',
  'product of',
  'hergestellt in',
  'gefertigt in',
  'produziert in',
  'genäht in',
  'fabriqué en',
  'fabriqué au',
  'fabriqué aux',
  'fabriquée en',
  'fabriqués en',
  'confectionné au',
  'confectionné en',
  'fabricado en',
  'hecho en',
  'producido en',
  'prodotto in',
  'fabbricato in',
  'realizzato in',
  'fabricado em',
  'feito em',
  'gemaakt in',
  'geproduceerd in',
  'wyprodukowano w',
  'произведено в',
  'сделано в',
  'tillverkad i',
  'fremstillet i',
];

export type AnchorKind = 'origin' | 'made' | 'dispatch' | 'design';
export interface LabelAnchor {
  label: string;
  kind: AnchorKind;
  /** What stands after the label in the same text. */
  rest: string;
}

const kinds = new Map<string, AnchorKind>([
  ...DISPATCH.map((label) => [label, 'dispatch'] as const),
  ...DESIGN.map((label) => [label, 'design'] as const),
  ...WEAK.map((label) => [label, 'origin'] as const),
  ...STRONG.map((label) => [label, 'made'] as const),
]);
const labels = [...kinds.keys()].sort((a, b) => b.length - a.length);
const firstWords = new Set(labels.map((label) => label.slice(0, 3)));

/** Whether a text could begin with a label: a cheap look before the real one. */
export function mayBeLabel(lower: string): boolean {
  return firstWords.has(lower.slice(0, 3));
}

const SEPARATOR = /^\s*(?:\([^()]{0,20}\)\s*)?[:：|\-–—=]\s*/;

/** The label that a text begins with, if it stands alone there or a separator (or, for verbs, a space) follows. */
export function labelOf(text: string): LabelAnchor | null {
  const lower = text.toLowerCase().replace(/^[^\p{L}\p{N}]*(?:\d{1,2}\s*[.)]\s*)?/u, '');
  if (!mayBeLabel(lower)) return null;
  const shift = text.length - lower.length;
  for (const label of labels) {
    if (!lower.startsWith(label)) continue;
    const after = text.slice(shift + label.length);
    const kind = kinds.get(label) as AnchorKind;
    const separator = SEPARATOR.exec(after)?.[0];
    if (!after.trim() || separator) return { label, kind, rest: after.slice(separator?.length ?? 0).trim() };
    if (kind === 'made' && PHRASES.includes(label) && /^\s/.test(after))
      return { label, kind, rest: after.trim() };
    return null;
  }
  return null;
}

const phrase = new RegExp(`(^|[^\\p{L}])(${PHRASES.join('|')}) `, 'giu');
/** Words just before the verb that turn it round. */
const NEGATED = /(?:\bnot|n['’]t|\bnever|\bnicht|\bpas|\bno|\bnon|\bниет?)\s*(?:\p{L}+\s+)?$/iu;

/** Every verb of making in a text with the words after it (80 characters at most), negated ones left out. */
export function phrasesOf(text: string): { label: string; rest: string; whole: string }[] {
  const found: { label: string; rest: string; whole: string }[] = [];
  for (const match of text.matchAll(phrase)) {
    const start = match.index + (match[1]?.length ?? 0);
    const end = match.index + match[0].length;
    if (NEGATED.test(text.slice(Math.max(0, start - 24), start))) continue;
    found.push({
      label: (match[2] ?? '').toLowerCase(),
      rest: text.slice(end, end + 80),
      whole: text.slice(Math.max(0, start - 60), end + 80),
    });
    if (found.length >= 5) break;
  }
  return found;
}
