import { lang } from '../../shared/i18n';
import type { HandedList } from './lists.api';

/** Why a list stopped, in the page's language; the server may send a text or a problem. */
export function listProblem(list: HandedList): string {
  const { problem } = list;
  if (typeof problem === 'string') return problem;
  if (typeof problem !== 'object' || problem === null) return '';
  const { messages, detail } = problem as { messages?: Record<string, string>; detail?: string };
  return messages?.[lang()] ?? detail ?? '';
}
