/** Shoppers' words in each language of the extension find the right kind first, as the chooser searches for them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { kindChoices } from '../../../src/model/choices';
import { type Choice, matching } from '../../../src/popup/matching';

const root = join(import.meta.dirname, '../../..');
const read = (path: string) => JSON.parse(readFileSync(join(root, path), 'utf8'));
const table: Record<string, Record<string, string>> = read('data/tables/kind-words.json');

function choicesIn(locale: string): Choice[] {
  const names = read(`src/public/_locales/${locale}/messages.json`);
  const words = table[locale.slice(0, 2)] ?? {};
  const order = new Intl.Collator(locale.replace('_', '-'));
  return kindChoices
    .map((id) => ({
      value: id,
      name: names[`kind_${id.replaceAll('-', '_')}`].message as string,
      also: words[id]?.split('|') ?? [],
    }))
    .sort((a, b) => order.compare(a.name, b.name));
}

/** What is typed, and the kind that is meant. Written for this test, from how people ask for things. */
const CASES: Record<string, Record<string, string>> = {
  en: {
    laptop: 'laptop',
    't-shirt': 't-shirt',
    tee: 't-shirt',
    jeans: 'jeans',
    hoodie: 'hoodie',
    perfume: 'perfume',
    vacuum: 'vacuum-cleaner',
    couch: 'sofas',
    sneakers: 'trainers',
    sweater: 'jumper',
    kettle: 'small-appliances',
    tv: 'tv-projector',
    apples: 'fruit-vegetables',
    rug: 'carpets',
    'duct tape': 'tape-stickers',
    wallpaper: 'tape-stickers',
    emulsion: 'paint',
    superglue: 'glue',
    'brake pads': 'car-parts',
    muesli: 'cereals',
  },
  de: {
    laptop: 'laptop',
    't-shirt': 't-shirt',
    jeans: 'jeans',
    kapuzenpullover: 'hoodie',
    parfum: 'perfume',
    staubsauger: 'vacuum-cleaner',
    couch: 'sofas',
    turnschuhe: 'trainers',
    handy: 'smartphone',
    kuhlschrank: 'fridges',
    kaffeevoll: 'coffee-machine',
    fernseher: 'tv-projector',
    kartoffeln: 'fruit-vegetables',
    klebeband: 'tape-stickers',
    tapete: 'tape-stickers',
    wandfarbe: 'paint',
    sekundenkleber: 'glue',
    stoßdämpfer: 'car-parts',
    müsli: 'cereals',
  },
  fr: {
    'ordinateur portable': 'laptop',
    't-shirt': 't-shirt',
    jean: 'jeans',
    sweat: 'hoodie',
    parfum: 'perfume',
    aspirateur: 'vacuum-cleaner',
    canape: 'sofas',
    baskets: 'trainers',
    televiseur: 'tv-projector',
    frigo: 'fridges',
    rideau: 'curtain',
    'bouteille isotherme': 'flask',
    pommes: 'fruit-vegetables',
    'papier peint': 'tape-stickers',
    vernis: 'paint',
    colle: 'glue',
    'plaquettes de frein': 'car-parts',
    muesli: 'cereals',
  },
  es: {
    portatil: 'laptop',
    camiseta: 't-shirt',
    vaqueros: 'jeans',
    sudadera: 'hoodie',
    perfume: 'perfume',
    aspiradora: 'vacuum-cleaner',
    sofa: 'sofas',
    zapatillas: 'trainers',
    movil: 'smartphone',
    nevera: 'fridges',
    auriculares: 'headphones',
    mochila: 'backpack',
    manzanas: 'fruit-vegetables',
    'cinta adhesiva': 'tape-stickers',
    barniz: 'paint',
    pegamento: 'glue',
    escobillas: 'car-parts',
    avena: 'cereals',
  },
  it: {
    portatile: 'laptop',
    maglietta: 't-shirt',
    jeans: 'jeans',
    felpa: 'hoodie',
    profumo: 'perfume',
    aspirapolvere: 'vacuum-cleaner',
    divano: 'sofas',
    frigorifero: 'fridges',
    zaino: 'backpack',
    lavatrice: 'washing-machines',
    cuffie: 'headphones',
    occhiali: 'glasses',
    mele: 'fruit-vegetables',
    'carta da parati': 'tape-stickers',
    vernice: 'paint',
    colla: 'glue',
    'pastiglie freno': 'car-parts',
    muesli: 'cereals',
  },
  nl: {
    laptop: 'laptop',
    't-shirt': 't-shirt',
    spijkerbroek: 'jeans',
    hoodie: 'hoodie',
    parfum: 'perfume',
    stofzuiger: 'vacuum-cleaner',
    bank: 'sofas',
    koelkast: 'fridges',
    rugzak: 'backpack',
    wasmachine: 'washing-machines',
    koptelefoon: 'headphones',
    televisie: 'tv-projector',
    appels: 'fruit-vegetables',
    behang: 'tape-stickers',
    muurverf: 'paint',
    lijm: 'glue',
    remblokken: 'car-parts',
    havermout: 'cereals',
  },
  pl: {
    laptop: 'laptop',
    koszulka: 't-shirt',
    dzinsy: 'jeans',
    bluza: 'hoodie',
    perfumy: 'perfume',
    odkurzacz: 'vacuum-cleaner',
    kanapa: 'sofas',
    lodowka: 'fridges',
    plecak: 'backpack',
    pralka: 'washing-machines',
    sluchawki: 'headphones',
    telewizor: 'tv-projector',
    ziemniaki: 'fruit-vegetables',
    tapeta: 'tape-stickers',
    lakier: 'paint',
    klej: 'glue',
    'tarcze hamulcowe': 'car-parts',
    'płatki owsiane': 'cereals',
  },
  pt_BR: {
    notebook: 'laptop',
    camiseta: 't-shirt',
    jeans: 'jeans',
    moletom: 'hoodie',
    perfume: 'perfume',
    aspirador: 'vacuum-cleaner',
    sofa: 'sofas',
    geladeira: 'fridges',
    mochila: 'backpack',
    tenis: 'trainers',
    celular: 'smartphone',
    cafeteira: 'coffee-machine',
    batatas: 'fruit-vegetables',
    'fita adesiva': 'tape-stickers',
    'tinta de parede': 'paint',
    cola: 'glue',
    aveia: 'cereals',
  },
  sv: {
    'barbar dator': 'laptop',
    't-shirt': 't-shirt',
    jeans: 'jeans',
    huvtroja: 'hoodie',
    parfym: 'perfume',
    dammsugare: 'vacuum-cleaner',
    soffa: 'sofas',
    kylskap: 'fridges',
    ryggsack: 'backpack',
    tvattmaskin: 'washing-machines',
    horlurar: 'headphones',
    mobiltelefon: 'smartphone',
    potatis: 'fruit-vegetables',
    tapet: 'tape-stickers',
    väggfärg: 'paint',
    lim: 'glue',
    bromsbelägg: 'car-parts',
    müsli: 'cereals',
  },
  ja: {
    ノートパソコン: 'laptop',
    Tシャツ: 't-shirt',
    ジーンズ: 'jeans',
    パーカー: 'hoodie',
    香水: 'perfume',
    掃除機: 'vacuum-cleaner',
    ソファ: 'sofas',
    冷蔵庫: 'fridges',
    リュック: 'backpack',
    洗濯機: 'washing-machines',
    イヤホン: 'headphones',
    スマホ: 'smartphone',
    りんご: 'fruit-vegetables',
    マスキングテープ: 'tape-stickers',
    壁紙: 'tape-stickers',
    ペンキ: 'paint',
    接着剤: 'glue',
    ワイパー: 'car-parts',
    シリアル: 'cereals',
  },
  ko: {
    노트북: 'laptop',
    티셔츠: 't-shirt',
    청바지: 'jeans',
    후드티: 'hoodie',
    향수: 'perfume',
    청소기: 'vacuum-cleaner',
    소파: 'sofas',
    냉장고: 'fridges',
    백팩: 'backpack',
    세탁기: 'washing-machines',
    이어폰: 'headphones',
    운동화: 'trainers',
    사과: 'fruit-vegetables',
    스티커: 'tape-stickers',
    벽지: 'tape-stickers',
    페인트: 'paint',
    접착제: 'glue',
    시리얼: 'cereals',
  },
  zh_CN: {
    笔记本电脑: 'laptop',
    T恤: 't-shirt',
    牛仔裤: 'jeans',
    卫衣: 'hoodie',
    香水: 'perfume',
    吸尘器: 'vacuum-cleaner',
    沙发: 'sofas',
    冰箱: 'fridges',
    双肩包: 'backpack',
    洗衣机: 'washing-machines',
    耳机: 'headphones',
    手机: 'smartphone',
    苹果: 'fruit-vegetables',
    贴纸: 'tape-stickers',
    墙纸: 'tape-stickers',
    油漆: 'paint',
    胶水: 'glue',
    刹车片: 'car-parts',
    麦片: 'cereals',
  },
};

describe.each(Object.entries(CASES))('%s', (locale, cases) => {
  let choices: Choice[] = [];
  beforeAll(() => {
    choices = choicesIn(locale);
  });
  test.each(Object.entries(cases))('%s', (typed, kind) => {
    expect(matching(choices, typed)[0]?.value).toBe(kind);
  });
});

test('every language of the extension is asked, ten words at least', () => {
  const locales = readFileSync(join(root, 'tests/unit/locales/agreed-locales.txt'), 'utf8').match(/[\w-]+/g);
  const asked = Object.entries(CASES);
  expect(asked.filter(([, cases]) => Object.keys(cases).length < 10)).toEqual([]);
  expect(asked.length).toBeGreaterThanOrEqual(Math.min(12, locales?.length ?? 0));
});

test('the beginning of a word is enough, a word of another language finds nothing', () => {
  expect(matching(choicesIn('de'), 'staubs')[0]?.value).toBe('vacuum-cleaner');
  expect(matching(choicesIn('en'), 'staubsauger')).toEqual([]);
});
