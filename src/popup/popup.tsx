/** The popup: one frame, whatever there is to say. */
import browser from 'webextension-polyfill';
import type { Settings } from '../settings/settings';
import { useSettings } from '../ui/use-settings';
import { t } from '../ui/words';
import { AnswerView } from './answer-view';
import { NoProduct } from './no-product';
import type { Opening } from './opening';
import { TeachShop } from './teach-shop';
import { type TabView, useTabState } from './use-tab-state';

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

/** What a state looks like, one case each. */
function StateView({ tabId, state, correct, undo, askAgain, settings }: TabView & { settings: Settings }) {
  switch (state.state) {
    case 'loading':
      return <Skeleton />;
    case 'answer':
      if (tabId === null) return <Skeleton />;
      // A view of its own for each product: what is open in it is the product's own.
      return (
        <AnswerView
          {...state}
          key={state.answer.product.key}
          tabId={tabId}
          settings={settings}
          correct={correct}
          undo={undo}
          askAgain={askAgain}
        />
      );
    case 'no-product':
      return <NoProduct host={state.host} seen={state.seen ?? []} units={settings.units} />;
    case 'forbidden':
      return <Notice title={t('forbiddenTitle')} text={t('forbiddenText')} />;
    case 'failed':
      return (
        <Notice title={t('failedTitle')} text={t('failedText')}>
          <button class="button" type="button" onClick={() => askAgain()}>
            {t('tryAgain')}
          </button>
        </Notice>
      );
    case 'not-allowed': {
      const allow = () => browser.permissions.request({ origins: [state.matchPattern] });
      return (
        <Notice title={t('notAllowedTitle')} text={t('notAllowedText', state.host)}>
          <button class="button main" type="button" onClick={() => allow().then((yes) => yes && askAgain())}>
            {t('allowSite', state.host)}
          </button>
        </Notice>
      );
    }
    default:
      // A state that is not drawn does not compile.
      return state satisfies never;
  }
}

export function Popup({ opening }: { opening: Opening }) {
  const view = useTabState(opening);
  // Here, not where they are needed: they are there before the answer is, which is drawn once.
  const settings = useSettings();
  const isRead = view.state.state === 'answer' || view.state.state === 'no-product';
  return (
    <>
      <StateView {...view} settings={settings} />
      {isRead && view.tabId !== null && <TeachShop tabId={view.tabId} />}
      <footer class="foot">
        <span class="credit">{t('attribution')}</span>
        {view.state.state === 'answer' && (
          <a href={`/src/report/report.html?tabId=${view.tabId}`} target="_blank" rel="noopener">
            {t('somethingWrong')}
          </a>
        )}
        <a href="/src/options/options.html#numbers" target="_blank" rel="noopener">
          {t('details')}
        </a>
      </footer>
    </>
  );
}
