import { t, word } from '../i18n';
import type { findColleagues } from './bulk.api';

export type FoundColleague = Awaited<ReturnType<typeof findColleagues>>['items'][number];

/** Who could take a task over, as a choice says it: name, role, whether on duty. */
export function colleagueWords({ name, role, onDuty }: FoundColleague): string {
  return `${name} · ${word('role', role)} · ${t(onDuty ? 'bulk.onDuty' : 'bulk.offDuty')}`;
}
