/** The built extension whose content script an attacker has taken over, and a page that gives it orders. */
import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { builtExtension } from '../../../tools/browser/built';
import { grantedCopy } from '../../../tools/browser/granted';
import { type Extension, launch } from '../../../tools/browser/launch';
import { serve } from '../../../tools/browser/saved-page';
import { openShopTab, type ShopTab } from '../../../tools/browser/shop-tab';
import { builtManifest } from '../../e2e/shipped';

export interface TakenOver extends ShopTab {
  extension: Extension;
  end(): Promise<void>;
}

export const EVIL = 'https://evil-shop.example/thing';

/** A tab on the attacker's page. */
export async function takenOver(): Promise<TakenOver> {
  const copy = await grantedCopy(await builtExtension('chrome'));
  const file = (await builtManifest(copy.dist)).content_scripts?.[0]?.js?.[0] ?? '';
  // The first look too: no other script of ours stands in the page then.
  for (const taken of [file, 'src/content/first-look.iife.js'])
    await copyFile(join(import.meta.dirname, 'script.js'), join(copy.dist, taken));
  const extension = await launch({ dist: copy.dist });
  const tab = await openShopTab(extension);
  await serve(extension.context, EVIL, '<!doctype html><title>Thing</title><h1>Thing</h1>', 'utf-8');
  await tab.tab.goto(EVIL);
  return {
    ...tab,
    extension,
    async end() {
      await extension.close();
      await copy.remove();
    },
  };
}

/** Generous: only what never comes is given up. */
const WAIT_MS = 120_000;

/** Has the script in a page do something; its value, or `error`, which is also what comes of no script. */
export function order(
  page: Page,
  action: string,
  argument?: unknown,
): Promise<{ value?: unknown; error?: string }> {
  return page.evaluate(
    ({ most, ...detail }) =>
      new Promise((resolve) => {
        setTimeout(() => resolve({ error: 'no script of ours did it in time' }), most);
        const id = Math.random();
        document.addEventListener(
          `outcome ${id}`,
          (event) => resolve(JSON.parse((event as CustomEvent<string>).detail)),
          { once: true },
        );
        document.dispatchEvent(new CustomEvent('command', { detail: JSON.stringify({ id, ...detail }) }));
      }),
    { action, argument, most: WAIT_MS },
  );
}
