/** What buttons say that put a thing in the basket, in the languages that shops speak. */
const SAID = [
  'add(?:ed)? to (?:my )?(?:shopping )?(?:cart|bag|basket|trolley)|buy (?:it )?now|^buy$|pre-?order|place (?:your )?bid', // English
  'in den (?:warenkorb|einkaufswagen|korb)|(?:jetzt|sofort) kaufen|vorbestellen', // German
  'ajouter (?:au|à mon|dans le) panier|acheter (?:maintenant|cet)|^acheter$|précommander', // French
  '(?:añadir|agregar|a[nñ]ade) (?:a la|al) (?:cesta|carrito|carro|bolsa)|comprar (?:ahora|ya)|^comprar$', // Spanish
  'adicionar (?:ao carrinho|à sacola|ao cesto)|comprar agora|adicionar ao cesto', // Portuguese
  'aggiungi (?:al carrello|al cestino|alla borsa)|acquista(?: ora)?$|compra (?:ora|subito)', // Italian
  'in (?:mijn )?(?:winkelwagen|winkelmand)|(?:voeg toe|toevoegen) aan (?:winkel|mand)|bestel nu|koop nu|in winkelmandje', // Dutch
  '(?:dodaj|wrzuć|włóż)? ?do koszyka|^kup\\b|zamawiam', // Polish
  '(?:vložit |přidat |dát )?do košíku|koupit', // Czech
  '(?:vložiť |pridať )?do košíka|kúpiť', // Slovak
  'lägg i (?:varukorg|kundvagn|varukorgen|kundvagnen)|^köp(?: nu)?$', // Swedish
  '(?:læg|tilføj) (?:i|til) (?:kurv|indkøbskurv)|^køb(?: nu)?$', // Danish
  'legg (?:i|til i) (?:handlekurv|handlekurven|handlevogn)|^kjøp(?: nå)?$', // Norwegian
  'lisää (?:ostoskoriin|koriin|kassiin)|osta (?:heti|nyt)|^osta$', // Finnish
  'ad[aă]ug[aă] [iî]n co[sșş]|cump[aă]r[aă](?: acum)?', // Romanian
  '(?:a )?kosárba|megrendelem|kosárhoz ad', // Hungarian
  'sepete (?:ekle|at)|(?:hemen|şimdi) (?:al|satın al)|satın al', // Turkish
  'в корзину|^купить|заказать|в кошик|^купити|замовити|^купи$|добави в количка|в количката|купи сега|у кошик', // Cyrillic scripts
  '(?:dodaj )?(?:v|u) (?:košarico|voziček|košaricu|korpu|košaru)|^naroči$|^kupi(?: odmah| zdaj)?$|^naruči$', // Slovene, Croatian, Serbian
  'προσθήκη στο καλάθι|στο καλάθι|αγορά(?: τώρα)?$', // Greek
  'į krepšelį|pirkti|ielikt grozā|pievienot grozam|^pirkt|lisa (?:ostu)?korvi|ostukorvi|^osta kohe', // Baltic
  'カートに(?:入れる|追加|いれる)|かごに(?:追加|入れる)|今すぐ(?:購入|買う)|購入手続き|ご購入|予約する', // Japanese
  '加入购物车|立即购买|放入购物车|立即抢购|加入購物[車籃]|放入購物車|直接購買|立即購買|立即訂購', // Chinese
  '장바구니(?: ?(?:담기|에 담기|넣기))?$|(?:바로|즉시) ?구매|구매하기|^구매$|주문하기', // Korean
  'הוס(?:ף|פה|יפו) ?(?:ל|אל ה)?(?:סל|עגלה)|לסל הקניות|קנ(?:ה|ו) עכשיו|רכישה מיידית|הזמן עכשיו', // Hebrew
  '(?:أضف|اضف|إضافة|أضيفي) (?:إلى|الى|لل|ل)? ?(?:ال)?(?:سلة|عربة|حقيبة)|اشتر(?:ي)? الآن|شراء الآن|افزودن به سبد|خرید', // Arabic, Persian
  'thêm vào giỏ|mua ngay|masukkan ke keranjang|(?:tambah|\\+) ?(?:ke )?(?:keranjang|troli)|beli sekarang|ใส่ตะกร้า|เพิ่มลงตะกร้า|หยิบใส่|ซื้อเลย|कार्ट में|अभी खरीदें', // South-East Asia, Hindi
];

export const BUY_WORDS = new RegExp(SAID.join('|'), 'i');
