import { addTexts } from '../i18n';
import { handOverEn } from '../i18n/hand-over.en';
import { handOverZh } from '../i18n/hand-over.zh';

/** The texts come with the pages that need them. */
addTexts({ zh: handOverZh, en: handOverEn });
