/** Towns named with their state: "Moscow, Idaho" is no Russian town. Own list (2026) of states and their short forms. */
import { countryCodes } from '../../model/countries';
import { nameKey, placeNames } from './names';

/** Full names and two or three capitals, by country. */
const STATES: Record<string, string> = {
  US: 'Alabama AL|Alaska AK|Arizona AZ|Arkansas AR|California CA|Colorado CO|Connecticut CT|Delaware DE|Florida FL|Georgia GA|Hawaii HI|Idaho ID|Illinois IL|Indiana IN|Iowa IA|Kansas KS|Kentucky KY|Louisiana LA|Maine ME|Maryland MD|Massachusetts MA|Michigan MI|Minnesota MN|Mississippi MS|Missouri MO|Montana MT|Nebraska NE|Nevada NV|New Hampshire NH|New Jersey NJ|New Mexico NM|New York NY|North Carolina NC|North Dakota ND|Ohio OH|Oklahoma OK|Oregon OR|Pennsylvania PA|Rhode Island RI|South Carolina SC|South Dakota SD|Tennessee TN|Texas TX|Utah UT|Vermont VT|Virginia VA|Washington WA|West Virginia WV|Wisconsin WI|Wyoming WY',
  CA: 'Ontario ON|Quebec QC|Québec QC|British Columbia BC|Alberta AB|Manitoba MB|Saskatchewan SK|Nova Scotia NS|New Brunswick NB',
  AU: 'New South Wales NSW|Victoria VIC|Queensland QLD|Tasmania TAS|South Australia SA|Western Australia WA',
};
/** The country that the state is part of, as it is written to have it found. */
const WRITTEN: Record<string, string> = { US: 'USA', CA: 'Canada', AU: 'Australia' };

const byName = new Map<string, string>();
for (const [country, states] of Object.entries(STATES)) {
  for (const state of states.split('|')) {
    const space = state.lastIndexOf(' ');
    for (const name of [state.slice(0, space), state.slice(space + 1)]) {
      if (!byName.has(name)) byName.set(name, country);
    }
  }
}
const NAMES = [...byName.keys()].sort((a, b) => b.length - a.length).join('|');
/** A town of at most four words, a comma, a state. */
const IN_STATE = new RegExp(
  `(?<![\\p{L}.'’-])(\\p{Lu}[\\p{L}.'’-]{1,20}(?: [\\p{L}.'’-]{1,20}){0,3}), ?(${NAMES})(?![\\p{L}-])(,? (?:USA|U\\.S\\.A?\\.?|US|United States))?`,
  'gu',
);
/** Georgia is a country too. */
const GEORGIA_USA = /\bGeorgia,? \(?(?:USA|U\.S\.A?\.?|US|United States)(?![\p{L}])\)?/gu;

/** What state a town with a short form is in is sure only where the short form is no country's code, or another's town. */
function isState(town: string, state: string): boolean {
  const own = placeNames().get(nameKey(town))?.country;
  if (state === 'Georgia') return own !== 'GE' && own !== undefined;
  if (!/^[A-Z]{2,3}$/.test(state) || !countryCodes.includes(state)) return true;
  return own !== undefined && own !== state;
}

/** The text with every town in a state given as its country: "Paris, Texas" → "USA". */
export function withStatesSettled(text: string): string {
  if (!text.includes(',') && !text.includes('Georgia')) return text;
  return text
    .replace(GEORGIA_USA, 'USA')
    .replace(IN_STATE, (whole, town: string, state: string, usa?: string) => {
      if (!usa && !isState(town, state)) return whole;
      return WRITTEN[byName.get(state) ?? 'US'] ?? whole;
    });
}
