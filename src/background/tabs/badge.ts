/** The few characters on the toolbar button, and its tooltip. */
import browser from 'webextension-polyfill';
import type { Answer } from '../../contracts/answer';
import type { Settings } from '../../settings/settings';

/** One ink for every figure: the badge informs, it does not judge. */
const INK = '#4a4640';

/** "16" kg, "0.9" kg, "1.2t", "~6" where it is typical and not of a stated origin. Two significant digits. */
export function badgeText(kg: number, typical = false): string {
  const text = figureText(kg);
  return typical && text ? `~${text}` : text;
}

/** At most four characters. */
function figureText(kg: number): string {
  if (!(kg > 0) || !Number.isFinite(kg)) return '';
  if (kg < 0.1) return '<.1';
  const rounded = Number(kg.toPrecision(2));
  return rounded >= 1000 ? `${Math.min(999, Number((rounded / 1000).toPrecision(2)))}t` : String(rounded);
}

export async function showBadge(
  tabId: number,
  answer: Answer | null,
  style: Settings['badge'],
): Promise<void> {
  const kg = (answer?.comparison?.origin ?? answer?.typical)?.making.kg;
  const shown = kg === undefined ? '' : badgeText(kg, !answer?.comparison);
  const text = !shown || style === 'off' ? '' : style === 'dot' ? '•' : shown;
  try {
    await browser.action.setBadgeBackgroundColor({ tabId, color: INK });
    await browser.action.setBadgeText({ tabId, text });
  } catch {
    // The tab was closed while we worked.
  }
}
