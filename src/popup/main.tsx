import { render } from 'preact';
import '../ui/tokens.css';
import '../ui/base.css';
import '../ui/controls.css';
import './popup.css';
import { preparePage } from '../ui/prepare-page';
import { t } from '../ui/words';
import { Popup } from './popup';

preparePage(t('extensionName'));
const root = document.getElementById('root');
if (root) render(<Popup />, root);
