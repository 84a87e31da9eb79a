/** Whatever a system calls its language, a page of ours has a language to write numbers and names in. */
import { afterEach, expect, test, vi } from 'vitest';
import { browserOfLanguage, language } from './browser-language';

vi.mock('webextension-polyfill', async () => (await import('./browser-language')).browserOfLanguage);
const { locale } = await import('../../../src/ui/words');
const format = await import('../../../src/ui/number-format');
const { massText, massScale, massRange } = await import('../../../src/ui/mass-format');
const { placeName } = await import('../../../src/ui/place-name');
const { countryOfLanguage } = await import('../../../src/settings/home-country');

afterEach(() => vi.restoreAllMocks());

const ODD = [
  ...[
    '',
    'x',
    'C',
    'POSIX',
    'en_US',
    'en-US@posix',
    'en-',
    'en--US',
    'en-US.UTF-8',
    'i-klingon',
    'root',
    '\u0000',
  ],
  ...['en-u-nu-hanidec', 'en-u-nu-arab-ca-hebrew', 'en-u-ca-chinese', 'en-x-private', 'EN-us', 'en-Zzzz-ZZ'],
  ...['__proto__', 'constructor', 'en'.repeat(5000), 'en-u-nu-none', 'th-TH-u-ca-buddhist', 'zxx', 'und'],
];

test.each(ODD.map((tag) => ({ tag, name: tag.slice(0, 30) })))(
  'a system that calls it “$name”',
  ({ tag }) => {
    language.tag = 'en';
    vi.spyOn(browserOfLanguage.default.i18n, 'getUILanguage').mockReturnValue(tag);
    expect(() => Intl.getCanonicalLocales(locale())).not.toThrow();
    const scale = massScale(9, 'metric');
    const texts = [
      format.moneyText(49.99, 'EUR'),
      format.dateText('2026-09-29'),
      format.momentText(Date.UTC(2026, 10, 26, 12)),
      format.countText(12_345),
      format.percentText(0.19),
      format.distanceText(84, 'metric'),
      massText(9, scale),
      massRange(3, 27, scale),
      placeName('PT'),
    ];
    for (const text of texts) expect(text).not.toMatch(/^$|NaN|undefined|Invalid/);
    const country = countryOfLanguage(tag);
    expect(country === null || /^[A-Z]{2}$/.test(country)).toBe(true);
  },
);
