/** Something wrong? What was read, what would be right, and every word of the file before it is saved. */
import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { Answer } from '../contracts/answer';
import { ask } from '../messaging/ask';
import { type Key, t } from '../ui/words';
import { type Right, reportFile } from './report-file';

const FIELDS: readonly (readonly [keyof Right, Key])[] = [
  ['title', 'productColumn'],
  ['origin', 'originName'],
  ['kind', 'kindLabel'],
  ['price', 'priceName'],
];
const NOTHING: Right = { title: '', origin: '', kind: '', price: '', words: '' };
const LETTERS_MAX = 300;

/** The browser asks where to put it; nobody is sent anything. */
function save(text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = 'whence-report.json';
  link.click();
  URL.revokeObjectURL(url);
}

async function answerOf(search: string): Promise<Answer | null> {
  const tabId = new URLSearchParams(search).get('tabId') ?? '';
  if (!/^\d+$/.test(tabId)) return null;
  const state = await ask<'ask'>({ type: 'ask', tabId: Number(tabId), again: true });
  return state.state === 'answer' ? state.answer : null;
}

export function Report() {
  const [answer, setAnswer] = useState<Answer | null>(null);
  const [missing, setMissing] = useState(false);
  const [right, setRight] = useState(NOTHING);
  useEffect(() => {
    const failed = () => setMissing(true);
    answerOf(location.search).then((found) => (found ? setAnswer(found) : failed()), failed);
  }, []);
  const said = (key: keyof Right, value: string) =>
    setRight({ ...right, [key]: value.slice(0, LETTERS_MAX) });
  const file =
    answer && JSON.stringify(reportFile(answer, browser.runtime.getManifest().version, right), null, 1);
  return (
    <main class="column">
      <h1>{t('somethingWrong')}</h1>
      <p>{t('reportText')}</p>
      {missing && <p role="alert">{t('noProductTitle')}</p>}
      {file && (
        <>
          <section class="section">
            <h2>{t('reportRight')}</h2>
            {FIELDS.map(([key, label]) => (
              <label class="labelled" key={key}>
                {t(label)}
                <input
                  class="field"
                  value={right[key]}
                  onInput={(event) => said(key, event.currentTarget.value)}
                />
              </label>
            ))}
            <label class="labelled">
              {t('reportWords')}
              <textarea
                class="field"
                rows={3}
                value={right.words}
                onInput={(event) => said('words', event.currentTarget.value)}
              />
            </label>
          </section>
          <section class="section">
            <h2>{t('reportPreview')}</h2>
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it. */}
            <pre class="preview" tabIndex={0}>
              {file}
            </pre>
            <button class="button main" type="button" onClick={() => save(file)}>
              {t('reportSave')}
            </button>
          </section>
        </>
      )}
    </main>
  );
}
