/** The few characters on the toolbar button, and its tooltip. */
import browser from 'webextension-polyfill';
import type { Answer } from '../../contracts/answer';
import type { Settings } from '../../settings/settings';

/**
 * One colour for every figure: the badge informs, it does not judge. Dark enough for white figures, light enough to stand
 * out from a dark toolbar; the figures' colour is said, for what a browser chooses by itself differs.
 */
const GROUND = '#786a57';
const FIGURES = '#ffffff';

/** International avoirdupois pound, exact by definition (1959). */
const KG_PER_POUND = 0.45359237;

/**
 * "16", "0.9", "~6" where it is typical and not of a stated origin: kg or pounds, as the person reads them. A thousand kg
 * is "1t", a thousand pounds "1k". Two significant digits.
 */
export function badgeText(kg: number, typical = false, units: Settings['units'] = 'metric'): string {
  const text = units === 'imperial' ? figureText(kg / KG_PER_POUND, 'k') : figureText(kg, 't');
  return typical && text ? `~${text}` : text;
}

/** At most four characters. */
function figureText(mass: number, thousand: string): string {
  if (!(mass > 0) || !Number.isFinite(mass)) return '';
  if (mass < 0.1) return '<.1';
  const rounded = Number(mass.toPrecision(2));
  return rounded >= 1000
    ? `${Math.min(999, Number((rounded / 1000).toPrecision(2)))}${thousand}`
    : String(rounded);
}

let coloured: Promise<unknown> | undefined;

/** The same colours for every tab: said once in the worker's life, not with each figure. Rejects where it failed. */
function colour(): Promise<unknown> {
  coloured ??= Promise.all([
    browser.action.setBadgeBackgroundColor({ color: GROUND }),
    browser.action.setBadgeTextColor({ color: FIGURES }),
  ]).catch((reason) => {
    coloured = undefined;
    throw reason;
  });
  return coloured;
}

export async function showBadge(
  tabId: number,
  answer: Answer | null,
  { badge, units }: Pick<Settings, 'badge' | 'units'>,
): Promise<void> {
  const kg = (answer?.comparison?.origin ?? answer?.typical)?.making.kg;
  const shown = kg === undefined ? '' : badgeText(kg, !answer?.comparison, units);
  const text = !shown || badge === 'off' ? '' : badge === 'dot' ? '•' : shown;
  try {
    await Promise.all([colour(), browser.action.setBadgeText({ tabId, text })]);
  } catch {
    // The tab was closed while we worked.
  }
}
