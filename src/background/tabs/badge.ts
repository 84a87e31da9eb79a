/** The few characters on the toolbar button, and its tooltip. */
import browser from 'webextension-polyfill';
import type { Answer } from '../../contracts/answer';
import type { Settings } from '../../settings/settings';

/** One ink for every figure: the badge informs, it does not judge. */
const INK = '#4a4640';

/** At most four characters: "16" kg, "0.9" kg, "1.2t". Two significant digits. */
export function badgeText(kg: number): string {
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
  const kg = answer?.comparison?.origin.making.kg;
  const text = kg === undefined || style === 'off' ? '' : style === 'dot' ? '•' : badgeText(kg);
  try {
    await browser.action.setBadgeBackgroundColor({ tabId, color: INK });
    await browser.action.setBadgeText({ tabId, text });
  } catch {
    // The tab was closed while we worked.
  }
}
