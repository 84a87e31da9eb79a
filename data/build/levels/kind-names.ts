/**
 * Which of our kinds a row of the sources is about. The sources' names are coarser in places and wrong in a few; the
 * choice is our judgement (2026). The first kind is the one whose spread the row informs; the others borrow it.
 */

/** By the source's own name of a kind, where it is not our id. */
const RENAMED: Record<string, readonly string[]> = {
  // The rows are three watches.
  navigation: ['smartwatch'],
  // Every pair so far is a running shoe.
  shoes: ['trainers', 'shoes', 'boots', 'sandals'],
};

/** By the product's name, before its kind is asked for. */
const BY_PRODUCT: readonly (readonly [RegExp, readonly string[]])[] = [
  [/toner cartridge/i, ['ink']],
  [/^armchair/i, ['armchair']],
];

/** Kinds of a product with a price: its source's kind, mended. */
export function kindsOfPriced(kind: string, product: string): readonly string[] {
  return BY_PRODUCT.find(([pattern]) => pattern.test(product))?.[1] ?? RENAMED[kind] ?? [kind];
}

/** Kinds by a register's own word for the type of device. */
const BY_DEVICE: Record<string, string> = {
  Laptop: 'laptop',
  Desktop: 'desktop',
  Workstation: 'desktop',
  Monitor: 'monitor',
  Printer: 'printer',
  'Smart speaker': 'speaker',
};
export const kindOfDevice = (device: string): string | null => BY_DEVICE[device] ?? null;

/** Food by its name, the first that fits; null = none of our kinds (tap water, a brewed cup of coffee). */
const FOODS: readonly (readonly [RegExp, string | null])[] = [
  [/^(tap water|coffee)$/i, null],
  [/chocolate milk/i, 'milk-yoghurt'],
  [/chocolate|sprinkles/i, 'chocolate'],
  [/water ice/i, 'ice-cream'],
  [/syrup(?!wafel)/i, 'sugar-honey'],
  [/mineral water/i, 'water'],
  [/cola|juice|lemonade|soft drink/i, 'soda-juice'],
  [/beer/i, 'beer'],
  [/wine/i, 'wine'],
  [/gin$/i, 'spirits'],
  [/cheese/i, 'cheese'],
  [/herring/i, 'fish'],
  [/^oil/i, 'oils'],
  [/sauce|mayonnaise|peanut butter/i, 'sauces-spices'],
  [/dried|figs|fruitsnack|almond|nuts?\b|hazelnut|pistachio/i, 'nuts'],
  [/chips/i, 'crisps'],
  [/biscuit|cake|wafel|croissant|gingerbread/i, 'biscuits-cakes'],
  [/bread|brood|flour|muesli|oatmeal|pasta|rice|dough/i, 'staples'],
];
export const kindOfFood = (name: string): string | null =>
  FOODS.find(([pattern]) => pattern.test(name))?.[1] ?? null;

/** "category|kind" of the rows gathered for thin categories. A catch-all learns from all that lies on its shelf. */
const EXTRA: Record<string, readonly string[]> = {
  'bags|leather bag': ['leather-bag', 'bags', 'wallet'],
  'bags|synthetic bag': ['bags'],
  'bags|backpack': ['backpack', 'bags'],
  'bags|suitcase': ['suitcase'],
  'jewellery|silver': ['silver-jewellery'],
  'jewellery|gold, recycled': ['gold-jewellery'],
  'jewellery|gold, mined': ['gold-jewellery'],
  'jewellery|fashion': ['jewellery'],
  'watches|smartwatch': ['smartwatch'],
  'watches|quartz': ['watches'],
  'watches|clock': ['clock'],
  'glasses|frame': ['glasses', 'sunglasses'],
  'glasses|prescription': ['glasses'],
  'glasses|sunglasses': ['sunglasses'],
  'other-furniture|metal/wood outdoor': ['garden-furniture', 'other-furniture'],
  'other-furniture|plastic': ['garden-furniture', 'other-furniture'],
  'other-furniture|metal': ['garden-furniture', 'other-furniture'],
  'home-textiles|cotton': ['home-textiles'],
  'home-textiles|synthetic': ['home-textiles', 'pillow'],
  'textile-goods|tent': ['tent', 'textile-goods'],
  'textile-goods|sleeping bag': ['sleeping-bag', 'textile-goods'],
  'kitchenware|pans': ['pans', 'kitchenware'],
  'kitchenware|cutlery': ['cutlery', 'kitchenware'],
  'kitchenware|flask': ['flask', 'kitchenware'],
  'ceramics|tile/sanitary': ['sanitary'],
  'glassware|mirror': ['mirror'],
  'plastic-goods|box': ['storage-box', 'plastic-goods'],
  'plastic-goods|material with forming': ['plastic-goods', 'phone-case', 'storage-box'],
  'wooden-goods|frame': ['wooden-goods', 'picture'],
  'candles-decor|candle': ['candle'],
  'taps-plumbing|sink': ['sanitary'],
  'taps-plumbing|ceramic': ['sanitary'],
  'toys|plush': ['plush-toy', 'toys'],
  'toys|wood/board': ['board-game', 'toys'],
  'sports|weights': ['fitness-machine', 'sports'],
  'sports|machine': ['fitness-machine'],
  'cosmetics|perfume': ['perfume'],
  'cosmetics|hair/body': ['hair-body-care'],
  'cosmetics|oral': ['hair-body-care'],
  'cosmetics|soap': ['soap'],
  'paper-hygiene|nappies': ['nappies'],
  'paper-hygiene|pads': ['nappies'],
  'medicines|supplement': ['supplements'],
  'cookers|microwave': ['microwave'],
  'wood-furniture|chair': ['chair', 'wood-furniture'],
  'wood-furniture|case goods': ['wood-furniture', 'bed'],
  'mattresses|blind': ['blinds'],
  'bicycles|e-bike': ['e-bike', 'bicycles'],
  'clothing|check': [],
  'shoes|check': [],
};
/** Kinds of a row that was gathered for a thin category; none for what is a check only. */
export const kindsOfExtra = (category: string, kind: string): readonly string[] =>
  EXTRA[`${category}|${kind}`] ?? [category];

/** Government factors per kg that are about finished things; those of bare materials are none of our kinds. */
const FACTORS: Record<string, readonly string[]> = {
  'washing-machines': ['washing-machines'],
  dishwashers: ['dishwashers'],
  'small-appliances': [
    'small-appliances',
    'vacuum-cleaner',
    'coffee-machine',
    'personal-care-appliances',
    'heating-cooling',
  ],
  tyres: ['tyres'],
  'other-food': ['other-food', 'ready-meal'],
};
export const kindsOfGovernmentFactor = (category: string): readonly string[] => FACTORS[category] ?? [];
