import { t } from '../../shared/i18n';

/** What the product itself brought or did is nobody's. */
export const who = (name: string | null): string | null =>
  name === 'system' ? t('case.system') : name;
