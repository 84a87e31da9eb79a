/** Words by which pages say that they are something else than one thing for sale. Own lists (2026). */
import { anyOf, type Patterns } from './language';

/** Headings and titles of searches, shelves, baskets, wish lists, orders and accounts. */
export const listHeadings: Patterns = {
  en: '\\b(?:search )?results? (?:for|of)\\b|\\bsearch results?\\b|\\byou searched\\b|\\b(?:my|your|shopping|the) (?:wish ?list|cart|basket|bag|trolley|favou?rites|orders?|account)\\b|^wish ?list|\\border (?:status|history)\\b|\\bcheckout\\b|\\bgift ideas\\b|\\bbest ?sellers\\b|\\bnew arrivals\\b|\\b\\d+ (?:products|items|results)\\b',
  de: '\\bsuchergebnis|\\bergebnisse für\\b|\\bmerkzettel|\\bwunschliste|\\b(?:mein |ihr )?warenkorb\\b|\\bmeine bestellungen\\b|\\bneuheiten\\b|\\b\\d+ (?:artikel|produkte|ergebnisse)\\b',
  fr: '\\brésultats? (?:de|pour)\\b|\\bmon panier\\b|\\bma liste\\b|\\bnouveautés\\b|\\b\\d+ (?:produits|articles|résultats)\\b',
  es: '\\bresultados (?:de|para)\\b|\\bmi (?:cesta|carrito|lista)\\b|\\bnovedades\\b|\\b\\d+ (?:productos|artículos|resultados)\\b',
  it: '\\brisultati (?:di|per)\\b|\\bil mio carrello\\b|\\blista dei desideri\\b|\\b\\d+ (?:prodotti|articoli|risultati)\\b',
  pt: '\\bresultados? (?:da|de|para)\\b|\\bmeu carrinho\\b|\\blançamentos\\b|\\b\\d+ (?:produtos|artigos|resultados)\\b',
  nl: '\\bzoekresultaten\\b|\\bresultaten voor\\b|\\bmijn (?:winkelwagen|favorieten)\\b|\\bverlanglijst|\\b\\d+ (?:producten|artikelen|resultaten)\\b',
  pl: '\\bwyniki wyszukiwania\\b|\\bkoszyk\\b|\\blista życzeń\\b',
  sv: '\\bsökresultat|\\bvarukorg\\b|\\bönskelista|\\b\\d+ (?:produkter|träffar)\\b',
  ru: 'результаты поиска|найдено|корзина|избранное|каталог товаров',
  ja: '検索結果|カート|お気に入り一覧|新着商品|商品一覧|\\d+件',
  zh: '搜索结果|搜尋結果|购物车|購物車|收藏|商品列表',
  ko: '검색 ?결과|장바구니|위시리스트',
};

/** What is paid for time, a seat or a file, and not for a thing that is carried home. */
export const hire: Patterns = {
  en: '(?:per|/|a|each|every) ?(?:night|day|hour|week|person|guest|ticket|adult|seat|user)\\b|\\b(?:nightly|daily|hourly)\\b|\\b(?:for hire|to hire|hire|rental|rent|to let)\\b',
  de: '(?:pro|/|je) ?(?:nacht|tag|stunde|woche|person|nutzer)\\b|\\b(?:mieten|miete|leihen|zu vermieten)\\b',
  fr: '(?:par|/|la) ?(?:nuit|jour|heure|semaine|personne)\\b|\\b(?:location|à louer|louer)\\b',
  es: '(?:por|/|la) ?(?:noche|día|hora|semana|persona)\\b|\\b(?:alquiler|alquilar)\\b',
  it: '(?:a|per|/) ?(?:notte|giorno|ora|settimana|persona)\\b|\\b(?:noleggio|affitto)\\b',
  pt: '(?:por|/) ?(?:noite|dia|hora|semana|pessoa)\\b|\\b(?:aluguel|aluguer|alugar)\\b',
  nl: '(?:per|/) ?(?:nacht|dag|uur|week|persoon)\\b|\\b(?:huren|te huur|verhuur)\\b',
  pl: '(?:za|/) ?(?:noc|dobę|dzień|godzinę|osobę)(?!\\p{L})|wynajem|wypożycz',
  cs: '(?:za|/) ?(?:noc|den|osobu)(?!\\p{L})|pronájem|půjčovn',
  ru: '(?:за|/) ?(?:ночь|сутки|день|час|человека)|аренда|прокат',
  ja: '1泊|一泊|レンタル|\\/ ?泊',
  zh: '每晚|/晚|/天|租赁|租借',
};

/** Buttons of pages that let, book, give, teach or install. */
export const otherDeeds: Patterns = {
  en: '\\b(?:book|reserve)(?: (?:now|these dates|your stay|a (?:room|table|seat)|online|this|tickets?))?$|\\brequest to book\\b|\\bask to (?:stay|book)\\b|\\b(?:buy|get|find|select) tickets?\\b|\\bcheck (?:availability|dates)\\b|\\b(?:enrol|enroll|register|sign up|apply)(?: now)?$|\\bdonate\\b|\\bback this project\\b|\\b(?:download|install)(?: now| for free)?$|\\bstart (?:your )?(?:free )?trial\\b|\\brent(?: now| it)?$|\\bhire(?: now| it)?$|\\bbook (?:this |your |a |the )?(?:trip|tour|cruise|holiday|flight|course|class|lesson)\\b',
  de: '\\b(?:jetzt )?(?:buchen|reservieren|mieten|spenden|anmelden)$|\\btickets? (?:kaufen|sichern)\\b|\\bverfügbarkeit prüfen\\b|\\b(?:reise|kurs|führung) (?:buchen|anfragen)\\b',
  fr: "\\b(?:réserver|louer|s[’']inscrire|faire un don)\\b|\\bacheter des billets\\b",
  es: '\\b(?:reservar|alquilar|inscribirse|donar)\\b|\\bcomprar entradas\\b',
  it: '\\b(?:prenota|noleggia|iscriviti|dona)\\b|\\bacquista biglietti\\b',
  pt: '\\b(?:reservar|alugar|inscrever-se|doar)\\b|\\bcomprar ingressos\\b',
  nl: '\\b(?:boek|reserveer|huur)(?: nu)?\\b|\\btickets kopen\\b',
  pl: '\\b(?:zarezerwuj|rezerwuj|wynajmij|kup bilet)',
  cs: 'rezervovat|(?:objednat|přihlásit (?:se )?na|poptat) zájezd|předběžný zájem|koupit vstupenky',
  ru: 'забронировать|купить билет|арендовать|записаться',
  ja: '宿泊予約|チケット購入|申し込む',
  zh: '立即预订|预订|購票|购票',
};

export const LIST_HEADING = anyOf(listHeadings);
export const HIRE = anyOf(hire);
export const OTHER_DEED = anyOf(otherDeeds);
