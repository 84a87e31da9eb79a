/** Names of countries, provinces and towns → place, from the gazetteer; unpacked when the first name is asked for. */
import { countryNames, demonymNames, townNames } from '../../../data/tables/gazetteer';
import { type Place, placeOf } from '../../model/place';

/** Case, kinds of apostrophes, dots and spaces do not tell names apart. The gazetteer's names are written so. */
export function nameKey(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/ı/g, 'i')
    .replace(/[’`´ʻ‘]/g, "'")
    .replace(/[.]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

const withoutMarks = (name: string) => name.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC');

const ACCENTED = /[\u00c0-\u024f]/;

/**
 * Adds a table's names; what stands already stays.
 * @param accented takes the names that people type without their accents: found here, for to go through all of them again
 * would take as long as the rest.
 */
function addNames(table: string, names: Map<string, Place>, accented: string[] = []): void {
  for (const line of table.split('\n')) {
    const space = line.indexOf(' ');
    const place = placeOf(line.slice(0, space));
    const mayBeAccented = ACCENTED.test(line);
    for (const name of line.slice(space + 1).split('|')) {
      if (names.has(name)) continue;
      names.set(name, place);
      if (mayBeAccented && ACCENTED.test(name)) accented.push(name);
    }
  }
}

/** Latin names without their accents, as people type them ("Turkiye"), where that names nothing else. */
function addPlainSpellings(names: Map<string, Place>, accented: readonly string[]): void {
  for (const name of accented) {
    const plain = withoutMarks(name);
    if (!names.has(plain)) names.set(plain, names.get(name) as Place);
  }
}

let places: Map<string, Place> | undefined;
let adjectives: Map<string, Place> | undefined;

/** Countries first, then provinces and towns. */
export function placeNames(): ReadonlyMap<string, Place> {
  if (places) return places;
  places = new Map();
  const accented: string[] = [];
  addNames(countryNames, places, accented);
  addNames(townNames, places, accented);
  addPlainSpellings(places, accented);
  return places;
}

/** "italienisch" → Italy; null for what is no such word. */
export function placeOfDemonym(text: string): Place | null {
  if (!adjectives) {
    adjectives = new Map();
    addNames(demonymNames, adjectives);
  }
  return adjectives.get(nameKey(text)) ?? null;
}
