/** After an update that brought other data, and only then. */
import browser from 'webextension-polyfill';
import { datasetName } from '../model/dataset';
import { t } from '../ui/words';

/** @param before name of the dataset before. It comes from an address, so it is shown as text and cut. */
export function Updated({ before }: { before: string }) {
  return (
    <main class="column">
      <h1>{t('updatedTitle')}</h1>
      <p>{t('updatedText', before.slice(0, 100), datasetName)}</p>
      <p>{t('updatedKept')}</p>
      <p>
        <a href={browser.runtime.getURL('src/compare/compare.html')}>{t('openCompare')}</a>
      </p>
      <p class="soft">{t('attribution')}</p>
    </main>
  );
}
