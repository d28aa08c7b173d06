import { addTexts } from '../../shared/i18n';
import { doctorEn } from '../../shared/i18n/doctor.en';
import { doctorZh } from '../../shared/i18n/doctor.zh';

/** The texts come with the page that needs them. */
addTexts({ zh: doctorZh, en: doctorEn });
