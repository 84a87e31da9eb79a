/** Typical figures on a shop's list: not there unless switched on, covering no word, and nothing a page can read. */

import { LIST, listPage } from './list-page';
import { extras, switchTo } from './over-the-page';
import { picture } from './picture';
import { expect, type Shop, test } from './whence';

const set = (shop: Shop, on: boolean) => switchTo(shop, 'lists', on);

/** What a screen reader is told of the labels: the one way to them, for their root is closed. */
async function labels(shop: Shop): Promise<{ name: string; box: number[] }[]> {
  const session = await shop.extension.context.newCDPSession(shop.tab);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const found = [];
  for (const { role, name, backendDOMNodeId } of nodes) {
    if (!/^ima?ge?$/.test(role?.value) || !/ypically/.test(name?.value)) continue;
    // One that has been taken out of sight since has no box.
    const { model } = await session
      .send('DOM.getBoxModel', { backendNodeId: backendDOMNodeId ?? 0 })
      .catch(() => ({ model: null }));
    if (!model) continue;
    const [left = 0, top = 0, , , right = 0, bottom = 0] = model.border;
    found.push({ name: String(name?.value), box: [left, top, right, bottom] });
  }
  await session.detach();
  return found;
}

test('off: no trace in the page', async ({ shop }) => {
  await shop.visit(listPage(), LIST);
  await shop.tab.waitForTimeout(800);
  expect(await extras(shop)).toEqual(['HEAD', 'BODY']);
});

test('on: each thing whose kind is sure, typically, with its range, over no word; nothing moves', async ({
  shop,
}) => {
  await shop.visit(listPage(), LIST);
  const laidOut = () =>
    shop.tab.evaluate(() =>
      [...document.querySelectorAll('li, h3, .price')].map((one) =>
        JSON.stringify(one.getBoundingClientRect()),
      ),
    );
  const without = await laidOut();
  // At once, in the page that is open.
  await set(shop, true);
  // Of each six things five are known, and one is nobody's.
  await expect.poll(async () => (await labels(shop)).length).toBe(10);
  expect(await extras(shop)).toEqual(['HEAD', 'BODY', 'DIV']);
  const shown = await labels(shop);
  for (const { name } of shown)
    expect(name).toMatch(/^.+: Typically about [\d,.]+ k?g CO₂e to make it \([\d,.]+ – [\d,.]+ k?g\)$/);
  expect(shown.map(({ name }) => name).join()).not.toContain('plorbnik');
  const covered = await shop.tab.evaluate(
    (boxes) => {
      const range = document.createRange();
      const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const over: string[] = [];
      for (let node = words.nextNode(); node; node = words.nextNode()) {
        range.selectNodeContents(node);
        for (const line of range.getClientRects())
          if (
            node.nodeValue?.trim() &&
            boxes.some(
              ([left = 0, top = 0, right = 0, bottom = 0]) =>
                left < line.right && line.left < right && top < line.bottom && line.top < bottom,
            )
          )
            over.push(node.nodeValue);
      }
      return over;
    },
    shown.map(({ box }) => box),
  );
  expect(covered).toEqual([]);
  expect(await laidOut()).toEqual(without);
  expect(await shop.tab.evaluate(() => performance.getEntriesByType('layout-shift').length)).toBe(0);
});

test('a page learns that something is there, not what nor how much of it', async ({ shop }) => {
  await set(shop, true);
  const seen = await shop.tab.evaluate(() => {
    const { find } = window as unknown as { find(text: string, ...how: boolean[]): boolean };
    const isFound = (words: string) => find(words, false, false, true);
    const host = document.documentElement.lastElementChild as HTMLElement;
    const { width, height, left, top } = host.getBoundingClientRect();
    const found = ['kg', 'ypically', '~', '–'].filter(isFound);
    const control = isFound('Linen');
    document.execCommand('selectAll');
    return {
      found,
      control,
      selected: String(getSelection()),
      open: host.shadowRoot !== null,
      text: host.textContent,
      box: [width, height, left, top],
      hits: [...document.querySelectorAll('.price')].some((price) => {
        const { right, top: y, height: high } = price.getBoundingClientRect();
        return document.elementsFromPoint(right - 60, y + high / 2).includes(host);
      }),
    };
  });
  expect(seen).toMatchObject({
    found: [],
    control: true,
    open: false,
    text: '',
    box: [0, 0, 0, 0],
    hits: false,
  });
  expect(seen.selected).not.toMatch(/kg|ypically/);
});

test('a font of the page’s is asked for none of the letters', async ({ shop }) => {
  await set(shop, true);
  // A page that gives each digit a font of its own would learn from its requests which digits are shown.
  const asked = () =>
    shop.tab.evaluate(() =>
      [...document.fonts].map(({ family, status }) => [family.replaceAll('"', ''), status !== 'unloaded']),
    );
  await shop.tab.evaluate(() => {
    for (const family of ['system-ui', 'sans-serif', 'initial', 'of-the-page'])
      document.fonts.add(new FontFace(family, 'url(/f.woff2)', { unicodeRange: 'U+30-39' }));
    document.body.style.fontFamily = 'of-the-page, sans-serif';
    document.querySelector('h3')?.replaceChildren('Wool coat for men');
  });
  await expect.poll(async () => (await labels(shop)).some(({ name }) => name.startsWith('Wool'))).toBe(true);
  expect(Object.fromEntries(await asked())).toEqual({
    'system-ui': false,
    'sans-serif': false,
    initial: false,
    'of-the-page': true,
  });
});

test('what the list gains is labelled, what it loses is not, a click goes to the card', async ({ shop }) => {
  await set(shop, true);
  await shop.tab.evaluate(() => {
    const cards = [...document.querySelectorAll('li')];
    for (const card of cards.slice(6)) card.remove();
  });
  await expect.poll(async () => (await labels(shop)).length).toBe(5);
  await shop.tab.evaluate(() => {
    const first = document.querySelector('li');
    const more = first?.cloneNode(true) as Element;
    more.querySelector('h3')?.replaceChildren('Wool coat for men');
    first?.parentElement?.append(more);
  });
  await expect
    .poll(async () => (await labels(shop)).some(({ name }) => name.startsWith('Wool coat')))
    .toBe(true);
  const [first] = await labels(shop);
  const [left = 0, top = 0] = first?.box ?? [];
  const hit = await shop.tab.evaluate(
    ([x = 0, y = 0]) => document.elementFromPoint(x, y)?.closest('li') !== null,
    [left + 5, top + 5],
  );
  expect(hit).toBe(true);
});

test('a head that stays is not written over; the labels move with the page', async ({ shop }) => {
  await set(shop, true);
  await shop.visit(listPage({ count: 50 }), LIST);
  await expect.poll(async () => (await labels(shop)).length).toBeGreaterThan(10);
  await shop.tab.evaluate(() => window.scrollTo(0, 150));
  await shop.tab.waitForTimeout(300);
  await picture(shop.tab, 'out/states/lists-scrolled.png');
  const head = await shop.tab.evaluate(
    () => document.querySelector('header')?.getBoundingClientRect().bottom ?? 0,
  );
  for (const { box } of await labels(shop)) {
    const [, top = 0, , bottom = 0] = box;
    expect(top < head && bottom > 0, `${box}`).toBe(false);
  }
});

test('light, dark, right to left, narrow: pictures to look at', async ({ shop }) => {
  await set(shop, true);
  for (const [name, look] of Object.entries({
    light: {},
    dark: { dark: true },
    rtl: { rtl: true },
    narrow: { width: 130 },
  })) {
    await shop.visit(listPage(look), LIST);
    await expect.poll(async () => (await labels(shop)).length).toBe(10);
    await picture(shop.tab, `out/states/lists-${name}.png`);
  }
});

test('switched off: the page loses its labels at once', async ({ shop }) => {
  await set(shop, false);
  await expect.poll(() => extras(shop)).toEqual(['HEAD', 'BODY']);
});
