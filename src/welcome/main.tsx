import { render } from 'preact';
import '../ui/tokens.css';
import '../ui/base.css';
import '../ui/controls.css';
import '../ui/column.css';
import './welcome.css';
import { preparePage } from '../ui/prepare-page';
import { t } from '../ui/words';
import { Updated } from './updated';
import { Welcome } from './welcome';

preparePage(t('extensionName'));
const before = new URLSearchParams(location.search).get('updated');
const root = document.getElementById('root');
if (root) render(before === null ? <Welcome /> : <Updated before={before} />, root);
