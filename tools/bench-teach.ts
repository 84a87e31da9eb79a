/**
 * `npm run bench:teach`: shops of the labelled pages that have several are taught on one of them, by pointing in a real
 * Chromium, and read on the others. Prints a line a shop: taught on, right before and after, of how many; the misses.
 */
import { join } from 'node:path';
import type { TabState } from '../src/contracts/answer';
import type { TaughtShop } from '../src/contracts/shop-rule';
import { type Label, labelOf } from './bench-pages/label';
import { sameWords } from './bench-pages/score';
import { spotOf } from './bench-teach/point-at';
import { builtExtension, projectRoot } from './browser/built';
import { grantedCopy } from './browser/granted';
import { heardFrom, listenTo } from './browser/hear-tab';
import { launch } from './browser/launch';
import { charsetOf, SavedPageServer, savedBytes } from './browser/saved-page';
import { openDesk, openShopTab, reply } from './browser/shop-tab';
import { indexRows } from './read/index-rows';
import type { SavedPage } from './read/read-pages';
import { savedPages } from './read/saved-pages';

const READING_TIMEOUT_MS = 10_000;
/** The panel comes, a question is asked: looked for so often. */
const POLL_MS = 100;
const TRIES = 50;

interface Case extends SavedPage {
  label: Label;
}

const shared = join(projectRoot, '../shared/data/pages');
const rows = (await indexRows(join(shared, 'index.tsv'))) ?? [];
const labels = new Map(rows.map((row) => [row.file ?? '', row]));
const shops = new Map<string, Case[]>();
for (const page of await savedPages(rows, join(shared, 'html'))) {
  const row = labels.get(page.path.split('/').at(-1) ?? '');
  const label = labelOf(row ?? { file: '' });
  if (!label.isProduct || !label.title || !label.amounts?.length || !URL.canParse(page.url)) continue;
  // One shop may have a host for each country: a rule is of one.
  const host = new URL(page.url).hostname.replace(/^www\./, '');
  shops.set(host, [...(shops.get(host) ?? []), { ...page, label }]);
}

const granted = await grantedCopy(await builtExtension('chrome'));
const extension = await launch({ dist: granted.dist });
const shop = await openShopTab(extension, await openDesk(extension));
const server = await SavedPageServer.in(shop.tab);
const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

async function visit({ path, url, charset }: Case): Promise<void> {
  const body = await savedBytes(path);
  await shop.tab.goto('about:blank');
  await listenTo(shop);
  server.serve(url, body, charsetOf(body, charset));
  await shop.tab.goto(url, { waitUntil: 'domcontentloaded' });
  await heardFrom(shop, READING_TIMEOUT_MS);
}

interface Right {
  title: boolean;
  price: boolean;
  said: string;
}

/** Labels are of shorter names now and then than the heading that was pointed at. */
const alike = (read: string, wanted: string) =>
  read !== '' && (read.includes(wanted) || wanted.includes(read));

/** What is read of the page in the tab, beside its label. */
async function read({ label }: Case): Promise<Right> {
  const state = await reply<TabState>(shop.desk, { type: 'ask', tabId: shop.tabId });
  const product = state.state === 'answer' ? state.answer.product : null;
  const title = product?.title?.value ?? '';
  const price = product?.price?.value;
  return {
    title: alike(sameWords(title), sameWords(label.title ?? '')),
    price:
      price !== undefined &&
      price.currency === label.currency &&
      (label.amounts ?? []).some((amount) => Math.abs(amount - price.amount) < 0.005),
    said: `${title.slice(0, 60)} | ${price ? `${price.amount} ${price.currency}` : 'no price'}`,
  };
}

const panels = () =>
  shop.tab.evaluate(
    () => [...document.documentElement.children].filter(({ tagName }) => tagName === 'DIV').length,
  );

/** @returns why the shop cannot be taught on this page; null where it was. */
async function teach({ label }: Case, host: string): Promise<string | null> {
  const before = await panels();
  if ((await reply<string>(shop.desk, { type: 'teach', tabId: shop.tabId })) !== 'teaching')
    return 'not allowed';
  for (let tries = 0; (await panels()) === before; tries++) {
    if (tries > TRIES) return 'no panel';
    await wait(POLL_MS);
  }
  const { title, amounts } = label;
  for (const wanted of [{ title: title ?? '' }, { title: title ?? '', amounts: amounts ?? [] }]) {
    // The panel lies over the page: as long as one looks, it is out of the way.
    const spot = await shop.tab.evaluate(
      ([source, sought]) => {
        const panel = document.documentElement.lastElementChild as HTMLElement;
        panel.style.setProperty('display', 'none', 'important');
        try {
          // What compiled this file may have left its helper for names in it.
          return new Function('__name', `return (${source})`)((named: unknown) => named)(sought) as {
            x: number;
            y: number;
          } | null;
        } finally {
          panel.style.removeProperty('display');
        }
      },
      [spotOf.toString(), wanted] as const,
    );
    if (!spot) {
      await shop.tab.keyboard.press('Escape');
      return `${Object.keys(wanted).at(-1)} not seen on the page`;
    }
    await shop.tab.mouse.move(spot.x, spot.y);
    await shop.tab.mouse.click(spot.x, spot.y);
    await wait(POLL_MS);
  }
  // Origin and shelves: not on this page.
  for (let skip = 0; skip < 2; skip++) {
    await shop.tab.keyboard.press('Tab');
    await shop.tab.keyboard.press('Enter');
    await wait(POLL_MS);
  }
  for (let tries = 0; tries < TRIES; tries++) {
    const rules = await reply<TaughtShop[]>(shop.desk, { type: 'taught-shops' });
    if (rules.some(({ rule }) => rule.host === host)) return null;
    await wait(POLL_MS);
  }
  await shop.tab.keyboard.press('Escape');
  return 'no lasting sign found';
}

const total = { shops: 0, pages: 0, before: 0, after: 0, silent: 0 };
try {
  for (const [host, pages] of shops) {
    if (pages.length < 2) continue;
    let trouble: string | null = null;
    const before = new Map<Case, Right>();
    for (const page of pages) {
      await visit(page);
      before.set(page, await read(page));
    }
    for (const page of pages) {
      await visit(page);
      trouble = await teach(page, host);
      if (trouble) continue;
      const [taught] = (await reply<TaughtShop[]>(shop.desk, { type: 'taught-shops' })).filter(
        ({ rule }) => rule.host === host,
      );
      const others = pages.filter((other) => other !== page);
      let right = 0;
      const misses: string[] = [];
      for (const other of others) {
        await visit(other);
        // Its reader is put there by the worker, and the page read again.
        await wait(5 * POLL_MS);
        const now = await read(other);
        if (now.title && now.price) right++;
        else
          misses.push(
            `    ${now.title ? '' : 'title '}${now.price ? '' : 'price '}${now.said} <> ${other.label.title?.slice(0, 60)} | ${other.label.amounts?.join()} ${other.label.currency}`,
          );
      }
      const were = others.filter((other) => before.get(other)?.title && before.get(other)?.price).length;
      console.log(
        `${host}: ${right} of ${others.length} others right (${were} before) by ${JSON.stringify(taught?.rule)}`,
      );
      if (misses.length) console.log(misses.join('\n'));
      total.shops++;
      total.pages += others.length;
      total.before += were;
      total.after += right;
      break;
    }
    if (trouble) {
      console.log(`${host}: cannot be taught: ${trouble}`);
      total.silent++;
    }
    await reply(shop.desk, { type: 'change-taught', host, to: 'deleted' });
  }
} finally {
  await extension.close();
  await granted.remove();
}
console.log(
  `${total.shops} shops taught, title and price right on ${total.after} of their ${total.pages} other pages (${total.before} untaught); ${total.silent} shops cannot be pointed at as saved`,
);
