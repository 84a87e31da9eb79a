/** A page that sells no single product: what was looked up in this shop before, and what to do. */
import type { SeenInShop } from '../contracts/answer';
import type { Settings } from '../settings/settings';
import { massScale, massText } from '../ui/mass-format';
import { ProductLink } from '../ui/product-link';
import { t } from '../ui/words';

interface Props {
  host: string;
  seen: readonly SeenInShop[];
  units: Settings['units'];
}

export function NoProduct({ host, seen, units }: Props) {
  return (
    <main class={seen.length > 0 ? 'frame' : 'frame notice'}>
      <h1>{t('noProductTitle')}</h1>
      <p>{t('noProductText')}</p>
      {seen.length > 0 && (
        <section class="seen">
          <h2 class="soft">{t('seenInShop', host)}</h2>
          <ul>
            {seen.map(({ title, url, kg, isTypical }) => (
              <li key={url}>
                <ProductLink url={url} title={title || t('untitled')} />
                <span>
                  {isTypical ? '~' : ''}
                  {massText(kg, massScale(kg, units))}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </main>
  );
}
