import { addTexts } from '../../shared/i18n';
import { gateEn } from '../../shared/i18n/gate.en';
import { gateZh } from '../../shared/i18n/gate.zh';

addTexts({ zh: gateZh, en: gateEn });
