/** @jsxImportSource preact */
import { render } from 'preact';
import { markLang } from '../shared/i18n';
import { keepPage } from '../shared/offline/update';
import { afterFirstView } from '../shared/ui/first-view';
import '../shared/ui/tokens.css';
import '../shared/ui/base.css';
import '../shared/ui/controls.css';
import '../shared/notices/notices.css';
import '../shared/task/task.css';
import './handler/handler.css';
import { App } from './handler/App';

markLang();
afterFirstView(2_000, () => void keepPage().catch(() => undefined));
const root = document.getElementById('app');
if (root) render(<App />, root);
