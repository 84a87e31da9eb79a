/** Copies a short, polite question to the shop in its page's language; sending it is left to the person. */
import { useState } from 'preact/hooks';
import { t } from '../ui/words';

export function AskShop({ question }: { question: string }) {
  const [copied, setCopied] = useState(false);
  const copy = () => navigator.clipboard.writeText(question).then(() => setCopied(true));
  return (
    <p>
      <button class="link" type="button" onClick={copy} title={question}>
        {t('askShop')}
      </button>{' '}
      <span role="status">{copied && t('askShopCopied')}</span>
    </p>
  );
}
