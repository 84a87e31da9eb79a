/** Makers of one sort of thing: their name alone tells. Widely known facts; which are of one sort is our judgement (2026). */

const list: Readonly<Record<string, string>> = {
  'trainers shoes boots sandals':
    'birkenstock|clarks|ecco|geox|crocs|dr martens|converse|ugg|hoka|rieker|tamaris|gabor|havaianas|superga|keds',
  'jeans trousers': 'levis',
  'bra underwear': 'triumph|wonderbra|intimissimi',
  'tights socks': 'falke|wolford|burlington',
  'suitcase backpack bags': 'samsonite|rimowa|american tourister|eastpak|jansport|osprey|deuter|herschel',
  'jewellery silver-jewellery gold-jewellery': 'pandora|thomas sabo|swarovski',
  watches: 'rolex|seiko|tissot|swatch|breitling|longines|daniel wellington|timex|junghans',
  'sunglasses glasses': 'ray ban|oakley|maui jim|persol',
  'laptop desktop tablet': 'thinkpad|macbook|alienware',
  smartphone: 'fairphone|oneplus|realme|oppo',
  'headphones speaker': 'bose|sonos|sennheiser|jbl|beyerdynamic|skullcandy|jabra|marshall',
  'storage components': 'sandisk|seagate|western digital|kingston|crucial',
  networking: 'tp link|netgear|ubiquiti|avm',
  'cameras camera-accessories': 'gopro|insta360|hasselblad',
  'camera-accessories': 'manfrotto|joby|gitzo',
  optics: 'celestron|bushnell|tamron|sigma',
  'cables-chargers power-banks phone-case': 'anker|belkin|ugreen|baseus',
  'batteries power-banks': 'duracell|energizer|varta|eneloop',
  'phone-case': 'spigen|otterbox',
  'vacuum-cleaner': 'roomba|roborock|ecovacs|bissell',
  'coffee-machine': 'jura|saeco|gaggia|la marzocco',
  'personal-care-appliances': 'ghd|babyliss|oral b|foreo',
  barbecue: 'weber|traeger|big green egg',
  'mattresses pillow': 'tempur|emma matratze|sealy',
  'pans kitchenware': 'le creuset|fissler|tefal|silit|staub',
  cutlery: 'wusthof|opinel|victorinox',
  flask: 'thermos|chillys|sigg|hydro flask|klean kanteen',
  ceramics: 'villeroy boch|rosenthal|meissen|wedgwood|royal copenhagen',
  'hand-tools': 'wera|wiha|knipex|gedore|bahco|stahlwille',
  'power-tools': 'makita|dewalt|metabo|festool|hilti|ryobi|milwaukee',
  'garden-machines': 'husqvarna|stiga',
  'taps-plumbing': 'grohe|hansgrohe|moen',
  toys: 'lego|playmobil|hot wheels|fisher price|nerf|schleich|brio',
  'board-game': 'ravensburger|clementoni',
  'plush-toy': 'steiff|jellycat',
  'bicycles e-bike': 'brompton|cannondale|kalkhoff|gazelle|woom',
  'bicycle-parts': 'sram|campagnolo|schwalbe',
  instruments: 'fender|gibson|ibanez|steinway|yamaha pacifica|zildjian',
  books: 'penguin|lonely planet|harpercollins|gallimard|reclam|feltrinelli',
  'stationery office-supplies':
    'moleskine|leuchtturm1917|faber castell|staedtler|stabilo|lamy|pelikan|crayola',
  perfume: 'guerlain|jo malone|paco rabanne',
  'cosmetics hair-body-care': 'nivea|loreal|maybelline|lancome|clinique|kerastase|cerave|vichy',
  nappies: 'pampers|huggies',
  'sports sports-top': 'wilson|babolat|speedo|callaway|titleist',
  'chocolate sugar-sweets': 'lindt|milka|haribo|toblerone|ritter sport|cadbury',
  'staples sauces-spices': 'barilla|de cecco',
  'coffee-tea-dry coffee-instant': 'lavazza|illy|twinings|nescafe|dallmayr',
  'pet-food': 'whiskas|royal canin|pedigree|purina|felix|sheba',
  tyres: 'michelin|continental|pirelli|bridgestone|goodyear|hankook',
};

const words = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}'’]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const byBrand = new Map(
  Object.entries(list).flatMap(([kinds, brands]) =>
    brands.split('|').map((brand): [string, readonly string[]] => [brand, kinds.split(' ')]),
  ),
);

/** The kinds that a brand stands for, the whole of a brand's name; undefined for the many that make all sorts. */
export const kindsOfBrand = (brand: string): readonly string[] | undefined => byBrand.get(words(brand));
