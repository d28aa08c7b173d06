import { createRoot } from 'react-dom/client';
import { addTexts, markLang } from '../shared/i18n';
import { deskEn } from '../shared/i18n/desk.en';
import { deskZh } from '../shared/i18n/desk.zh';
import '../shared/ui/tokens.css';
import '../shared/ui/base.css';
import '../shared/ui/controls.css';
import '../shared/task/task.css';
import '../shared/notices/notices.css';
import '../shared/form/form.css';
import './desk/desk.css';
import { App } from './desk/App';

addTexts({ zh: deskZh, en: deskEn });
markLang();
const root = document.getElementById('app');
if (root) createRoot(root).render(<App />);
