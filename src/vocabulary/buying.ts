/** What buttons say that put a thing in the basket. Own list (2026). */
import { anyOf, type Patterns } from './language';

/** Patterns, tried without regard to case. */
export const buying: Patterns = {
  en: 'add to (?:my |your )?(?:shopping )?(?:cart|bag|basket|trolley|order)|(?:put|place) in (?:my |your )?(?:cart|bag|basket|trolley)|add to ?cart|buy (?:it )?now|^buy$|pre-?order|place (?:your )?bid',
  de: 'in (?:den|meinen) (?:warenkorb|einkaufswagen|korb)|zum warenkorb hinzufügen|^kaufen$|(?:jetzt|sofort) kaufen|vorbestellen',
  fr: 'ajouter (?:au|à mon|dans le) panier|acheter (?:maintenant|cet)|^acheter$|précommander',
  es: '(?:añadir|agregar|a[nñ]ade) (?:a la|al) (?:cesta|carrito|carro|bolsa)|comprar (?:ahora|ya)|^comprar$',
  it: 'aggiungi (?:al carrello|al cestino|alla borsa)|acquista(?: ora)?$|compra (?:ora|subito)',
  pt: 'adicionar (?:ao carrinho|à sacola|ao cesto)|comprar agora|^comprar$',
  nl: 'in (?:mijn )?(?:winkelwagen|winkelmand)|(?:voeg toe|toevoegen) aan (?:winkel|mand)|bestel nu|koop nu|in winkelmandje',
  pl: '(?:dodaj|wrzuć|włóż)? ?do koszyka|^kup\\b|zamawiam',
  sv: 'lägg i (?:varukorg|kundvagn|varukorgen|kundvagnen)|^köp(?: nu)?$',
  da: '(?:læg|tilføj) (?:i|til) (?:kurv|indkøbskurv)|^køb(?: nu)?$',
  no: 'legg (?:i|til i) (?:handlekurv|handlekurven|handlevogn)|^kjøp(?: nå)?$',
  fi: 'lisää (?:ostoskoriin|koriin|kassiin)|osta (?:heti|nyt)|^osta$',
  cs: '(?:vložit |přidat |dát )?do košíku|koupit',
  sk: '(?:vložiť |pridať )?do košíka|kúpiť',
  ro: 'ad[aă]ug[aă] [iî]n co[sșş]|cump[aă]r[aă](?: acum)?',
  hu: '(?:a )?kosárba|megrendelem|kosárhoz ad',
  tr: 'sepete (?:ekle|at)|(?:hemen|şimdi) (?:al|satın al)|satın al',
  ru: 'в корзину|^купить|заказать',
  uk: 'в кошик|^купити|замовити|у кошик',
  bg: '^купи$|добави в количка|в количката|купи сега',
  el: 'προσθήκη στο καλάθι|στο καλάθι|αγορά(?: τώρα)?$',
  lv: 'ielikt grozā|pievienot grozam|^pirkt',
  lt: 'į krepšelį|pirkti',
  et: 'lisa (?:ostu)?korvi|ostukorvi|^osta kohe',
  sl: '(?:dodaj )?v (?:košarico|voziček)|^naroči$|^kupi(?: zdaj)?$',
  ca: 'afegeix (?:a la|al) (?:cistella|carret|bossa)|afegir (?:a la|al) (?:cistella|carret)|^compra(?:r)?(?: ara)?$',
  hr: '(?:dodaj )?u košaricu|^kupi(?: odmah)?$|^naruči$',
  sr: '(?:dodaj )?u korpu',
  ja: 'カートに(?:入れる|追加|いれる)|かごに(?:追加|入れる)|今すぐ(?:購入|買う)|購入手続き|ご購入|予約する',
  zh: '加入购物车|立即购买|放入购物车|立即抢购|加入購物[車籃]|放入購物車|直接購買|立即購買|立即訂購',
  ko: '장바구니(?: ?(?:담기|에 담기|넣기))?$|(?:바로|즉시) ?구매|구매하기|^구매$|주문하기',
  he: 'הוס(?:ף|פה|יפו) ?(?:ל|אל ה)?(?:סל|עגלה)|לסל הקניות|קנ(?:ה|ו) עכשיו|רכישה מיידית|הזמן עכשיו',
  ar: '(?:أضف|اضف|إضافة|أضيفي) (?:إلى|الى|لل|ل)? ?(?:ال)?(?:سلة|عربة|حقيبة)|اشتر(?:ي)? الآن|شراء الآن',
  fa: 'افزودن به (?:سبد|کارت)|به سبد|خرید',
  ur: 'ٹوکری میں|کارٹ میں|ابھی خریدیں',
  hi: 'कार्ट में|बास्केट में|अभी खरीदें|खरीदें$',
  bn: 'কার্টে|ঝুড়িতে|ব্যাগে যোগ|এখনই কিনুন|কিনুন$|অর্ডার করুন',
  vi: 'thêm vào giỏ|mua ngay',
  id: 'masukkan ke keranjang|(?:tambah|\\+) ?(?:ke )?(?:keranjang|troli)|beli sekarang',
  th: 'ใส่ตะกร้า|เพิ่มลงตะกร้า|เพิ่มลงในตะกร้า|หยิบใส่|ใส่รถเข็น|ซื้อเลย|สั่งซื้อ',
  is: '(?:setja|bæta) í (?:körfu|innkaupakörfu)|bæta við körfu|^kaupa(?: núna)?$',
  eu: 'saskira|erosi(?: orain)?$',
  gl: 'engadir (?:á|ao) (?:cesta|carro)',
  mk: 'во кошничка|купи сега',
  sq: 'shto në (?:shportë|karrocë)|bli tani',
  ka: 'კალათაში|ყიდვა',
  hy: 'զամբյուղ|գնել',
  az: 'səbətə (?:at|əlavə)|^al$|indi al',
  kk: 'себетке|сатып алу',
  ms: 'tambah ke troli|masuk(?:kan)? (?:ke )?(?:dalam )?(?:troli|bakul)|beli sekarang',
  tl: 'idagdag sa (?:cart|basket)|bilhin (?:na|ngayon)',
  ta: 'கூடையில்|இப்போது வாங்கு',
  te: 'కార్ట్‌కి|కార్ట్‌లో|ఇప్పుడే కొనండి',
  mr: 'कार्टमध्ये|आता खरेदी',
};

/** What the basket itself is called: a button that says only this leads to it. */
const BASKETS =
  'cart basket bag trolley warenkorb einkaufswagen panier cesta carrito carro carrinho carrello cestino winkelwagen winkelmand koszyk varukorg kundvagn kurv handlekurv ostoskori košík kosár coș sepet sepetim корзина кошик количка καλάθι カート 购物车 購物車 장바구니 سلة סל';

/** Tags of a template that was never filled may stand around the name. */
export const BASKET_NAME = new RegExp(
  `^(?:<[^>]{1,30}>|[^\\p{L}<])*(?:[\\p{L}]{2,8} )?(?:${BASKETS.split(' ').join('|')})(?!\\p{L})`,
  'iu',
);

export const BUY_WORDS = anyOf(buying, 'i');

/** What the markup calls such buttons. */
export const BUY_NAME =
  /(?:add|put)-?_?(?:item-?_?)?(?:to|in)?-?_?(?:the-?_?)?(?:cart|basket|bag|trolley)|buy-?_?(?:now|btn|button|it|go)|(?:btn|button|(?<![a-z])in)-?_?(?:add-?_?)?(?:to-?_?|in-?_?)?(?:cart|basket|buy)|(?:cart|basket|trolley)-?_?(?:add|button|btn|submit)|checkOrder|product-form__submit|single_add/i;
