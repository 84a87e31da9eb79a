/** The popup: one frame, whatever there is to say. */
import browser from 'webextension-polyfill';
import { Icon } from '../ui/icon';
import { t } from '../ui/words';
import { AnswerView } from './answer-view';
import type { Opening } from './opening';
import { useTabState } from './use-tab-state';

function Skeleton() {
  return (
    <main class="frame" aria-busy="true">
      <h1 class="unseen">{t('loading')}</h1>
      {['title', 'chips', 'headline', 'chart'].map((part) => (
        <div class={`ghost ghost-${part}`} key={part} />
      ))}
    </main>
  );
}

function Notice({
  title,
  text,
  children,
}: {
  title: string;
  text: string;
  children?: preact.ComponentChildren;
}) {
  return (
    <main class="frame notice">
      <h1>{title}</h1>
      <p>{text}</p>
      {children}
    </main>
  );
}

export function Popup({ opening }: { opening: Opening }) {
  const { tabId, state, correct, askAgain } = useTabState(opening);
  return (
    <>
      {state.state === 'loading' && <Skeleton />}
      {state.state === 'answer' && tabId !== null && (
        <AnswerView {...state} tabId={tabId} correct={correct} askAgain={askAgain} />
      )}
      {state.state === 'no-product' && <Notice title={t('noProductTitle')} text={t('noProductText')} />}
      {state.state === 'forbidden' && <Notice title={t('forbiddenTitle')} text={t('forbiddenText')} />}
      {state.state === 'failed' && (
        <Notice title={t('failedTitle')} text={t('failedText')}>
          <button class="button" type="button" onClick={() => askAgain()}>
            {t('tryAgain')}
          </button>
        </Notice>
      )}
      {state.state === 'not-allowed' && (
        <Notice title={t('notAllowedTitle')} text={t('notAllowedText', state.host)}>
          <button
            class="button main"
            type="button"
            onClick={() =>
              browser.permissions.request({ origins: [state.origin] }).then((yes) => yes && askAgain())
            }
          >
            {t('allowSite', state.host)}
          </button>
        </Notice>
      )}
      <footer class="foot">
        <span>{t('attribution')}</span>
        <button
          class="icon-button"
          type="button"
          title={t('openOptions')}
          aria-label={t('openOptions')}
          onClick={() => browser.runtime.openOptionsPage()}
        >
          <Icon name="gear" />
        </button>
      </footer>
    </>
  );
}
