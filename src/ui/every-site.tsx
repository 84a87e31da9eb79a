/** Leave to read every shop: asked for, and taken back, with one click each. Other sites that were allowed, too. */
import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { Icon } from './icon';
import { t } from './words';

const EVERY = '*://*/*';

/** "*://*.shop.example/*" → "shop.example". */
const hostOf = (pattern: string) =>
  pattern
    .replace(/^[^/]*\/\//, '')
    .replace(/^\*\./, '')
    .replace(/\/.*$/, '');

function useAllowed(): string[] {
  const [allowed, setAllowed] = useState<string[]>([]);
  useEffect(() => {
    const named = browser.runtime.getManifest().content_scripts?.flatMap(({ matches }) => matches) ?? [];
    const load = () =>
      void browser.permissions
        .getAll()
        .then(({ origins = [] }) => setAllowed(origins.filter((origin) => !named.includes(origin))));
    load();
    browser.permissions.onAdded.addListener(load);
    browser.permissions.onRemoved.addListener(load);
    return () => {
      browser.permissions.onAdded.removeListener(load);
      browser.permissions.onRemoved.removeListener(load);
    };
  }, []);
  return allowed;
}

export function EverySite() {
  const allowed = useAllowed();
  const [refused, setRefused] = useState(false);
  const every = allowed.includes(EVERY) || allowed.includes('<all_urls>');
  const sites = allowed.filter((origin) => origin !== EVERY && origin !== '<all_urls>');
  // The browser answers with an error where the permission is part of the installation.
  const change = (done: Promise<boolean>) =>
    void done.then(
      (yes) => setRefused(!yes),
      () => setRefused(true),
    );
  return (
    <div class="every-site">
      <p>{every ? t('everySiteOn') : t('everySiteOff')}</p>
      <button
        class="button"
        type="button"
        onClick={() =>
          change(
            every
              ? browser.permissions.remove({ origins: [EVERY] })
              : browser.permissions.request({ origins: [EVERY] }),
          )
        }
      >
        {every ? t('everySiteRevoke') : t('everySiteAllow')}
      </button>
      {sites.length > 0 && (
        <ul class="places" aria-label={t('sitesAllowed')}>
          {sites.map((origin) => (
            <li key={origin}>
              {hostOf(origin)}
              <button
                class="icon-button"
                type="button"
                aria-label={t('removePlace', hostOf(origin))}
                onClick={() => change(browser.permissions.remove({ origins: [origin] }))}
              >
                <Icon name="close" />
              </button>
            </li>
          ))}
        </ul>
      )}
      <p role="status">{refused ? t('notChanged') : ''}</p>
    </div>
  );
}
