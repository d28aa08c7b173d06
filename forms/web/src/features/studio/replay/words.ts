import { t, word } from '../../../shared/i18n';
import type { ChangedCase, Replay, WithinRestriction } from './replay.api';

/** A replay that is not over is looked at again and again. */
export const isUnderWay = ({ state }: Replay) => state === 'WAITING' || state === 'RUNNING';

/** Days to one digit. */
export const daysOf = (hours: number) => Math.round(hours / 2.4) / 10;

export const both = (before: number | string, after: number | string) =>
  before === after ? String(before) : t('replay.beforeAfter', { before, after });

/** With its sign, so that more and less are told apart without a colour. */
export function signed(more: number): string {
  return more > 0 ? `+${String(more)}` : String(more).replace('-', '−');
}

/** What is decided otherwise about a case, in words. */
export function decidedWords({ what, from, to }: ChangedCase['decided'][number]): string {
  const name = (code: string) => {
    if (code === 'OPEN') return t('replay.open');
    if (code === 'NONE') return t('replay.noRule');
    return what === 'END' ? word('state', code) : code;
  };
  return t('replay.decidedLine', {
    what: word('replay.what', what),
    from: name(from),
    to: name(to),
  });
}

/** How much longer or shorter somebody would be held. */
export function heldWords({ heldMinutes, running }: ChangedCase): string {
  if (heldMinutes === 0) return '–';
  const days = daysOf(Math.abs(heldMinutes) / 60);
  if (heldMinutes < 0) return t('replay.heldLess', { days });
  return t('replay.heldMore', { days }) + (running ? t('replay.heldNow') : '');
}

/** A kind of restriction; what came outside of any is told so. */
export const restrictionWord = (kind: string) =>
  kind === 'NONE' ? t('replay.unrestricted') : word('replay.restriction', kind);

/** What becomes otherwise within the restrictions that somebody was in, one line each. */
export function withinWords(all: WithinRestriction[]): string[] {
  return all.map(({ kind, missedBefore, missedAfter, added, dropped }) => {
    const parts = [
      ...(added.length ? [t('replay.added', { kinds: kindsWords(added) })] : []),
      ...(dropped.length ? [t('replay.dropped', { kinds: kindsWords(dropped) })] : []),
      ...(missedBefore === missedAfter
        ? []
        : [t('replay.missedWithin', { missed: both(missedBefore, missedAfter) })]),
    ];
    const name = restrictionWord(kind);
    return parts.length
      ? t('replay.within', { name, what: parts.join(t('replay.withinAnd')) })
      : name;
  });
}

/** Names of kinds of tasks, each with how often it comes where that is more than once. */
export function kindsWords(kinds: string[]): string {
  const counts = new Map<string, number>();
  for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts]
    .map(([kind, n]) => word('kind', kind) + (n > 1 ? ` ×${String(n)}` : ''))
    .join(t('list.comma'));
}
