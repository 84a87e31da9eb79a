/** Pages whose scripts act: change the language's own objects, never stand still, forge messages, take elements' names. */
import { type HostilePage, script, shirtPage } from './hostile-page';

const OVERRIDES = `
  const lie = () => { window.lied = (window.lied ?? 0) + 1; throw new Error('mine'); };
  JSON.parse = lie; JSON.stringify = lie;
  for (const name of ['map', 'filter', 'flatMap', 'push', 'slice', 'forEach', 'find', 'some', Symbol.iterator])
    Array.prototype[name] = lie;
  for (const name of ['replace', 'trim', 'slice', 'split', 'normalize', 'matchAll']) String.prototype[name] = lie;
  Map.prototype.get = lie; Map.prototype.set = lie; Promise.prototype.then = lie; RegExp.prototype.exec = lie;
  Element.prototype.getAttribute = lie; Document.prototype.querySelectorAll = lie; Node.prototype.appendChild = lie;
  window.MutationObserver = lie; window.TreeWalker = lie; window.setTimeout = lie; window.URL = lie;
  Object.defineProperty(Node.prototype, 'textContent', { get: lie });
  Object.defineProperty(Document.prototype, 'body', { get: lie });`;

const FORGED = `
  const reading = { format: 1, url: location.href, language: null, titles: [], prices: [], origins: [] };
  const forged = [{ type: 'reading', reading }, { type: 'ask', tabId: 1 }, { type: 'delete-history', ids: null },
    { type: 'read' }, { type: 'import-begin' }, { type: 'delete-damaged' }, { type: 'reset-storage' }];
  window.reached = 0;
  for (const message of forged) {
    for (const api of [window.chrome?.runtime, window.browser?.runtime, window.chrome?.extension])
      try { api.sendMessage(message); window.reached++; } catch {}
    window.postMessage(message, '*');
    document.dispatchEvent(new CustomEvent('message', { detail: message }));
    document.dispatchEvent(new CustomEvent('whence', { detail: message }));
  }
  const frame = document.body.appendChild(document.createElement('iframe'));
  for (const message of forged) try { frame.contentWindow.chrome.runtime.sendMessage(message); window.reached++; } catch {}`;

/** Elements whose names stand for the document's and the form's own properties, in every script's eyes. */
const NAMES =
  'body documentElement querySelector querySelectorAll title createTreeWalker attributes childNodes getAttribute className tagName textContent nodeType parentElement closest children id';
const clobbered = NAMES.split(' ')
  .map((name) => `<img name="${name}"><form name="${name}"></form>`)
  .join('');
const clobberedForm = `<form>${NAMES.split(' ')
  .map((name) => `<input name="${name}" value="Add to cart">`)
  .join('')}</form>`;

export const alivePages: HostilePage[] = [
  {
    name: 'overrides the language’s own objects',
    html: shirtPage({ head: script(OVERRIDES) }),
    outcome: 'right',
  },
  {
    name: 'changes forever',
    html: shirtPage({
      after: script(`let n = 0; (function go() { const p = document.createElement('p'); p.textContent = n++;
        document.body.append(p); if (n > 50) document.body.querySelectorAll('p')[1].remove(); setTimeout(go, 1); })();`),
    }),
    outcome: 'right',
  },
  {
    name: 'changes its heading and address forever',
    html: shirtPage({
      after: script(`let n = 0; setInterval(() => { document.querySelector('h1').textContent = 'Shirt ' + n++;
        if (n % 100 === 0) history.replaceState(null, '', '?' + n); }, 5)`),
    }),
    outcome: 'right',
  },
  {
    name: 'changes its heading every 300 ms, so that each is read',
    html: shirtPage({
      after: script(
        `let n = 0; setInterval(() => { document.querySelector('h1').textContent = 'Shirt ' + n++ }, 300)`,
      ),
    }),
    outcome: 'right',
  },
  { name: 'forges messages', html: shirtPage({ after: script(FORGED) }), outcome: 'right' },
  { name: 'takes the document’s names', html: shirtPage({ before: clobbered }), outcome: 'either' },
  { name: 'takes a form’s names', html: shirtPage({ after: clobberedForm }), outcome: 'either' },
  {
    name: 'removes its body',
    html: shirtPage({ after: script('setTimeout(() => document.body.remove())') }),
    outcome: 'either',
  },
  {
    name: 'removes its root element',
    html: shirtPage({ after: script('setTimeout(() => document.documentElement.remove())') }),
    outcome: 'either',
  },
  {
    name: 'writes itself anew',
    html: shirtPage({
      after: script(
        `setTimeout(() => { document.open(); document.write('<p>gone</p>'); document.close(); }, 50)`,
      ),
    }),
    outcome: 'either',
  },
  {
    name: '100 frames with products in them',
    html: shirtPage({
      after: script(`for (let i = 0; i < 100; i++) { const f = document.createElement('iframe');
      f.srcdoc = '<h1>Other</h1><p>Made in India</p>'; document.body.append(f); }`),
    }),
    outcome: 'right',
  },
  {
    name: 'an address of 100 kB with a name and password in it',
    html: shirtPage(),
    url: `https://shop-of-ours.de/thing?${'q=%00%22%3Cscript%3E&'.repeat(5000)}`,
    outcome: 'right',
  },
];
