/** The popup in the browser's own small window: always as wide as it should be, its foot never cut, at every zoom. */
import { mkdir, writeFile } from 'node:fs/promises';
import { openTruePopup, type TruePopup } from '../../tools/browser/true-popup';
import { picture, takesPictures } from './picture';
import { expect, page, type Shop, shirt, test } from './whence';

const WIDTH = 380;
/** Chromium's own largest popup, px of the screen. */
const HEIGHT_MAX = 600;

interface Frame {
  /** Of the page; the window is wider by a scrollbar where its screen is low, as this one's is (600 px). */
  width: number;
  window: number;
  height: number;
  footBottom: number;
  footVisible: boolean;
  figure: string;
  scrollsSideways: boolean;
}

const FRAME = `(async () => {
  while (!document.querySelector('.figure-card')) await new Promise((done) => setTimeout(done, 50));
  // Until the window has taken the size of what is in it.
  let before = '';
  // On a busy machine it stays small for a while: one that never grows is measured after 20 s.
  for (let calm = 0, round = 0; calm < 12 || (innerWidth < document.body.offsetWidth && round < 200); round++) {
    await new Promise((done) => setTimeout(done, 100));
    const now = innerWidth + 'x' + innerHeight;
    calm = now === before ? calm + 1 : 0;
    before = now;
  }
  const foot = document.querySelector('.foot').getBoundingClientRect();
  return {
    width: document.documentElement.offsetWidth,
    window: innerWidth,
    height: innerHeight,
    footBottom: foot.bottom,
    footVisible: document.querySelector('.foot').checkVisibility() && foot.height > 10,
    figure: document.querySelector('.figure .kg').textContent,
    scrollsSideways: document.documentElement.scrollWidth > innerWidth,
  };
})()`;

async function frameOf(popup: TruePopup): Promise<Frame> {
  return popup.evaluate<Frame>(FRAME);
}

async function ready(shop: Shop, sku: string, words = 'Made in China'): Promise<void> {
  await shop.visit(page({ ld: shirt({ sku }), body: `<h1>Linen shirt</h1><p>${words}</p>` }));
  await shop.ask();
  await shop.tab.bringToFront();
}

test('as wide as it should be, every time; the foot is never cut', async ({ shop }) => {
  // As another test may leave the window: as narrow as a popup.
  await shop.tab.setViewportSize({ width: 380, height: 600 });
  for (const [round, words] of ['Made in China', 'Made in Portugal', 'Soft and light.'].entries()) {
    await ready(shop, `TRUE-${round}`, words);
    const popup = await openTruePopup(shop.extension, shop.tab);
    const frame = await frameOf(popup);
    if (takesPictures) {
      await mkdir('out/states', { recursive: true });
      await writeFile(`out/states/true-popup-${round}.png`, Buffer.from(await popup.screenshot(), 'base64'));
    }
    await popup.close();
    expect(frame, JSON.stringify(frame)).toMatchObject({
      width: WIDTH,
      footVisible: true,
      scrollsSideways: false,
    });
    expect(frame.window, words).toBeGreaterThanOrEqual(WIDTH);
    expect(frame.height, words).toBeLessThanOrEqual(HEIGHT_MAX);
    expect(frame.footBottom, words).toBeLessThanOrEqual(frame.height + 0.5);
    expect(frame.figure, words).toMatch(/kg$/);
  }
});

/**
 * Chromium gives a popup at most 800 × 600 px of the screen; zoomed, that many fewer of the page's. The protocol neither
 * zooms nor resizes a popup, so its page is looked at in a tab of the size that the window would come to.
 */
test('at 100 to 200 % and in low windows the foot is never cut and nothing sticks out sideways', async ({
  shop,
}) => {
  await ready(shop, 'ZOOM');
  const popup = await shop.popup();
  for (const factor of [1, 1.25, 1.5, 1.75, 2]) {
    const size = { width: Math.floor(800 / factor), height: Math.floor(HEIGHT_MAX / factor) };
    await popup.setViewportSize(size);
    const frame = await popup.evaluate<Frame>(FRAME);
    await picture(popup, `out/states/popup-zoom-${factor}.png`);
    expect(frame, `at ${factor}`).toMatchObject({
      width: WIDTH,
      height: size.height,
      footVisible: true,
      scrollsSideways: false,
    });
    expect(frame.footBottom, `at ${factor}`).toBeLessThanOrEqual(frame.height + 0.5);
  }
  await popup.close();
});
