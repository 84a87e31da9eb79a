/** A page looked at in every way that people look at pages: nothing sticks out, nobody is kept out; pictures for people. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import { overflows } from './overflows';
import { expect } from './whence';
import { wholePicture } from './whole-picture';

/** Minified: half of it to carry into each page. */
const axeScript = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The rules whose answer colours can change. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/** What axe finds; the page must have it. @param rules only these, by name; all where none are named. */
function violations(page: Page, rules?: string[]): Promise<string[]> {
  return page.evaluate(async (named) => {
    const { axe: checker } = globalThis as unknown as { axe: typeof import('axe-core') };
    const { violations } = await checker.run({
      resultTypes: ['violations'],
      ...(named && { runOnly: named }),
    });
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  }, rules);
}

/** Controls that a finger would miss: under 24 px either way (WCAG 2.5.8). A link in a sentence is as high as its line. */
function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const SMALLEST = 24;
    const small: string[] = [];
    for (const control of document.querySelectorAll<HTMLElement>('button, a[href], input, select, summary')) {
      const inSentence =
        control.matches('a') &&
        getComputedStyle(control).display === 'inline' &&
        control.parentElement?.matches('p, li, td, dd, h3, span');
      if (inSentence || !control.checkVisibility() || control.closest('.unseen')) continue;
      // A label around a box is part of what can be hit.
      const target = control.matches('[type=checkbox], [type=radio]')
        ? (control.closest('label') ?? control)
        : control;
      const { width, height } = target.getBoundingClientRect();
      if (width < SMALLEST || height < SMALLEST)
        small.push(`${Math.round(width)} × ${Math.round(height)}: ${control.outerHTML.slice(0, 100)}`);
    }
    return small;
  });
}

/** By how many pixels the page, or what scrolls in it, is wider than its room. */
function tooWide(page: Page): Promise<number> {
  return page.evaluate(() => {
    const inside = [...document.querySelectorAll('main, main > *')].filter(
      (element) =>
        // What only screen readers get has no room on the screen at all.
        !element.matches('.unseen') &&
        (getComputedStyle(element).overflowX !== 'visible' || element.matches('main')),
    );
    const over = inside.map(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
    return Math.max(document.documentElement.scrollWidth - innerWidth, ...over);
  });
}

const setRoot = (page: Page, part: { dir?: string; fontSize?: string }) =>
  page.evaluate(({ dir, fontSize }) => {
    const root = document.documentElement;
    if (dir !== undefined) root.dir = dir;
    if (fontSize !== undefined) root.style.fontSize = fontSize;
  }, part);

/** Charts and marks that cannot be told from the paper once the system has put its own few colours in. */
function lostInForcedColours(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const paper = getComputedStyle(document.body).backgroundColor;
    return [...document.querySelectorAll<HTMLElement>('.bar, .dot, .part, .span, .point')]
      .filter((mark) => getComputedStyle(mark).backgroundColor === paper)
      .map((mark) => mark.outerHTML);
  });
}

/** Screenshots go to out/states as NAME-light.png, NAME-dark.png, NAME-320.png, NAME-rtl.png, NAME-large.png … */
export async function inspect(page: Page, name: string): Promise<void> {
  const picture = (what: string) => wholePicture(page, `out/states/${name}-${what}.png`);
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axeScript);
  await page.emulateMedia({ colorScheme: 'dark' });
  await picture('dark');
  expect(await violations(page, COLOUR_RULES), 'dark').toEqual([]);
  await page.emulateMedia({ colorScheme: 'light' });
  await picture('light');
  expect(await violations(page), 'light').toEqual([]);
  expect(await smallTargets(page), 'targets').toEqual([]);
  const moving = () => document.getAnimations().length;
  await page.emulateMedia({ reducedMotion: 'reduce' });
  expect(await page.evaluate(moving), 'moving parts').toBe(0);
  await page.emulateMedia({ reducedMotion: null, forcedColors: 'active' });
  await picture('forced');
  expect(await lostInForcedColours(page), 'lost in forced colours').toEqual([]);
  await page.emulateMedia({ forcedColors: null });
  // Text alone at 200 %, as the browser's own setting makes it.
  await setRoot(page, { fontSize: '200%' });
  await picture('large');
  expect(await overflows(page), 'text at 200 %').toEqual([]);
  expect(await tooWide(page), 'text at 200 %').toBeLessThanOrEqual(0);
  await setRoot(page, { fontSize: '' });
  const size = page.viewportSize();
  // 1280 px at 400 %, 640 px at 200 %.
  await page.setViewportSize({ width: 320, height: 700 });
  await picture('320');
  expect(await tooWide(page), '320 px').toBeLessThanOrEqual(0);
  await setRoot(page, { dir: 'rtl' });
  await picture('rtl');
  expect(await tooWide(page), 'right to left').toBeLessThanOrEqual(0);
  await setRoot(page, { dir: 'ltr' });
  if (size) await page.setViewportSize(size);
}
