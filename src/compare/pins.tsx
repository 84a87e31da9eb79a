/** Pinned products by kind, in the order that the person likes. */
import { useState } from 'preact/hooks';
import { Choice } from '../ui/choice';
import { type Key, t } from '../ui/words';
import { PinGroup } from './pin-group';
import { type Order, orders, pinGroups } from './pin-groups';
import { usePins } from './use-pins';

const ORDER_NAMES: Record<Order, Key> = { kg: 'orderKg', price: 'orderPrice', date: 'orderDate' };

export function Pins() {
  const { views, failed, gone, unpin, undo } = usePins();
  const [order, setOrder] = useState<Order>('kg');
  return (
    <section class="section" aria-labelledby="pins">
      <h2 id="pins">{t('pinsTitle')}</h2>
      {failed && <p role="alert">{t('storeFailed')}</p>}
      {views?.length === 0 && <p class="soft">{t('pinsEmpty')}</p>}
      {views && views.length > 1 && (
        <Choice
          label={t('order')}
          value={order}
          choices={orders.map((value) => ({ value, name: t(ORDER_NAMES[value]) }))}
          choose={(value) => setOrder(value)}
        />
      )}
      {pinGroups(views ?? [], order).map((group) => (
        <PinGroup group={group} unpin={unpin} key={group.kind ?? ''} />
      ))}
      <p class="undo" role="status">
        {gone && (
          <>
            {t('unpinned', gone.title || t('untitled'))}{' '}
            <button class="button" type="button" onClick={undo}>
              {t('undo')}
            </button>
          </>
        )}
      </p>
    </section>
  );
}
