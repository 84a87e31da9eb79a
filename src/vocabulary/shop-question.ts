/** A short, polite question to a shop: in which country was this made? By the language of the shop's page. */

/** "%s" is the product's name as the page gives it. */
const QUESTIONS: Readonly<Record<string, string>> = {
  en: 'Hello, in which country was “%s” made? I could not find it on the product page. Thank you for your help.',
  de: 'Guten Tag, in welchem Land wurde „%s“ hergestellt? Auf der Produktseite habe ich es nicht gefunden. Vielen Dank für Ihre Hilfe.',
  fr: 'Bonjour, dans quel pays « %s » a-t-il été fabriqué ? Je ne l’ai pas trouvé sur la page du produit. Merci de votre aide.',
  es: 'Hola, ¿en qué país se fabricó «%s»? No lo he encontrado en la página del producto. Muchas gracias por su ayuda.',
  it: 'Buongiorno, in quale paese è stato prodotto «%s»? Non l’ho trovato nella pagina del prodotto. Grazie per l’aiuto.',
  nl: 'Goedendag, in welk land is “%s” gemaakt? Ik kon het niet vinden op de productpagina. Hartelijk dank voor uw hulp.',
  pl: 'Dzień dobry, w jakim kraju wyprodukowano „%s”? Na stronie produktu nie ma tej informacji. Dziękuję za pomoc.',
  pt: 'Olá, em que país foi fabricado “%s”? Não encontrei essa informação na página do produto. Agradeço a ajuda.',
  sv: 'Hej! I vilket land är ”%s” tillverkad? Jag hittade det inte på produktsidan. Tack för hjälpen.',
  da: 'Hej, i hvilket land er “%s” fremstillet? Jeg kunne ikke finde det på produktsiden. Tak for hjælpen.',
  ja: 'お世話になります。「%s」はどの国で製造されたものでしょうか。商品ページでは見つけられませんでした。お手数ですがお教えください。よろしくお願いいたします。',
  zh: '您好，请问“%s”是在哪个国家生产的？我在商品页面上没有找到。谢谢您的帮助。',
  ko: '안녕하세요. “%s”은(는) 어느 나라에서 만들어졌나요? 상품 페이지에서 찾지 못했습니다. 도와주셔서 감사합니다.',
  ru: 'Здравствуйте! В какой стране произведён товар «%s»? На странице товара мне не удалось это найти. Спасибо за помощь.',
};

/** Languages that a question is ready in, ISO 639-1. */
export const questionLanguages: readonly string[] = Object.keys(QUESTIONS);

/** A shop's title may be a paragraph. */
const TITLE_MAX = 150;

/**
 * @param title the product's name; line breaks and long tails are cut, so that the question stays one line.
 * @param language BCP 47 tag of the page; one without a question, and null, get English.
 */
export function questionToShop(title: string, language: string | null): string {
  const primary = language?.split(/[-_]/)[0]?.toLowerCase() ?? '';
  // A page may call its language "constructor": only a language that is there counts.
  const question = (Object.hasOwn(QUESTIONS, primary) ? QUESTIONS[primary] : QUESTIONS.en) ?? '';
  const plain = title.replace(/\s+/g, ' ').trim();
  const name = plain.length > TITLE_MAX ? `${plain.slice(0, TITLE_MAX - 1).trimEnd()}…` : plain;
  return question.replace('%s', () => name);
}
