/**
 * Which category of the first round stands for a part of the EU's procurement vocabulary (CPV 2008): category to the
 * prefixes of the codes that it takes; the longest prefix decides. `none` = no goods for consumers. Which part belongs
 * where is our own judgement (2026), as for the Shopify taxonomy.
 */
const PREFIXES: Record<string, string> = {
  none: '03111 0312 033 1599 16 1951 196 197 2245 224 225 226 3016 3022 30238 31 311 3121 339 34 35 3834 3843 3854 3858 3923 393 39314 42 43 44 4411 446',
  'coffee-tea': '03131 1586',
  seasonings: '03132 1541 1542 1543 1587',
  'other-food': '0321 0322 15 15891',
  'wooden-goods': '0343',
  preserves: '1531 1533 15897',
  snacks: '15312',
  'soft-drinks': '15321 15322 1598',
  'pet-food': '1571 15713 15711',
  'bakery-pasta': '1581 1582 1585',
  sweets: '1584 15831 15833',
  spirits: '1591',
  wine: '1593 1594 1595',
  beer: '1596',
  'garden-machines': '163 1631 1616 3112',
  clothing: '18 18141 18424 33199 35113 35811 35812 39295',
  glasses: '18142 3373 33733 33735',
  sports: '18444 3452 37',
  jewellery: '1851',
  'candles-decor': '18512 18530 185301 1845 22313 3163 3781 392 392242 3922431 39225 39227 39298 3929 3927',
  watches: '1852 1916 387 39254 3925',
  shoes: '18843 188',
  bags: '189 191',
  'textile-goods': '18936 18935 18937 35821 37414 39522 3952 3954 3955 39523 39525',
  fabrics: '19 19431 3956',
  'plastic-goods': '1952 1964 33681 3922113 39222 3922211 39224 392243 39226 44617 44618 44165',
  stationery: '22 2299 301927 301976 301977 30199 37823 3919',
  books: '221 222 22472 2246 2247',
  'office-supplies': '301 30131 30192 3019212 30197 30195 378 3926 39263 39292 44812',
  'computer-accessories': '30141 30121 30123 30125 30124 302 302372 302373 302374 30231 30232 32323 3852',
  computers: '30213 30211 30212 30214 30215',
  storage: '30233 30234 302341 3258',
  components: '30236 302371 3171 31712',
  'power-banks': '31154 3143',
  'cables-chargers': '31158 31155 31111 31224 313 3168 32421 32521 32551 32562',
  hardware: '312 31651 35111 39265 444 44421 44423 445 4452 4453 4431 44115',
  lighting: '31223 315 31518',
  batteries: '3141 3142 3144',
  'light-bulbs': '3151 31531 31519',
  'smart-home': '3162 31625 32234 32235 3236 35121 35125',
  toys: '31645 375',
  networking: '32 32236 32237 32352 324 3252 3253',
  cameras: '3223 3224 3865 38651',
  phones: '3225 3255 32552',
  'tv-audio': '323 3233 32232 38652',
  'recorded-media': '32353 32354',
  'medical-aids': '331 33682 33683 33712 33192 35814',
  medicines: '336 3369 33732',
  cosmetics: '337',
  kitchenware: '33721 33722 3922 39221 3922115 39223 3924 3931 39312',
  'paper-hygiene': '3375 3376 3377 33198',
  glassware: '33793 39221123 392257 39299',
  tyres: '34351 34352 3435',
  bicycles: '344 34911',
  'other-furniture': '34928 391133 39113600 39142 3916 43325',
  navigation: '34933 35124 38',
  instruments: '373',
  'small-appliances': '38311 397 397112 397113 39717 39716 42715 42923 42512 42999',
  optics: '386 38622 385',
  'wood-furniture': '391 39111 39112 3912 391222 39141 391414 39143 391431 3914321 39144 3915',
  sofas: '39113 391131 391132',
  'office-furniture': '39121 3913 3918',
  shelving: '39122 39155 39151 3917',
  mattresses: '3914311 39143112',
  ceramics: '3922111 3922112 39221121 392212',
  'taps-plumbing': '39370 39715 42131 4441 44411',
  'home-textiles': '395 39511 39516',
  carpets: '3953',
  fridges: '397111',
  cookers: '397114 39714 3972',
  dishwashers: '397131 42959',
  'washing-machines': '397132 42716',
  cleaning: '398 39811',
  'power-tools': '4265 42652 4266 4383 43812 43811',
  'doors-floors': '44112 44221 4422 4423',
  'hand-tools': '4451 44511 44512',
};

/** Divisions above this are works and services, which say nothing about goods. */
const LAST_DIVISION = 44;

const categories = new Map<string, string | null>(
  Object.entries(PREFIXES).flatMap(([category, prefixes]) =>
    prefixes
      .split(' ')
      .map((prefix): [string, string | null] => [prefix, category === 'none' ? null : category]),
  ),
);

/** The category of an eight-digit code; null = none of ours; undefined = a service, nothing to learn from. */
export function categoryOfCpv(code: string): string | null | undefined {
  if (Number(code.slice(0, 2)) > LAST_DIVISION) return undefined;
  for (let length = code.length; length >= 2; length--) {
    const category = categories.get(code.slice(0, length));
    if (category !== undefined) return category;
  }
  return null;
}
