import { render } from 'preact';
import '../ui/tokens.css';
import '../ui/base.css';
import '../options/options.css';
import { preparePage } from '../ui/prepare-page';
import { t } from '../ui/words';

preparePage(t('extensionName'));
const root = document.getElementById('root');
if (root) {
  render(
    <main class="column">
      <h1>{t('welcomeTitle')}</h1>
      <p>{t('welcomeText')}</p>
      <p>{t('welcomeHow')}</p>
      <p>{t('privacyText')}</p>
      <p class="soft">{t('attribution')}</p>
    </main>,
    root,
  );
}
