/**
 * Ways of saying it where the place stands before the verb: 中国製, In Deutschland hergestellt, Türkiye'de üretilmiştir.
 * The first group is the place. Own list (2026); "i" is not set, for a capital letter tells a name.
 */
import type { Patterns } from './language';

/** Tried with the flags "gu". */
export const placeBefore: Patterns = {
  en: '([\\p{Lu}][\\p{L}.]{1,18}(?: [\\p{Lu}][\\p{L}]{2,14})?)[ -](?:hand)?made(?![\\p{L}]|[ -]to[ -]|[ -](?:in|of|from)\\b)',
  de: '(?<![\\p{L}])[Ii][nm] (?:der |den |dem )?([\\p{Lu}][\\p{L}.-]{2,20}(?: [\\p{Lu}][\\p{L}.-]{2,20}){0,2}) (?:von Hand |komplett |vollständig )?(?:hergestellt|gefertigt|handgefertigt|handgemacht|produziert|gemacht|genäht|montiert)|(?<![\\p{L}])[Aa]us ([\\p{L}]{4,20})er (?:Herstellung|Fertigung|Produktion|Manufaktur|Handarbeit)',
  nl: '(?<![\\p{L}])[Ii]n (?:het |de )?([\\p{Lu}][\\p{L}.-]{2,20}(?: [\\p{Lu}][\\p{L}.-]{2,20})?) (?:met de hand )?(?:gemaakt|handgemaakt|geproduceerd|vervaardigd|genaaid)',
  sv: '(?<![\\p{L}])[Ii] ([\\p{Lu}][\\p{L}]{2,20}) (?:tillverkad|tillverkat|tillverkade|producerad)',
  fi: '([\\p{Lu}][\\p{L}-]{2,20}ss[aä]) (?:valmistettu|valmistetut|tuotettu|ommeltu)',
  et: '([\\p{Lu}][\\p{L}-]{2,20}s) (?:valmistatud|toodetud)',
  lv: '([\\p{Lu}][\\p{L}-]{2,20}) ražots',
  lt: '([\\p{Lu}][\\p{L}-]{2,20}) pagamint',
  pl: '(?<![\\p{L}])[Ww]e? ([\\p{Lu}][\\p{L}]{2,20}) (?:wyprodukowan|wykonan|uszyt)',
  ja: '([\\p{Script=Han}\\p{Script=Katakana}ー・]{2,14})(?:製(?!造|品|作)|産(?!地|業))|([\\p{Script=Han}\\p{Script=Katakana}ー・]{2,14})で(?:製造|生産|作られ|縫製)',
  zh: '([\\p{Script=Han}]{2,8})(?:制造|製造|生产|生產|出品)(?!商|厂|廠|者|日)',
  ko: '([\\p{Script=Hangul}]{2,10})(?:산|제|에서 (?:제조|생산))(?=[\\s,.)\\]!]|$|된|되었|입니다)',
  tr: "([\\p{Lu}][\\p{L}]{2,14}(?: [\\p{Lu}][\\p{L}]{2,14})?)['’]?(?:de|da|te|ta) (?:üretil|imal edil|yapıl)",
  hu: '([\\p{Lu}][\\p{L}]{3,20})(?:ban|ben|on|en|ön|án|én) (?:készül|gyárt)',
  hi: '([\\p{L}\\p{M}]{2,14}(?: [\\p{L}\\p{M}]{2,14})?) में (?:निर्मित|बन|तैयार)',
  bn: '([\\p{L}\\p{M}]{2,14})(?:য়|ে|তে) (?:তৈরি|প্রস্তুত|উৎপাদিত)',
  ur: '([\\p{L}\\p{M}]{2,14}) (?:میں|کا) (?:تیار|بن)',
};
