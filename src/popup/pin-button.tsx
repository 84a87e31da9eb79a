/** Puts the product on the compare list, or says in words why not; and the way to the list. */
import { useState } from 'preact/hooks';
import { ask } from '../messaging/ask';
import type { PinReply } from '../records/pin';
import { countText } from '../ui/number-format';
import { t } from '../ui/words';

function refusal({ state }: PinReply): string {
  if (state === 'private') return t('pinPrivate');
  if (state === 'too-many') return t('pinTooMany');
  return t('storeFailed');
}

/** @param pins how many products are on the list. */
export function PinButton({ tabId, pins }: { tabId: number; pins: number }) {
  const [pinned, setPinned] = useState<number | null>(null);
  const [said, setSaid] = useState('');
  const failed = () => setSaid(t('storeFailed'));
  const pin = () =>
    ask({ type: 'pin', tabId }).then((reply) => {
      const done = reply.state === 'pinned';
      setPinned(done ? reply.id : null);
      setSaid(done ? t('pinned') : refusal(reply));
    }, failed);
  const unpin = (id: number) =>
    ask({ type: 'unpin', id }).then(() => {
      setPinned(null);
      setSaid('');
    }, failed);
  return (
    <div class="pin">
      <button class="button" type="button" onClick={() => void (pinned === null ? pin() : unpin(pinned))}>
        {pinned === null ? t('pin') : t('undo')}
      </button>
      <span role="status">{said}</span>
      <a href="/src/compare/compare.html" target="_blank" rel="noopener">
        {t('compareCount', countText(Math.max(pins, Number(pinned !== null))))}
      </a>
    </div>
  );
}
