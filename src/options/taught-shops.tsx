/** The shops that the person taught: on or off, how each rule does, away with it, or out as a file for the project. */
import { useEffect, useState } from 'preact/hooks';
import type { TaughtShop } from '../contracts/shop-rule';
import { MISSES_MAX } from '../contracts/taught-limits';
import { ask } from '../messaging/ask';
import { saveFile } from '../ui/save-file';
import { t } from '../ui/words';
import { fileName, shopFile } from './shop-file';
import { shopPage } from './shop-page';

function stateText({ isTried, misses }: TaughtShop): string {
  if (misses >= MISSES_MAX) return t('taughtSilent');
  return t(isTried ? 'taughtWorks' : 'taughtUntried');
}

function save({ rule }: TaughtShop): void {
  const name = fileName(rule.host);
  saveFile(`${name}.ts`, new Blob([shopFile(rule)], { type: 'text/plain' }));
  saveFile(`${name}.html`, new Blob([shopPage(rule)], { type: 'text/html' }));
}

/** @param said called once a change is kept, or was not. */
export function TaughtShops({ said }: { said(isKept: boolean): void }) {
  const [shops, setShops] = useState<TaughtShop[]>([]);
  useEffect(() => {
    ask({ type: 'taught-shops' }).then(setShops, () => undefined);
  }, []);
  const change = (host: string, to: 'on' | 'off' | 'deleted') =>
    ask({ type: 'change-taught', host, to }).then(
      (left) => {
        setShops(left);
        said(true);
      },
      () => said(false),
    );
  if (!shops.length) return null;
  return (
    <section class="taught">
      <h3>{t('taughtTitle')}</h3>
      <ul>
        {shops.map((shop) => {
          const { host } = shop.rule;
          return (
            <li key={host}>
              <label class="check">
                <input
                  type="checkbox"
                  checked={!shop.off}
                  onChange={(event) => change(host, event.currentTarget.checked ? 'on' : 'off')}
                />
                <bdi>{host}</bdi>
              </label>
              <span class="soft">{stateText(shop)}</span>
              <span class="choices">
                <button class="button" type="button" onClick={() => save(shop)}>
                  {t('taughtSave', host)}
                </button>
                <button class="button" type="button" onClick={() => change(host, 'deleted')}>
                  {t('deleteEntry', host)}
                </button>
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
