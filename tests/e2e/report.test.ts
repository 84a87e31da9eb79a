/** "Something wrong?": every word of the report is seen before it is saved, and nobody is sent anything. */
import { readFile } from 'node:fs/promises';
import { inspect } from './inspect';
import { expect, page, shirt, test } from './whence';

test('from the popup to a file on the machine', async ({ shop }) => {
  await shop.visit(page({ ld: shirt({ sku: 'RP-1' }), body: '<h1>Linen shirt</h1><p>Made in China</p>' }));
  const popup = await shop.popup();
  const opened = popup.context().waitForEvent('page');
  await popup.getByRole('link', { name: 'Something wrong?' }).click();
  const report = await opened;
  await expect(report.locator('pre')).toContainText('"label": "made in"');
  await report.getByLabel('Made in').fill('Portugal');
  await report.getByLabel('In your own words').fill('The label says so; write to anna@mail.example');
  const seen = await report.locator('pre').innerText();
  expect(JSON.parse(seen)).toMatchObject({ right: { origin: 'Portugal' } });
  expect(seen).not.toContain('anna@');
  await inspect(report, 'report');
  const download = report.waitForEvent('download');
  await report.getByRole('button', { name: 'Save the file' }).click();
  expect(JSON.parse(await readFile(await (await download).path(), 'utf8'))).toEqual(JSON.parse(seen));
  await report.close();
  await popup.close();
});
