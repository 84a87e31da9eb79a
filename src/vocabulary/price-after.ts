/** What the words right after an amount say that it is. Own lists (2026); patterns, tried without regard to case. */
import type { Patterns } from './language';

/** A part of the price by the month, or what a contract or a year of it costs. */
export const instalmentAfter: Patterns = {
  en: '[x×]\\s?(?:[2-9]|\\d\\d)|(?:\\/|per|a|each|every)\\s?(?:mo(?:nth)?|mth|yr|year|week|wk)\\b|monthly|(?:for|over|on an?|with an?) \\d{1,4}[- ](?:months?|mo|years?)|with (?:a )?(?:\\d{1,4}[- ]year )?contract|in \\d{1,4} (?:instal|payments)',
  de: '(?:\\/|pro|im|je)\\s?(?:monat|mon\\.|jahr|woche)|mtl|monatlich|mit vertrag|x \\d{1,4} monate',
  fr: '(?:\\/|par|le)\\s?(?:mois|an\\b|semaine)|mensuel',
  es: '(?:\\/|al|por|cada)\\s?(?:mes|año|semana)\\b|mensual',
  it: '(?:\\/|al|per)\\s?(?:mese|anno|settimana)\\b|mensil',
  pt: '(?:\\/|ao|por|cada)\\s?(?:mês|ano|semana)|mensa',
  nl: '(?:\\/|per)\\s?(?:maand|mnd|jaar|week)|p\\/m|p\\.m\\.',
  pl: '(?:\\/|na|za)\\s?(?:mies|m-c|rok)|miesięcznie',
  cs: '(?:\\/|za)\\s?(?:měs|rok)|měsíčně',
  sv: '(?:\\/|per|i)\\s?(?:mån|månad|år)',
  da: '(?:\\/|pr\\.?|per)\\s?(?:md|mdr|måned|mnd|år)',
  fi: '(?:\\/)\\s?(?:kk|vuosi|v\\b)|kuukaudessa',
  ro: '(?:\\/|pe)\\s?(?:lună|luna|an\\b)',
  hu: '(?:\\/)\\s?(?:hó|év)|havonta',
  tr: '(?:\\/)\\s?(?:ay|yıl)\\b|aylık|x \\d{1,4} taksit',
  ru: '(?:\\/|в|за)\\s?(?:мес|год)|ежемесячно',
  uk: '(?:\\/|на|за)\\s?(?:міс|рік)',
  el: '(?:\\/|τον?)\\s?μήνα',
  ja: '[/／]\\s?月|[x×]\\s?\\d{1,4}回',
  zh: '[/／]\\s?(?:月|年|期)|[x×]\\s?\\d{1,4}期|每月',
  ko: '[/／]\\s?(?:월|년)',
  he: '(?:\\/|ל)\\s?חודש',
  ar: '(?:\\/|في)?\\s?(?:شهر|شهري)',
  vi: '(?:\\/)\\s?tháng',
  id: '(?:\\/|per)\\s?(?:bulan|bln)',
  th: '(?:\\/|ต่อ)\\s?เดือน',
};

/** For so much of it. */
export const unitAfter: Patterns = {
  en: '(?:\\/|per|je|pro|por|al|pour|par|za|le|la|od|pr\\.?)\\s?(?:\\d{1,4}\\s?)?(?:kg|g|gr|100|l|lt|ltr|ml|cl|dl|m²|m2|m|litre|liter|litro|kilo|unit|unidad|stück|stuck|stk|st|pièce|piece|pc|pz|szt|ks|count|ounce|oz|fl|lb|pound|sheet|metre|meter|yd|yard|sq|кг|г|л|шт|м)(?![\\p{L}])|per unit',
  zh: '[/／]\\s?(?:罐|斤|公斤|片|100克|\\d*(?:g|ml|kg))',
  ja: '[/／]\\s?(?:\\d*(?:g|ml|kg|l|個|枚))',
  he: 'ל-?(?:ק"ג|100)',
};

/** Without tax. */
export const netAfter: Patterns = {
  en: '(?:excl(?:\\.|uding|usive(?: of)?)?|ex\\.?|w\\/o|without|plus|\\+|before)\\s?(?:\\d{1,4}\\s?% )?(?:vat|tax|gst|hst)',
  de: '(?:zzgl|exkl|ohne|\\+)\\.?\\s?(?:\\d{1,4}\\s?% )?(?:gesetzl\\.? )?(?:mwst|ust|umsatz|mehrwert)|netto',
  fr: 'h\\.?t\\.?(?!\\p{L})|hors (?:tax|tva)',
  es: 'sin (?:iva|impuestos)|\\+ ?iva',
  it: '(?:iva|i\\.v\\.a\\.?) esclusa|\\+ ?iva',
  pt: '(?:sem|\\+) ?iva',
  nl: '(?:excl|ex)\\.?\\s?btw',
  pl: 'netto',
  sv: '(?:exkl|ex)\\.?\\s?moms',
  da: '(?:ekskl|excl|ex|eks)\\.?\\s?(?:moms|mva)',
  fi: 'alv\\.? ?0',
  cs: 'bez dph',
  ro: 'fără tva|\\+ ?tva',
  hu: '\\+ ?áfa|nettó',
  tr: '\\+ ?kdv|kdv hariç',
  lv: 'bez (?:vat|pvn)',
  sl: 'brez ddv',
  ru: 'без ндс',
  bg: 'без ддс|без ндс',
  el: 'χωρίς φπα|\\+ ?φπα',
  ja: '税抜|税別|\\+税',
  zh: '未稅|未税|不含税',
  ko: '부가세 별도',
};

/** With tax, and so what a shopper pays. */
export const grossAfter: Patterns = {
  en: '(?:inc(?:l(?:\\.|uding|usive(?: of)?|udes)?)?\\.?|with) ?(?:all )?(?:vat|tax|gst)',
  de: '(?:inkl|incl)\\.? ?(?:\\d{1,4} ?% )?(?:gesetzl\\.? )?(?:mwst|ust|umsatz|mehrwert)|brutto',
  fr: 't\\.?t\\.?c|tvac',
  es: '(?:con iva|iva inclu)',
  it: 'iva (?:incl|compresa)',
  pt: '(?:com iva|iva inclu)',
  nl: 'incl\\.? ?btw',
  pl: 'brutto|z vat',
  sv: 'inkl\\.? ?moms',
  da: 'inkl?\\.? ?(?:moms|mva)',
  fi: 'sis\\.? ?alv',
  cs: '(?:s|vč\\.?|včetně) dph',
  sk: 's dph',
  ro: '(?:cu|inclusiv) tva',
  hu: 'bruttó',
  tr: 'kdv dahil',
  ru: 'с ндс',
  bg: 'с ддс',
  el: 'με φπα',
  ja: '税込',
  zh: '含税|含稅',
};

/** What is taken off, lent, or asked for sending it. */
export const savingAfter: Patterns = {
  en: '(?:off\\b|discount|savings?|cash ?back|voucher|gift ?card|coupon|deposit|points|minimum|or more|delivery|shipping|postage|p&p)',
  de: '(?:rabatt|gespart|gutschein|nachlass|pfand|günstiger|versand|mindest)',
  fr: '(?:de (?:remise|réduction|moins)|offerts|d.économie|de consigne|de frais|d.achat)',
  es: '(?:de (?:descuento|ahorro)|dto|menos|de envío)',
  it: '(?:di sconto|di risparmio|in meno|di spedizione)',
  pt: '(?:de desconto|de frete|off\\b)',
  nl: '(?:korting|voordeel|statiegeld|verzend)',
  pl: '(?:rabatu|taniej|zniżki|kaucj)',
  sv: '(?:rabatt|billigare|pant\\b|i frakt|frakt)',
  da: '(?:rabat|billigere|pant\\b|fragt)',
  cs: '(?:sleva|levněji|doprav)',
  ru: '(?:скидк|экономии|бонус|дешевле|за доставк)',
  tr: '(?:indirim|kazanç)',
  ja: '(?:引き|オフ|お得|割引|ポイント)',
  zh: '(?:off|折|优惠|優惠|积分|點數)',
  ko: '(?:할인|적립|쿠폰)',
};

/** "from", where a language writes it after the amount. */
export const fromAfter: Patterns = {
  ja: '[〜～]|から',
  zh: '起|元起',
  ko: '부터|~',
  fi: 'alkaen',
  hu: '-?t[oó]l',
  tr: "'?(?:den|dan) başlayan",
};
