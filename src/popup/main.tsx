import { render } from 'preact';
import '../ui/tokens.css';
import '../ui/base.css';
import '../ui/controls.css';
import './popup.css';
import { preparePage } from '../ui/prepare-page';
import { t } from '../ui/words';
import { openTab } from './opening';
import { Popup } from './popup';
import { keepWithinRoom } from './window-room';

const opening = openTab();
preparePage(t('extensionName'));
keepWithinRoom();
const root = document.getElementById('root');
if (root) render(<Popup opening={opening} />, root);
