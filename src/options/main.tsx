import { render } from 'preact';
import '../ui/tokens.css';
import '../ui/base.css';
import '../ui/controls.css';
import '../ui/column.css';
import './options.css';
import { preparePage } from '../ui/prepare-page';
import { t } from '../ui/words';
import { Options } from './options';

preparePage(t('optionsTitle'));
const root = document.getElementById('root');
if (root) render(<Options />, root);
