import { addTexts } from '../../shared/i18n';
import { roundsEn } from '../../shared/i18n/rounds.en';
import { roundsZh } from '../../shared/i18n/rounds.zh';

/** The texts come with the pages that need them. */
addTexts({ zh: roundsZh, en: roundsEn });
