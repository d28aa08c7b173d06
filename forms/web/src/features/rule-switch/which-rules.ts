import { t } from '../../shared/i18n';
import type { RuleChange } from './rule-switch.api';

/**
 * Which sets of rules come into force and which lapse. A release of the studio may change what a
 * set says without any coming or going: then it says that.
 */
export function whichRules({ comes, lapses }: Pick<RuleChange, 'comes' | 'lapses'>): string {
  if (comes.length + lapses.length === 0) return t('rules.sameSets');
  const sets = (names: string[]) => names.join(', ') || t('rules.noSet');
  return `${t('rules.comes')}: ${sets(comes)} · ${t('rules.lapses')}: ${sets(lapses)}`;
}
