import { render } from 'preact';
import '../ui/tokens.css';
import '../ui/base.css';
import '../ui/controls.css';
import './compare.css';
import { preparePage } from '../ui/prepare-page';
import { t } from '../ui/words';
import { Compare } from './compare';

preparePage(t('compareTitle'));
const root = document.getElementById('root');
if (root) render(<Compare />, root);
