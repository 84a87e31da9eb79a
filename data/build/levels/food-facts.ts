/**
 * Food that no measured product of the sources is: single published figures, kg CO2e per kg. `quality` is how much a
 * figure counts beside a measured product (1): a judgement (2026).
 */
interface FoodFact {
  kind: string;
  product: string;
  kgPerKg: number;
  source: string;
  year: number;
  quality: number;
}

/** Poore and Nemecek 2018, doi 10.1126/science.aaq0216, world means as Our World in Data (CC BY 4.0) shows them. */
const POORE = 'Poore and Nemecek 2018 by way of Our World in Data';
/** The same less its change of land use, remembered: no figure of ours has that part, which is most of coffee's and cocoa's. */
const POORE_REMEMBERED = 'Poore and Nemecek 2018 without change of land use, from memory';
const MEMORY = 'from memory';

export const foodFacts: readonly FoodFact[] = [
  {
    kind: 'beef-lamb',
    product: 'Beef of dairy herds',
    kgPerKg: 33.3,
    source: POORE,
    year: 2018,
    quality: 0.6,
  },
  { kind: 'beef-lamb', product: 'Lamb and mutton', kgPerKg: 39.7, source: POORE, year: 2018, quality: 0.6 },
  { kind: 'other-meat', product: 'Pork', kgPerKg: 12.3, source: POORE, year: 2018, quality: 0.6 },
  { kind: 'other-meat', product: 'Poultry', kgPerKg: 9.9, source: POORE, year: 2018, quality: 0.6 },
  { kind: 'eggs', product: 'Eggs', kgPerKg: 4.7, source: POORE, year: 2018, quality: 0.6 },
  { kind: 'fruit-vegetables', product: 'Apples', kgPerKg: 0.43, source: POORE, year: 2018, quality: 0.6 },
  { kind: 'fruit-vegetables', product: 'Bananas', kgPerKg: 0.86, source: POORE, year: 2018, quality: 0.6 },
  { kind: 'fruit-vegetables', product: 'Berries', kgPerKg: 1.53, source: POORE, year: 2018, quality: 0.6 },
  { kind: 'fruit-vegetables', product: 'Tomatoes', kgPerKg: 2.09, source: POORE, year: 2018, quality: 0.6 },
  { kind: 'fruit-vegetables', product: 'Potatoes', kgPerKg: 0.46, source: POORE, year: 2018, quality: 0.6 },
  { kind: 'cheese', product: 'Cheese', kgPerKg: 23.9, source: POORE, year: 2018, quality: 0.4 },
  { kind: 'milk-yoghurt', product: 'Milk', kgPerKg: 3.2, source: POORE, year: 2018, quality: 0.6 },
  { kind: 'fish', product: 'Farmed fish', kgPerKg: 13.6, source: POORE, year: 2018, quality: 0.4 },
  { kind: 'oils', product: 'Sunflower oil', kgPerKg: 3.6, source: POORE, year: 2018, quality: 0.6 },
  {
    kind: 'coffee-tea-dry',
    product: 'Coffee',
    kgPerKg: 12.8,
    source: POORE_REMEMBERED,
    year: 2018,
    quality: 0.4,
  },
  {
    kind: 'chocolate',
    product: 'Dark chocolate',
    kgPerKg: 4.4,
    source: POORE_REMEMBERED,
    year: 2018,
    quality: 0.4,
  },
  { kind: 'butter', product: 'Butter', kgPerKg: 12, source: MEMORY, year: 2020, quality: 0.3 },
  { kind: 'ice-cream', product: 'Dairy ice cream', kgPerKg: 3.6, source: MEMORY, year: 2020, quality: 0.3 },
  { kind: 'sugar-honey', product: 'Sugar', kgPerKg: 0.9, source: MEMORY, year: 2020, quality: 0.3 },
  { kind: 'preserves', product: 'Tinned vegetables', kgPerKg: 1.4, source: MEMORY, year: 2020, quality: 0.3 },
];
