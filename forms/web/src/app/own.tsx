/** @jsxImportSource preact */
import { render } from 'preact';
import { addTexts, markLang } from '../shared/i18n';
import { ownEn } from '../shared/i18n/own.en';
import { ownZh } from '../shared/i18n/own.zh';
import '../shared/ui/tokens.css';
import '../shared/ui/base.css';
import './own/own.css';
import { App } from './own/App';

addTexts({ zh: ownZh, en: ownEn });
markLang();
const root = document.getElementById('app');
if (root) render(<App />, root);
