import { expect, test } from 'vitest';
import type { CategoryQuote, Quote } from '../../../../src/contracts/reading';
import { pathOf } from '../../../../src/interpret/kind/path-levels';
import { readingOf } from './reading-of';

test('the shop, the product itself and repetitions are no levels', () => {
  const reading = readingOf('Zuma', ['Shop', 'Clothing >', 'Clothing', 'Shoes', 'Zuma']);
  expect(pathOf(reading)?.levels).toEqual(['Clothing', 'Shoes']);
});

test('the maker is no level', () => {
  const brands: Quote[] = [{ text: 'Harrowby', foundIn: 'json-ld', locator: 'brand' }];
  expect(pathOf({ ...readingOf('Zuma', ['Shoes', 'HARROWBY']), brands })?.levels).toEqual(['Shoes']);
});

test.each([
  ['Home', 'Sale', 'New In', 'All products', 'Women'],
  ['Startseite', 'Angebote', 'Neuheiten', 'Damen'],
  ['Accueil', 'Soldes', 'Nouveautés', 'Idées cadeaux'],
  ['Inicio', 'Ofertas', 'Más vendidos', 'Mujer'],
  ['Strona główna', 'Promocje', 'Nowości'],
  ['ホーム', 'セール', '新着商品'],
  ['首页', '全部商品', '新品'],
  ['Главная', 'Каталог товаров', 'Распродажа'],
])('what every shop has names no kind: %s ...', (...levels) => {
  expect(pathOf(readingOf('Zuma', levels))).toBeNull();
  expect(pathOf(readingOf('Zuma', [...levels, 'Lamps']))?.levels).toEqual(['Lamps']);
});

test('a path of nothing else is passed over for the next one', () => {
  const reading = readingOf('Zuma', ['Shop', 'Zuma']);
  const next: CategoryQuote = { text: 'Shoes', levels: [], foundIn: 'json-ld', locator: 'category' };
  expect(pathOf({ ...reading, categories: [...reading.categories, next] })?.levels).toEqual(['Shoes']);
  expect(pathOf(reading)).toBeNull();
});
