/** Every state of the popup in the built extension; a screenshot of each goes to out/states. */
import { inspect } from './inspect';
import { SHIRT_HEADLINE, SHIRT_RANGE } from './shirt-figure';
import { expect, page, shirt, test } from './whence';

const made = (words: string) => `<h1>Linen shirt</h1><p>${words}</p>`;

test('a product with its origin: figure, range, comparison, attribution', async ({ shop }) => {
  await shop.visit(page({ ld: shirt(), body: made('Made in China') }));
  const popup = await shop.popup();
  await expect(popup.getByText(SHIRT_HEADLINE)).toBeVisible();
  await expect(popup.locator('.range').getByText(SHIRT_RANGE)).toBeVisible();
  await expect(popup.getByText(/^In .+: (?:clearly less, by about|probably about)/)).toBeVisible();
  await expect(popup.getByText('CEDA by Watershed · Boavizta')).toBeVisible();
  const here = popup.getByRole('row', { name: /China/ });
  await expect(here).toHaveAttribute('aria-current', 'true');
  await inspect(popup, 'ready');
  await popup.getByText('Why?').click();
  await expect(
    popup.getByText(/^Made in China it causes about .+ times as much CO₂ as made in/),
  ).toBeVisible();
  await popup.getByText('How do we know?').click();
  await expect(popup.getByText('Origin: “made in: China” → China.')).toBeVisible();
  await expect(popup.getByText(/A kWh of electricity causes about 560 g CO₂ in China/)).toBeVisible();
  await inspect(popup, 'opened');
  await popup.close();
});

test('from the factory to the shop: its own parts; mass and air change them, and can be undone', async ({
  shop,
}) => {
  await shop.visit(page({ ld: shirt({ sku: 'S-20' }), body: made('Made in China') }));
  const popup = await shop.popup();
  await popup.getByText('From the factory to the shop').click();
  // 0.25 kg, 20,017 km by sea × .01977 kg per tonne-kilometre = .0989 kg.
  await expect(popup.getByText(/^Moving it here, by sea, 20,000 km: about 99 g/)).toBeVisible();
  await expect(popup.getByText(/^Transport, wholesale and retail/)).toBeVisible();
  await inspect(popup, 'delivery');
  await popup.getByRole('spinbutton', { name: /Mass in kg, typical of its kind/ }).fill('4');
  await popup.locator('form', { hasText: 'Mass in kg' }).getByRole('button', { name: 'Apply' }).click();
  await expect(popup.getByText(/by sea, 20,000 km: about 1.6 kg/)).toBeVisible();
  await expect(popup.getByRole('spinbutton', { name: /as you said/ })).toBeVisible();
  await popup.getByRole('checkbox', { name: 'It comes by air' }).check();
  await expect(popup.getByText(/by air, .+: about 3\d kg/)).toBeVisible();
  await popup.getByRole('button', { name: 'Undo' }).click();
  await expect(popup.getByText(/by sea, 20,000 km: about 1.6 kg/)).toBeVisible();
  await popup.close();
});

test('origin not stated: a typical figure without verdicts, said to be one, and one field to say where', async ({
  shop,
}) => {
  await shop.visit(page({ ld: shirt({ sku: 'S-2' }), body: made('A fine shirt.') }));
  const popup = await shop.popup();
  await expect(popup.getByText("Where is it made? The page doesn't say.")).toBeVisible();
  await expect(popup.getByText(/^Typically about .+ CO₂e to make it$/)).toBeVisible();
  await expect(
    popup.getByText(/^As such things sold in Germany usually are made: most often \S+, .+, .+\.$/),
  ).toBeVisible();
  await expect(popup.getByText(/^About .+ to make it/)).toHaveCount(0);
  await expect(popup.getByText('no clear difference')).toHaveCount(0);
  await inspect(popup, 'origin-unknown');
  await popup.getByText('How do we know?').click();
  await expect(popup.getByText(/^No origin is stated\. .+ China \d+\s?%/)).toBeVisible();
  await popup.getByText('Made where?').click();
  await popup.getByRole('combobox', { name: 'Where was it made?' }).fill('Portugal');
  await popup.keyboard.press('Enter');
  await expect(popup.locator('summary', { hasText: 'Made in Portugal' })).toBeVisible();
  await expect(popup.getByText(/^About .+ CO₂e to make it/)).toBeVisible();
  await popup.getByRole('button', { name: 'Undo' }).click();
  await expect(popup.getByText("Where is it made? The page doesn't say.")).toBeVisible();
  await popup.close();
});

test('origin not stated: one tap says where, at the figure that stood on the button; both can be taken back', async ({
  shop,
}) => {
  await shop.visit(page({ ld: shirt({ sku: 'S-21' }), body: made('A fine shirt.') }));
  const popup = await shop.popup();
  const china = popup.locator('.likely-places').getByRole('button', { name: /^China/ });
  const kg = (await china.locator('.soft').textContent()) ?? '';
  await china.click();
  await expect(popup.getByText(`About ${kg} CO₂e to make it`)).toBeVisible();
  await popup.locator('summary', { hasText: 'Made in China' }).click();
  await popup.getByRole('button', { name: 'As the page says' }).click();
  await expect(popup.getByText(/^Typically about/)).toBeVisible();
  await popup
    .getByRole('row', { name: /United States/ })
    .getByRole('button')
    .click();
  await expect(popup.locator('summary', { hasText: 'Made in the United States' })).toBeVisible();
  await popup.locator('summary', { hasText: 'Made in the United States' }).click();
  await popup.getByRole('button', { name: "I don't know" }).click();
  await expect(popup.getByText(/^Typically about/)).toBeVisible();
  await popup.close();
});

test('a name in the title is a hint: quoted, called one, and never read as an origin', async ({ shop }) => {
  const ld = shirt({ sku: 'S-22', name: 'Harris Tweed scarf', category: 'Clothing > Scarves' });
  await shop.visit(page({ ld, body: '<h1>Harris Tweed scarf</h1><p>Fine.</p>' }));
  const popup = await shop.popup();
  await expect(popup.getByText(/usually are made: most often the United Kingdom, /)).toBeVisible();
  await popup.getByText('How do we know?').click();
  await expect(
    popup.getByText('Only a hint: “Harris Tweed scarf” makes the United Kingdom likelier.'),
  ).toBeVisible();
  await expect(popup.getByText('Made where?')).toBeVisible();
  await popup.close();
});

test('the question to the shop is copied in the page’s language', async ({ shop }) => {
  const words = page({ ld: shirt({ sku: 'S-23' }), body: made('Ein feines Hemd.') });
  await shop.visit(words.replace('lang="en"', 'lang="de"'));
  const popup = await shop.popup();
  const ask = popup.getByRole('button', { name: 'Ask the shop' });
  await expect(ask).toHaveAttribute('title', /in welchem Land wurde „Linen shirt“/);
  await ask.click();
  await expect(popup.getByText('Question copied: paste it into a message to the shop.')).toBeVisible();
  await popup.close();
});

test('two places: the words quoted, one click decides', async ({ shop }) => {
  const body =
    '<h1>Linen shirt</h1><table><tr><td>Country of origin</td><td>Poland / Turkey</td></tr></table>';
  await shop.visit(page({ ld: shirt({ sku: 'S-3' }), body }));
  const popup = await shop.popup();
  await expect(popup.getByText('The page names more than one place.')).toBeVisible();
  await expect(popup.locator('.claims p')).toHaveText(['“Country of origin: Poland / Turkey”']);
  await inspect(popup, 'conflict');
  await popup.locator('.claims').getByRole('button', { name: 'Poland', exact: true }).click();
  await expect(popup.locator('summary', { hasText: 'Made in Poland' })).toBeVisible();
  await popup.close();
});

test('a list of eighteen countries: quoted once, each can be chosen, and the figure stands with it', async ({
  shop,
}) => {
  const list =
    'Kenya, Ethiopia, South Africa, Namibia, Zimbabwe, Zambia, United Kingdom, New Zealand, Ecuador, Colombia, Costa Rica, Guatemala, Jordan, Morocco, Spain, Peru, USA, Netherlands';
  const name = 'Blueberries 200 g';
  const body = `<h1>${name}</h1><h3>Country of Origin</h3><p>Grown in ${list}</p>`;
  await shop.visit(
    page({
      ld: shirt({
        sku: 'S-18',
        name,
        category: 'Fresh fruit',
        offers: { '@type': 'Offer', price: '2.50', priceCurrency: 'EUR' },
      }),
      body,
    }),
  );
  const popup = await shop.popup();
  await expect(popup.locator('.claims')).toHaveCount(1);
  await expect(popup.locator('.claims p')).toHaveText(/^\W*Country of Origin: Grown in Kenya, .{80,}…\W*$/);
  await expect(popup.locator('.claims button')).toHaveCount(18);
  await expect(popup.locator('.claims').getByRole('button', { name: 'Jordan', exact: true })).toBeVisible();
  // Of places above and below a kilogram: one unit for all of them, and it is that of the figure.
  await expect(popup.locator('.figure .kg')).toHaveText(/^\d+ g$/);
  await expect(popup.locator('.chart-head.end')).toHaveText('g');
  await inspect(popup, 'conflict-list');
  await popup.close();
});

test('imported: not guessed', async ({ shop }) => {
  const body = '<h1>Linen shirt</h1><dl><dt>Origin:</dt><dd>Imported</dd></dl>';
  await shop.visit(page({ ld: shirt({ sku: 'S-4' }), body }));
  const popup = await shop.popup();
  await expect(popup.getByText(/says only that it is imported: “Origin: Imported”/)).toBeVisible();
  await inspect(popup, 'imported');
  await popup.close();
});

test('no price: the usual one of its kind stands in, marked; a price typed in answers', async ({ shop }) => {
  const ld = shirt({ sku: 'S-5', offers: { '@type': 'Offer', price: '0', priceCurrency: 'EUR' } });
  await shop.visit(page({ ld, body: `${made('Made in China')}<button>Add to cart</button>` }));
  const popup = await shop.popup();
  await expect(popup.getByText(/^About .+ CO₂e to make it/)).toBeVisible();
  await expect(popup.getByText(/No price is known: the usual one of its kind stands in/)).toBeVisible();
  await inspect(popup, 'no-price');
  await popup.locator('summary', { hasText: 'Price?' }).click();
  await popup.getByPlaceholder('What does it cost?').fill('50');
  await popup.getByRole('button', { name: 'Apply' }).last().click();
  await expect(popup.getByText(SHIRT_HEADLINE)).toBeVisible();
  await expect(popup.getByText(/No price is known/)).toHaveCount(0);
  await popup.close();
});

test('kind unknown: says so; a kind chosen answers', async ({ shop }) => {
  const ld = shirt({ sku: 'S-6', name: 'Zyxqwv 3000', category: undefined });
  await shop.visit(page({ title: 'Zyxqwv 3000', ld, body: '<h1>Zyxqwv 3000</h1><p>Made in China</p>' }));
  const popup = await shop.popup();
  await expect(popup.getByText('Say what kind of thing it is to see a figure.')).toBeVisible();
  await inspect(popup, 'no-kind');
  await popup.getByText('What is it?').click();
  await popup.getByRole('combobox', { name: 'What kind of thing is it?' }).fill('Other clothing');
  await popup.keyboard.press('Enter');
  await expect(popup.getByText(/^About .+ CO₂e to make it/)).toBeVisible();
  await popup.close();
});

test('an article is no product', async ({ shop }) => {
  const ld = JSON.stringify({ '@type': 'NewsArticle', headline: 'News' });
  await shop.visit(
    page({ ld, body: '<h1>News</h1><p>Made in China, they said.</p>' }),
    'https://news-of-ours.de/a',
  );
  const popup = await shop.popup();
  await expect(popup.getByText('No product here')).toBeVisible();
  await inspect(popup, 'no-product');
  await popup.close();
});

test("the browser's own pages cannot be read", async ({ shop }) => {
  await shop.tab.goto('chrome://version');
  const popup = await shop.popup();
  await expect(popup.getByText("This page can't be read")).toBeVisible();
  await inspect(popup, 'forbidden');
  await popup.close();
});

test('Esc closes an editor', async ({ shop }) => {
  await shop.visit(page({ ld: shirt(), body: made('Made in China') }));
  const popup = await shop.popup();
  await expect(popup.getByText(SHIRT_HEADLINE)).toBeVisible();
  await popup.locator('.fact summary').first().press('Enter');
  const field = popup.getByRole('combobox', { name: 'Where was it made?' });
  await expect(field).toBeFocused();
  await popup.keyboard.press('Escape');
  await expect(field).toBeHidden();
  await popup.close();
});
