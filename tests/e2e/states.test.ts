/** The popup's rarer states in the built extension, each looked at in light and dark, narrow and right to left. */
import { inspect } from './inspect';
import { SHIRT_HEADLINE } from './shirt-figure';
import { expect, page, shirt, test } from './whence';

const made = (words: string) => `<h1>Linen shirt</h1><p>${words}</p>`;
let count = 0;
/** A shirt of its own for each test: corrections and history are kept by product. */
const another = (change: object = {}) => shirt({ sku: `ST-${++count}`, ...change });

/** A page that says of its product nothing but a name and where it was made. */
const onlyNamed = (name: string, country: string) =>
  page({
    title: name,
    ld: another({ name, category: undefined }),
    body: `<h1>${name}</h1><p>Made in ${country}</p>`,
  });

test('made in several places: all are named, the last step counts', async ({ shop }) => {
  await shop.visit(page({ ld: another(), body: made('Woven in India, sewn in Portugal.') }));
  const popup = await shop.popup();
  await expect(
    popup.getByText('The page names several steps of making. The last one, in Portugal, counts.'),
  ).toBeVisible();
  await expect(popup.getByRole('row', { name: /Portugal/ })).toHaveAttribute('aria-current', 'true');
  await inspect(popup, 'stages');
  await popup.close();
});

test('kind unsure: three kinds as buttons, one click answers', async ({ shop }) => {
  await shop.visit(onlyNamed('Wine ring sofa lamp', 'China'));
  const popup = await shop.popup();
  await expect(popup.getByText('It could be one of these. Which is it?')).toBeVisible();
  const kinds = popup.locator('.unsure-kind button');
  await expect(kinds).toHaveCount(4);
  await expect(kinds.last()).toHaveText('Something else');
  await inspect(popup, 'kind-unsure');
  await kinds.first().click();
  await expect(popup.getByText(/CO₂e to make it$/)).toBeVisible();
  await popup.close();
});

test('a name whose noun nobody knows: what its words hint at is offered, and no figure stands until it is said', async ({
  shop,
}) => {
  await shop.visit(onlyNamed('Wine Blorp', 'France'));
  const popup = await shop.popup();
  await expect(popup.getByText('It could be one of these. Which is it?')).toBeVisible();
  await expect(popup.locator('.unsure-kind button')).toHaveText([
    /^Wine [\d.]+ kg$/,
    /^Fridge or freezer [\d.]+ kg$/,
    /^Glassware [\d.]+ kg$/,
    'Something else',
  ]);
  await expect(popup.getByText('Say what kind of thing it is to see a figure.')).toBeVisible();
  await expect(popup.getByText(/CO₂e to make it$/)).toHaveCount(0);
  await inspect(popup, 'kind-unsure-head');
  await popup.getByRole('button', { name: /^Glassware/ }).click();
  await expect(popup.getByText(/CO₂e to make it$/)).toBeVisible();
  await popup.close();
});

test('one kind alone comes into question: it is asked whether it is that, and no figure stands until it is said', async ({
  shop,
}) => {
  await shop.visit(onlyNamed('칠레 레드와인 까베르네 750', 'Chile'));
  const popup = await shop.popup();
  await expect(popup.getByText('It could be this. Is it?')).toBeVisible();
  await expect(popup.locator('.unsure-kind button')).toHaveText([/^Wine [\d.]+ kg$/, 'Something else']);
  await expect(popup.getByText(/CO₂e to make it$/)).toHaveCount(0);
  await inspect(popup, 'kind-unsure-one');
  await popup.getByRole('button', { name: 'Something else' }).click();
  const field = popup.getByRole('combobox', { name: 'What kind of thing is it?' });
  await expect(field).toBeFocused();
  await field.fill('vinegar');
  await field.press('Enter');
  await expect(popup.locator('summary', { hasText: 'Oil or vinegar' })).toBeVisible();
  await expect(popup.getByText(/CO₂e to make it$/)).toBeVisible();
  await popup.close();
});

test('a price that can hardly be: said once, in the shop’s money, and the figure is that of the usual price', async ({
  shop,
}) => {
  await shop.visit(
    page({
      ld: another({ offers: { '@type': 'Offer', price: '99000', priceCurrency: 'EUR' } }),
      body: made('Made in China'),
    }),
  );
  const popup = await shop.popup();
  await expect(popup.locator('.note')).toHaveText(
    '€99,000.00 can hardly be the price of such a thing; the usual one stands in.',
  );
  await expect(popup.getByText(/^About \S+ kg CO₂e to make it$/)).toBeVisible();
  await inspect(popup, 'price-unusual');
  await popup.close();
});

test('a laptop at 30: asked about, the page’s other price is one click away', async ({ shop }) => {
  const laptop = { name: 'Laptop 14', category: 'Computers > Laptops' };
  await shop.visit(
    page({
      ld: another({ ...laptop, offers: { '@type': 'Offer', price: '30.00', priceCurrency: 'EUR' } }),
      body: '<h1>Laptop 14</h1><p>€30.00</p><p>€899.00</p><p>Made in China</p>',
    }),
  );
  const popup = await shop.popup();
  const note = popup.getByText('An unusual price for its kind. Is it right?');
  await expect(note).toBeVisible();
  const before = await popup.locator('.figure .kg').textContent();
  await popup.getByRole('button', { name: '€899.00', exact: true }).click();
  await expect(note).toHaveCount(0);
  await expect(popup.locator('.figure .kg')).not.toHaveText(before ?? '');
  await popup.getByRole('button', { name: 'Undo' }).click();
  await expect(note).toBeVisible();
  await popup.close();
});

test('a country without figures of its own: the mark says so', async ({ shop }) => {
  await shop.visit(page({ ld: another(), body: made('Made in Bosnia and Herzegovina') }));
  const popup = await shop.popup();
  await expect(
    popup.getByText('No figures of its own: the average of Southern Europe.').first(),
  ).toBeAttached();
  await inspect(popup, 'regional');
  await popup.close();
});

test('a figure that stands in for a missing one is marked', async ({ shop }) => {
  await shop.visit(
    page({
      ld: another({ name: 'Laptop', category: 'Computers > Laptops' }),
      body: '<h1>Laptop</h1><p>Made in USA</p>',
    }),
  );
  const popup = await shop.popup();
  await popup.getByText('How do we know?').click();
  await expect(
    popup.getByRole('listitem').getByText(/^The source's figure was missing or far off/),
  ).toBeVisible();
  await inspect(popup, 'imputed');
  await popup.close();
});

test('looked up with another dataset before: the figure of then is told', async ({ shop }) => {
  await shop.visit(page({ ld: another({ sku: 'THEN' }), body: made('Made in China') }));
  const first = await shop.popup();
  await expect(first.getByText(SHIRT_HEADLINE)).toBeVisible();
  await first.close();
  // The entry becomes one of an older dataset, as an update would leave it.
  await shop.desk.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('whence');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const store = db.transaction('history', 'readwrite').objectStore('history');
    await new Promise<void>((resolve) => {
      store.openCursor(null, 'prev').onsuccess = (event) => {
        const cursor = (event.target as IDBRequest<IDBCursorWithValue | null>).result;
        if (!cursor) return resolve();
        if (!String(cursor.value.key).includes('THEN')) return cursor.continue();
        cursor.update({ ...cursor.value, dataset: 'an older one', kg: 21 }).onsuccess = () => resolve();
      };
    });
    db.close();
  });
  const popup = await shop.popup();
  await expect(
    popup.getByText(/^When you looked on .+ it was 21 kg\. The data have changed since\.$/),
  ).toBeVisible();
  await inspect(popup, 'dataset-changed');
  await popup.close();
});

test('everything a hostile or odd product throws at the layout', async ({ shop }) => {
  const odd = [
    'x'.repeat(500),
    '<img src=x onerror="document.title=1"><b>bold</b>',
    'قميص كتان بأكمام طويلة '.repeat(8),
    '麻のシャツ'.repeat(40),
  ];
  for (const [at, name] of odd.entries()) {
    const price = at % 2 ? '0.01' : '9999999';
    await shop.visit(
      page({
        ld: another({
          name,
          category: 'Clothing > Jeans',
          offers: { '@type': 'Offer', price, priceCurrency: 'EUR' },
        }),
        body: made('Made in China'),
      }),
    );
    const popup = await shop.popup();
    await expect(popup.getByText(/CO₂e to make it$/)).toBeVisible();
    expect(await popup.locator('main img').count()).toBe(0);
    expect(await popup.locator('main b', { hasText: 'bold' }).count()).toBe(0);
    await inspect(popup, `odd-${at}`);
    await popup.close();
  }
});

test('a footprint that the maker publishes stands beside ours, with its words', async ({ shop }) => {
  const words = 'Made in China.</p><p>Carbon footprint: 7.3 kg CO<sub>2</sub>e, cradle to gate.';
  await shop.visit(page({ ld: another(), body: made(words) }));
  const popup = await shop.popup();
  await expect(popup.getByText('The maker says 7.3 kg, to the factory gate')).toBeVisible();
  await expect(popup.getByText('“Carbon footprint: 7.3 kg CO2e, cradle to gate.”')).toBeVisible();
  // Ours is what it is without theirs.
  await expect(popup.locator('.figure .kg')).toHaveText(SHIRT_HEADLINE.match(/\S+ kg/)?.[0] ?? '');
  await inspect(popup, 'maker-says');
  await popup.close();
});
