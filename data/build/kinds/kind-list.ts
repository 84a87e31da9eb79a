/**
 * The kinds of thing that Whence knows: what a shopper would call it, the sector whose factors stand for it, the
 * family whose products inform each other, and the category of the first round that it came out of. The choice of
 * kinds and their sectors is our judgement (2026).
 */
export type KindFamily = 'electronics' | 'clothing' | 'shoes' | 'food' | 'furniture' | 'appliances' | 'other';

export interface KindLine {
  /** Stable: kept in people's history. */
  id: string;
  /** Wider shelf: shown when we cannot tell more. */
  group: string;
  family: KindFamily;
  /** CEDA/BEA sector code. */
  sector: string;
  /** Category id of the first round (75 of them): what old records and `--category` name; '' where it had none for it. */
  category: string;
  /** English name; the extension's own words are in `_locales` as `kind_<id>`. */
  name: string;
}

/** The first round knew no such thing. */
const NO_CATEGORY = '';

type Shelf = Pick<KindLine, 'group' | 'family' | 'sector' | 'category'>;

const shelf = (
  { group, family, sector, category }: Shelf,
  kinds: readonly (readonly [id: string, name: string])[],
): KindLine[] => kinds.map(([id, name]) => ({ id, group, family, sector, category, name }));

const clothing: Shelf = { group: 'fashion', family: 'clothing', sector: '315000', category: 'clothing' };
const fashion = (category: string, sector: string): Shelf => ({
  group: 'fashion',
  family: 'other',
  sector,
  category,
});
const electronics = (category: string, sector: string): Shelf => ({
  group: 'electronics',
  family: 'electronics',
  sector,
  category,
});
const appliances = (category: string, sector: string): Shelf => ({
  group: 'appliances',
  family: 'appliances',
  sector,
  category,
});
const furniture = (category: string, sector: string): Shelf => ({
  group: 'home',
  family: 'furniture',
  sector,
  category,
});
const other =
  (group: string) =>
  (category: string, sector: string): Shelf => ({ group, family: 'other', sector, category });
const home = other('home');
const diy = other('diy');
const leisure = other('leisure');
const care = other('care');
const food = (category: string, sector: string): Shelf => ({
  group: 'food',
  family: 'food',
  sector,
  category,
});

export const kindLines: readonly KindLine[] = [
  ...shelf(clothing, [
    ['clothing', 'Other clothing'],
    ['t-shirt', 'T-shirt'],
    ['polo-shirt', 'Polo shirt'],
    ['shirt', 'Shirt or blouse'],
    ['jumper', 'Jumper'],
    ['hoodie', 'Hoodie or sweatshirt'],
    ['cardigan', 'Cardigan'],
    ['fleece-jacket', 'Fleece jacket'],
    ['jeans', 'Jeans'],
    ['trousers', 'Trousers'],
    ['leggings', 'Leggings'],
    ['shorts', 'Shorts'],
    ['skirt', 'Skirt'],
    ['dress', 'Dress'],
    ['coat', 'Coat'],
    ['jacket', 'Jacket'],
    ['rain-jacket', 'Rain jacket'],
    ['down-jacket', 'Down jacket'],
    ['suit-jacket', 'Suit or blazer'],
    ['leather-jacket', 'Leather jacket'],
    ['underwear', 'Underwear'],
    ['bra', 'Bra'],
    ['socks', 'Socks'],
    ['tights', 'Tights'],
    ['swimwear', 'Swimwear'],
    ['pyjamas', 'Pyjamas'],
    ['sports-top', 'Sports top'],
    ['scarf', 'Scarf'],
    ['gloves', 'Gloves'],
    ['hat', 'Hat or cap'],
    ['belt', 'Belt'],
    ['baby-bodysuit', 'Baby bodysuit'],
  ]),
  ...shelf({ group: 'fashion', family: 'shoes', sector: '316000', category: 'shoes' }, [
    ['shoes', 'Shoes'],
    ['trainers', 'Trainers'],
    ['boots', 'Boots'],
    ['sandals', 'Sandals or slippers'],
  ]),
  ...shelf(fashion('bags', '316000'), [
    ['bags', 'Bag'],
    ['leather-bag', 'Leather bag'],
    ['backpack', 'Backpack'],
    ['suitcase', 'Suitcase'],
    ['wallet', 'Wallet'],
  ]),
  ...shelf(fashion('jewellery', '339910'), [
    ['jewellery', 'Fashion jewellery'],
    ['gold-jewellery', 'Gold jewellery'],
    ['silver-jewellery', 'Silver jewellery'],
  ]),
  ...shelf(fashion('watches', '33451A'), [
    ['watches', 'Watch'],
    ['clock', 'Clock'],
  ]),
  ...shelf({ group: 'electronics', family: 'electronics', sector: '33451A', category: 'watches' }, [
    ['smartwatch', 'Smartwatch or fitness tracker'],
  ]),
  ...shelf(fashion('glasses', '339115'), [
    ['glasses', 'Glasses'],
    ['sunglasses', 'Sunglasses'],
  ]),

  ...shelf(electronics('computers', '334111'), [
    ['desktop', 'Desktop computer'],
    ['laptop', 'Laptop'],
    ['tablet', 'Tablet or e-reader'],
  ]),
  ...shelf(electronics('phones', '334220'), [
    ['smartphone', 'Smartphone'],
    ['basic-phone', 'Telephone'],
  ]),
  ...shelf(electronics('computer-accessories', '334118'), [
    ['monitor', 'Monitor'],
    ['peripheral', 'Keyboard, mouse or other computer accessory'],
    ['printer', 'Printer or scanner'],
    ['ink', 'Ink or toner cartridge'],
  ]),
  ...shelf(electronics('storage', '334112'), [['storage', 'Drive or memory card']]),
  ...shelf(electronics('tv-audio', '334300'), [
    ['console', 'Games console'],
    ['headphones', 'Headphones'],
    ['speaker', 'Speaker or hi-fi'],
    ['stick', 'Streaming stick or set-top box'],
    ['tv-projector', 'Television or projector'],
    ['vr', 'VR headset'],
  ]),
  ...shelf(electronics('cameras', '333316'), [
    ['cameras', 'Camera'],
    ['camera-accessories', 'Tripod or other camera accessory'],
  ]),
  ...shelf(electronics('optics', '333314'), [['optics', 'Lens, binoculars or telescope']]),
  ...shelf(electronics('smart-home', '334290'), [['smart-home', 'Smart home or alarm device']]),
  ...shelf(electronics('networking', '334220'), [['networking', 'Router or radio equipment']]),
  ...shelf(electronics('navigation', '334511'), [['navigation', 'Navigation device']]),
  ...shelf(electronics('components', '334418'), [['components', 'Computer part or circuit board']]),
  ...shelf(electronics('batteries', '335912'), [['batteries', 'Batteries']]),
  ...shelf(electronics('power-banks', '335911'), [['power-banks', 'Power bank or rechargeable battery']]),
  ...shelf(electronics('cables-chargers', '335999'), [['cables-chargers', 'Cable, charger or adapter']]),
  ...shelf(electronics('recorded-media', '334610'), [['recorded-media', 'Film, music or game on disc']]),
  ...shelf({ group: 'electronics', family: 'other', sector: '326190', category: 'plastic-goods' }, [
    ['phone-case', 'Phone or tablet case'],
  ]),

  ...shelf(appliances('small-appliances', '335210'), [
    ['small-appliances', 'Small kitchen or household appliance'],
    ['vacuum-cleaner', 'Vacuum cleaner'],
    ['coffee-machine', 'Coffee machine'],
    ['personal-care-appliances', 'Hair dryer, shaver or electric toothbrush'],
    ['heating-cooling', 'Heater, fan or air conditioner'],
  ]),
  ...shelf(appliances('cookers', '335221'), [
    ['cookers', 'Cooker, hob or oven'],
    ['microwave', 'Microwave'],
    ['barbecue', 'Barbecue'],
  ]),
  ...shelf(appliances('fridges', '335222'), [['fridges', 'Fridge or freezer']]),
  ...shelf(appliances('washing-machines', '335224'), [['washing-machines', 'Washing machine or dryer']]),
  ...shelf(appliances('dishwashers', '335228'), [['dishwashers', 'Dishwasher or other large appliance']]),

  ...shelf(furniture('sofas', '337121'), [
    ['sofas', 'Sofa'],
    ['armchair', 'Armchair or footstool'],
  ]),
  ...shelf(furniture('wood-furniture', '337122'), [
    ['wood-furniture', 'Wooden table, cabinet or other furniture'],
    ['chair', 'Chair'],
    ['bed', 'Bed'],
  ]),
  ...shelf(furniture('other-furniture', '33712N'), [
    ['other-furniture', 'Metal or plastic furniture'],
    ['garden-furniture', 'Garden furniture'],
  ]),
  ...shelf(furniture('office-furniture', '33721A'), [['office-furniture', 'Office chair or desk']]),
  ...shelf(furniture('shelving', '337215'), [['shelving', 'Shelf or rack']]),
  ...shelf(furniture('mattresses', '337900'), [['mattresses', 'Mattress']]),
  ...shelf(home('mattresses', '337900'), [['blinds', 'Blind']]),
  ...shelf(home('lighting', '335120'), [['lighting', 'Lamp']]),
  ...shelf(home('light-bulbs', '335110'), [['light-bulbs', 'Light bulb']]),
  ...shelf(home('home-textiles', '314120'), [
    ['home-textiles', 'Cushion cover, table linen or other home textile'],
    ['bed-linen', 'Bed linen'],
    ['towel', 'Towel'],
    ['curtain', 'Curtain'],
    ['blanket', 'Blanket or throw'],
    ['pillow', 'Pillow or duvet'],
  ]),
  ...shelf(home('carpets', '314110'), [['carpets', 'Rug or carpet']]),
  ...shelf(home('textile-goods', '314900'), [
    ['textile-goods', 'Cover, tarp or other textile goods'],
    ['tent', 'Tent'],
    ['sleeping-bag', 'Sleeping bag'],
  ]),
  ...shelf(home('fabrics', '313200'), [['fabrics', 'Fabric or yarn']]),
  ...shelf(home('kitchenware', '332200'), [
    ['kitchenware', 'Kitchen tools and gadgets'],
    ['pans', 'Pots and pans'],
    ['cutlery', 'Cutlery and knives'],
    ['flask', 'Flask or drinking bottle'],
  ]),
  ...shelf(home('ceramics', '327100'), [['ceramics', 'Tableware and ceramics']]),
  ...shelf(home('glassware', '327200'), [
    ['glassware', 'Glassware'],
    ['mirror', 'Mirror'],
  ]),
  ...shelf(home('plastic-goods', '326190'), [
    ['plastic-goods', 'Plastic household goods'],
    ['storage-box', 'Storage box or bin'],
  ]),
  ...shelf(home('wooden-goods', '3219A0'), [['wooden-goods', 'Wooden household goods']]),
  ...shelf(home('candles-decor', '339990'), [
    ['candles-decor', 'Decoration'],
    ['candle', 'Candle'],
    ['picture', 'Poster or picture'],
  ]),

  ...shelf(diy('hand-tools', '332200'), [['hand-tools', 'Hand tools']]),
  ...shelf(diy('power-tools', '333991'), [['power-tools', 'Power tool']]),
  ...shelf(diy('garden-machines', '333112'), [['garden-machines', 'Lawn mower or garden machine']]),
  ...shelf(diy('hardware', '332500'), [['hardware', 'Fittings, hooks and locks']]),
  ...shelf(diy('taps-plumbing', '332913'), [
    ['taps-plumbing', 'Tap or shower'],
    ['sanitary', 'Basin, toilet or bath'],
  ]),
  ...shelf(diy('doors-floors', '321910'), [['doors-floors', 'Door, floor or moulding']]),
  ...shelf(diy(NO_CATEGORY, '325510'), [['paint', 'Paint or varnish']]),
  ...shelf(diy(NO_CATEGORY, '325520'), [['glue', 'Glue or sealant']]),

  ...shelf(leisure('toys', '339930'), [
    ['toys', 'Toy'],
    ['board-game', 'Board game or puzzle'],
    ['plush-toy', 'Soft toy or doll'],
  ]),
  ...shelf(leisure('sports', '339920'), [
    ['sports', 'Sports equipment'],
    ['fitness-machine', 'Fitness machine or weights'],
  ]),
  ...shelf(leisure('bicycles', '336991'), [
    ['bicycles', 'Bicycle or scooter'],
    ['e-bike', 'E-bike or e-scooter'],
    ['bicycle-parts', 'Bicycle or motorcycle part'],
  ]),
  ...shelf(leisure('instruments', '339990'), [['instruments', 'Musical instrument']]),
  ...shelf(leisure('books', '511130'), [['books', 'Book']]),
  ...shelf(leisure('stationery', '322230'), [['stationery', 'Paper, notebook or card']]),
  ...shelf(leisure('office-supplies', '339940'), [['office-supplies', 'Pen, art or office supplies']]),
  ...shelf(leisure(NO_CATEGORY, '322220'), [['tape-stickers', 'Tape, stickers or gift wrap']]),

  ...shelf(care('cosmetics', '325620'), [
    ['cosmetics', 'Skin care or make-up'],
    ['perfume', 'Perfume'],
    ['hair-body-care', 'Shampoo, shower gel or toothpaste'],
  ]),
  ...shelf(care('cleaning', '325610'), [
    ['cleaning', 'Cleaning product or detergent'],
    ['soap', 'Soap'],
  ]),
  ...shelf(care('paper-hygiene', '322291'), [
    ['paper-hygiene', 'Toilet paper or tissues'],
    ['nappies', 'Nappies or pads'],
  ]),
  ...shelf(care('medicines', '325412'), [
    ['medicines', 'Medicine'],
    ['supplements', 'Food supplement'],
  ]),
  ...shelf(care('medical-aids', '339113'), [['medical-aids', 'Medical or health aid']]),

  ...shelf(food('coffee-tea', '311920'), [
    ['coffee-tea-dry', 'Coffee or tea'],
    ['coffee-instant', 'Instant coffee or capsules'],
  ]),
  ...shelf(food('sweets', '311300'), [
    ['chocolate', 'Chocolate'],
    ['sugar-sweets', 'Sweets'],
    ['sugar-honey', 'Sugar, honey or jam'],
  ]),
  ...shelf(food('snacks', '311910'), [
    ['crisps', 'Crisps or savoury snack'],
    ['nuts', 'Nuts or dried fruit'],
  ]),
  ...shelf(food('bakery-pasta', '3118A0'), [
    ['biscuits-cakes', 'Biscuits or cake'],
    ['staples', 'Pasta, rice, bread or flour'],
  ]),
  ...shelf(food(NO_CATEGORY, '311230'), [['cereals', 'Breakfast cereal']]),
  ...shelf(food('seasonings', '311940'), [
    ['oils', 'Oil or vinegar'],
    ['sauces-spices', 'Sauce or spice'],
  ]),
  ...shelf(food('preserves', '311420'), [
    ['preserves', 'Tinned or pickled fruit and vegetables'],
    // No consumer sector is the farm's: the nearest one stands for what is sold as it grew.
    ['fruit-vegetables', 'Fresh fruit or vegetables'],
  ]),
  ...shelf(food('other-food', '311990'), [
    ['other-food', 'Other food'],
    ['baby-food', 'Baby food'],
    ['ready-meal', 'Ready meal'],
    ['soup', 'Soup'],
    ['eggs', 'Eggs'],
  ]),
  ...shelf(food('other-food', '31161A'), [
    ['beef-lamb', 'Beef or lamb'],
    ['other-meat', 'Other meat or sausage'],
  ]),
  ...shelf(food('other-food', '31151A'), [
    ['butter', 'Butter'],
    ['milk-yoghurt', 'Milk or yoghurt'],
  ]),
  ...shelf(food('other-food', '311513'), [['cheese', 'Cheese']]),
  ...shelf(food('other-food', '311700'), [['fish', 'Fish or seafood']]),
  ...shelf(food('other-food', '311520'), [['ice-cream', 'Ice cream']]),
  ...shelf(food('soft-drinks', '312110'), [
    ['soda-juice', 'Soft drink or juice'],
    ['water', 'Water'],
  ]),
  ...shelf(food('beer', '312120'), [['beer', 'Beer']]),
  ...shelf(food('wine', '312130'), [['wine', 'Wine']]),
  ...shelf(food('spirits', '312140'), [['spirits', 'Spirits']]),
  ...shelf(food('pet-food', '311111'), [['pet-food', 'Pet food']]),

  ...shelf(other('vehicle')('tyres', '326210'), [['tyres', 'Tyre']]),
  // Glass, lights, seats and what steers and brakes have sectors of their own; the one of all other parts stands for them.
  ...shelf(other('vehicle')(NO_CATEGORY, '336390'), [['car-parts', 'Car part or accessory']]),
];
