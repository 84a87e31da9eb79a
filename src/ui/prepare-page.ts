/** What every page does before its first paint: language, direction, theme. */
import { readSettings, type Settings, watchSettings } from '../settings/settings';
import { isRightToLeft } from './right-to-left';
import { locale } from './words';

function applyTheme(theme: Settings['theme']): void {
  if (theme === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}

/** Sets language, writing direction and theme of this document, and keeps the theme as it is chosen. */
export function preparePage(title: string): void {
  document.title = title;
  document.documentElement.lang = locale();
  // By the words on the screen: the browser's own "@@bidi_dir" goes by its frame, which may speak another language.
  document.documentElement.dir = isRightToLeft(locale()) ? 'rtl' : 'ltr';
  watchSettings(({ theme }) => applyTheme(theme));
  readSettings().then(
    ({ theme }) => applyTheme(theme),
    () => applyTheme('system'),
  );
}
