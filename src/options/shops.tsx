/** The named shops, each on or off. */
import browser from 'webextension-polyfill';
import { t } from '../ui/words';

/** Hosts of the shops in the manifest, by name. */
function namedHosts(): string[] {
  const patterns = browser.runtime.getManifest().content_scripts?.[0]?.matches ?? [];
  return patterns.map((pattern) => pattern.replace(/^\*:\/\/(?:\*\.)?/, '').replace(/\/\*$/, '')).sort();
}

export function Shops({ off, change }: { off: string[]; change(off: string[]): void }) {
  const named = namedHosts();
  const others = off.filter((host) => !named.includes(host));
  return (
    <details>
      <summary>
        {t('shopsNamed', String(named.length - off.length + others.length), String(named.length))}
      </summary>
      <ul class="shops">
        {[...named, ...others].map((host) => (
          <li key={host}>
            <label class="check">
              <input
                type="checkbox"
                checked={!off.includes(host)}
                onChange={(event) =>
                  change(event.currentTarget.checked ? off.filter((one) => one !== host) : [...off, host])
                }
              />
              {host}
            </label>
          </li>
        ))}
      </ul>
    </details>
  );
}
