/** The person's settings inside a component, kept up to date. */
import { useLayoutEffect, useState } from 'preact/hooks';
import { readSettings, type Settings, settingsFrom, watchSettings } from '../settings/settings';

/** Settings; the defaults until the store has answered, or where it cannot be read. */
export function useSettings(): Settings {
  const [settings, setSettings] = useState(() => settingsFrom({}));
  // At once, not after the first frame: nobody should see kilograms turn into pounds.
  useLayoutEffect(() => {
    readSettings().then(setSettings, () => undefined);
    return watchSettings(setSettings);
  }, []);
  return settings;
}
