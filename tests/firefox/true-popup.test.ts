import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findFirefox } from '../../tools/firefox/find';
import { isWhole } from '../whole';
import { picture as takePicture } from './picture';
import { Session } from './session';

const WIDTH = 380;
const path = findFirefox();

const shirt = (sku: string, words: string) => `<!doctype html><html lang="en"><head><meta charset="utf-8">
  <title>Linen shirt</title><script type="application/ld+json">{"@context":"https://schema.org","@type":"Product",
  "name":"Linen shirt","sku":"ART-1001-${sku}","category":"Clothing > Shirts",
  "offers":{"@type":"Offer","price":"50.00","priceCurrency":"EUR"}}</script></head>
  <body><h1>Linen shirt</h1><p>${words}</p></body></html>`;

/** Of the popup's page, CSS px. */
interface Inside {
  width: number;
  height: number;
  body: number;
  footTop: number;
  footBottom: number;
  isSideways: boolean;
  figure: string;
}
/** Of the browser's window, CSS px of its own: how much of the popup's page its panel shows. */
interface Around {
  page: { width: number; height: number };
  panel: { width: number; height: number };
}

describe.skipIf(!path)('the popup in Firefox', { timeout: 300_000 }, () => {
  let session: Session;
  let count = 0;

  /** Once the page has kept its size for a while. */
  const inside = () =>
    session.inPopup<Inside>(
      `let before = '';
       for (let calm = 0; calm < 6; ) {
         await new Promise((done) => popup.setTimeout(done, 100));
         const now = popup.innerWidth + 'x' + popup.innerHeight;
         calm = now === before ? calm + 1 : 0;
         before = now;
       }
       const { documentElement: root, body } = popup.document;
       const foot = popup.document.querySelector('.foot').getBoundingClientRect();
       return { width: popup.innerWidth, height: popup.innerHeight, body: body.offsetWidth, footTop: foot.top,
                footBottom: foot.bottom, figure: popup.document.querySelector('.figure .kg').textContent,
                isSideways: Math.max(root.scrollWidth, body.scrollWidth) > popup.innerWidth };`,
    );
  const around = () =>
    session.firefox.runInBrowser<Around>(
      `const page = document.querySelector('.webextension-popup-browser');
       const size = (element) => (({ width, height }) => ({ width, height }))(element.getBoundingClientRect());
       return { page: size(page), panel: size(page.closest('panel')) };`,
    );
  const check = async (what: string) => {
    const [popup, { page, panel }] = [await inside(), await around()];
    expect(popup, what).toMatchObject({ width: WIDTH, body: WIDTH, isSideways: false });
    expect(popup.figure, what).toMatch(/kg$/);
    expect(popup.footBottom - popup.footTop, what).toBeGreaterThan(10);
    expect(popup.footBottom, what).toBeLessThanOrEqual(popup.height + 0.5);
    // What the panel does not show of the page is cut off.
    expect(page.height, what).toBeLessThanOrEqual(panel.height);
    expect(page.width, what).toBeLessThanOrEqual(panel.width);
    return popup;
  };
  const opened = async (words = 'Made in China') => {
    count += 1;
    const url = `http://www.amazon.de/dp/B0TRUEPOP${count}`;
    const { handle, tabId } = await session.visit(url, shirt(`TRUE-FX-${count}`, words));
    await session.answerOf(tabId);
    await session.openPopup(handle, 'CO₂e');
  };
  /** The whole window of the browser as it is drawn, the popup in it. */
  const picture = (name: string) =>
    takePicture(name, async () => {
      const png = await session.firefox.runInBrowser<string>(
        `const page = document.querySelector('.webextension-popup-browser');
         const bitmap = await page.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
         const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
         canvas.width = bitmap.width;
         canvas.height = bitmap.height;
         canvas.getContext('2d').drawImage(bitmap, 0, 0);
         return canvas.toDataURL('image/png').split(',')[1];`,
      );
      return Buffer.from(png, 'base64');
    });

  beforeAll(async () => {
    session = await Session.start(path ?? '');
    await session.install();
  });
  afterAll(() => session?.end());

  test('as wide as it should be, every time', async () => {
    for (const [round, words] of ['Made in China', 'Made in Portugal', 'Soft and light.'].entries()) {
      await opened(words);
      await check(words);
      await picture(`true-popup-${round}`);
      await session.closePopup();
    }
  });

  test.runIf(isWhole)('at 100 to 200 % the foot is never cut', async () => {
    await opened();
    for (const zoom of [1, 1.25, 1.5, 1.75, 2]) {
      await session.firefox.runInBrowser(
        `document.querySelector('.webextension-popup-browser').fullZoom = arguments[0];`,
        zoom,
      );
      const { height } = await check(`at ${zoom}`);
      if (zoom === 2) expect(height).toBeLessThan(500); // it does give way
      await picture(`true-popup-zoom-${zoom}`);
    }
    await session.closePopup();
  });

  test.runIf(isWhole)('from a small window, and on a screen of half the px', async () => {
    await session.firefox.runInBrowser('window.resizeTo(500, 420)');
    await opened();
    await check('a small window');
    await session.closePopup();
    await session.firefox.runInBrowser(
      `window.resizeTo(1200, 900); Services.prefs.setStringPref('layout.css.devPixelsPerPx', '2');`,
    );
    await opened();
    await check('a screen of half the px');
    await picture('true-popup-half-screen');
    await session.closePopup();
    await session.firefox.runInBrowser(`Services.prefs.clearUserPref('layout.css.devPixelsPerPx');`);
  });
});
