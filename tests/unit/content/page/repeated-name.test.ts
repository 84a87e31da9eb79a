// @vitest-environment happy-dom
/** The name of a product on a page without headings: what is said twice, and nothing of a list's. */
import { expect, test } from 'vitest';
import { repeatedName } from '../../../../src/content/page/repeated-name';

const URL_OF_NONE = 'https://shop.example/index.php?id=7';
const nameIn = (body: string, url = URL_OF_NONE) =>
  repeatedName(new DOMParser().parseFromString(`<body>${body}</body>`, 'text/html'), url)?.textContent ??
  null;

test('a name that its picture repeats', () => {
  expect(nameIn('<p class="goodsname">Clay lamp</p><img alt="Clay lamp" src="1.jpg">')).toBe('Clay lamp');
  expect(
    nameIn('<p class="goodsname">Clay lamp</p><a title="Clay lamp" href="1.jpg"><img src="1.jpg"></a>'),
  ).toBe('Clay lamp');
});

test('a name that stands in two boxes, not a box in a box', () => {
  expect(nameIn('<b class="headline">Red beet</b><div><i id="NameLabel">Red beet</i></div>')).toBe(
    'Red beet',
  );
  expect(nameIn('<b class="head"><i id="NameLabel">Red beet</i></b>')).toBeNull();
});

test('a name that the address spells, accents or not', () => {
  const url = 'https://shop.example/rings/luxury-lesson-ring-with-jewels-072';
  expect(nameIn('<span class="h1">Luxury lésson – ring with jewels</span>', url)).toContain(
    'ring with jewels',
  );
  expect(nameIn('<span class="h1">Rings</span>', url)).toBeNull();
});

test('several names of pictures are a list’s, and so are those of links', () => {
  const card = (name: string) => `<p class="name">${name}</p><img alt="${name}">`;
  expect(nameIn(card('Clay lamp') + card('Tin lamp'))).toBeNull();
  expect(nameIn('<a href="/1"><p class="name">Clay lamp</p><img alt="Clay lamp"></a>')).toBeNull();
});

test('an ill-written address spells nothing', () => {
  expect(nameIn('<p class="name">A lamp of clay</p>', 'https://shop.example/%E0%A4%A')).toBeNull();
});
