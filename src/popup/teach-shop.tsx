/** Lets the person point at what stands where in a shop that is read wrongly; the popup makes way for the page. */
import { useState } from 'preact/hooks';
import { ask } from '../messaging/ask';
import { t } from '../ui/words';

export function TeachShop({ tabId }: { tabId: number }) {
  const [said, setSaid] = useState('');
  const teach = () =>
    ask({ type: 'teach', tabId }).then((reply) => {
      if (reply === 'teaching') window.close();
      else setSaid(t(reply === 'private' ? 'teachPrivate' : 'forbiddenTitle'));
    });
  return (
    <p class="teach">
      <button class="link" type="button" onClick={teach}>
        {t('teachShop')}
      </button>{' '}
      <span role="status">{said}</span>
    </p>
  );
}
