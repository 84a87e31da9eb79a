import { render } from 'preact';
import '../ui/tokens.css';
import '../ui/base.css';
import '../ui/controls.css';
import '../ui/column.css';
import './report.css';
import { preparePage } from '../ui/prepare-page';
import { t } from '../ui/words';
import { Report } from './report';

preparePage(t('somethingWrong'));
const root = document.getElementById('root');
if (root) render(<Report />, root);
