/** The welcome page, and the note after an update that brought other data. */
import { inspect } from './inspect';
import { EXAMPLE_HEADLINE } from './shirt-figure';
import { expect, test } from './whence';

test('an example with the figures of the model, the permissions, the home country', async ({ shop }) => {
  const welcome = await shop.extension.open('src/welcome/welcome.html');
  // The shirt of the example: 50 EUR in Germany, as in tests/unit/model.
  await expect(welcome.getByText(EXAMPLE_HEADLINE)).toBeVisible();
  await expect(welcome.getByText('What it may read')).toBeVisible();
  await inspect(welcome, 'welcome');
  await welcome.getByLabel('Country').selectOption('FR');
  await expect
    .poll(() => welcome.evaluate(async () => (await chrome.storage.local.get('settings')).settings))
    .toMatchObject({ homeCountry: 'FR' });
  await welcome.getByLabel('Country').selectOption('');
  await welcome.close();
});

test('new data: both datasets are named, what the address says stays text', async ({ shop }) => {
  const old = encodeURIComponent('Old data <img src=x onerror=alert(1)>');
  const updated = await shop.extension.open(`src/welcome/welcome.html?updated=${old}`);
  await expect(updated.getByText('Before: Old data <img src=x onerror=alert(1)>.')).toBeVisible();
  await expect(updated.locator('img')).toHaveCount(0);
  await inspect(updated, 'updated');
  await updated.close();
});
