/** Words that are not what they look like, and markup where words should stand. */
import { attackOf, attacksOn } from '../attacks';
import { patternsInSource } from '../patterns';
import { type HostilePage, jsonLd, shirtData, shirtPage } from './hostile-page';

const MARKUP = [
  '<img src=x onerror="window.harmed=1">',
  '<script>window.harmed=1</script>',
  '"><svg onload="window.harmed=1">',
  'javascript:void(window.harmed=1)//',
  '{{constructor.constructor("window.harmed=1")()}}',
  '<iframe srcdoc="<script>parent.harmed=1</script>"></iframe>',
];
const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
const inJson = (text: string) => text.replaceAll('</', '<\\/');

const said = (
  words: string,
) => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Linen shirt</title>
  ${jsonLd(shirtData())}</head><body><h1>Linen shirt</h1>
  <table><tr><td>Country of Origin</td><td>${words}</td></tr></table><p>Made in ${words}.</p></body></html>`;

/** Attacks on every pattern of the content script and the worker, as texts, class names and metas of one page. */
function patternBombs(): string {
  const strings = patternsInSource()
    .literals.filter(({ at }) => /src\/(?:content|interpret)\//.test(at))
    .flatMap(({ source, flags }) => attacksOn(source, flags).slice(0, 12))
    .map((attack) => escaped(attackOf(attack, 400)));
  return strings
    .map((text) => `<p>${text}</p><b class="price ${text}">5 ${text}</b><meta name="x" content="${text}">`)
    .join('');
}

export const wordPages: HostilePage[] = [
  ...MARKUP.map(
    (markup): HostilePage => ({
      name: `markup in every field: ${markup.slice(0, 30)}`,
      html: shirtPage({
        data: jsonLd(
          inJson(
            JSON.stringify(
              shirtData({
                name: `Linen shirt ${markup}`,
                sku: markup,
                brand: markup,
                description: markup,
                countryOfOrigin: `China ${markup}`,
                material: markup,
              }),
            ),
          ),
        ),
        after: `<table><tr><td>Weight</td><td>${escaped(markup)}</td></tr><tr><td>Made in</td><td>China ${escaped(markup)}</td></tr></table>`,
      })
        .replace('<h1>Linen shirt</h1>', () => `<h1>Linen shirt ${escaped(markup)}</h1>`)
        .replace('<title>Linen shirt</title>', () => `<title>Linen shirt ${escaped(markup)}</title>`),
      outcome: 'either',
    }),
  ),
  ...[
    'Сhina', // a Cyrillic Es
    'Chinа', // a Cyrillic a
    'Ϲhina', // a Greek lunate sigma
    '\u202eanihC\u202c',
    'Сhinа',
    'Ｃ|-|ina',
    'Chin a',
    'Ch<!-- -->ina tea cups',
    'chinaware',
    '&#x5B83;',
    'Atlantis',
  ].map((words): HostilePage => ({ name: `made in “${words}”`, html: said(words), outcome: 'unknown' })),
  // What the person sees is "China": signs that show nothing do not change it.
  ...['Ch\u200bina', '\u2066China\u2069', 'Chi\u00adna'].map(
    (words): HostilePage => ({
      name: `made in “${words}” with signs that show nothing`,
      html: said(words),
      outcome: 'right',
    }),
  ),
  {
    name: 'digits of other scripts',
    html: shirtPage({ data: jsonLd(shirtData({ offers: { price: '５０.００', priceCurrency: 'EUR' } })) }),
    outcome: 'right',
  },
  {
    name: 'strings made for our patterns',
    taskUnitsMax: 100,
    html: shirtPage({ after: patternBombs() }),
    outcome: 'either',
  },
];
