import { newKey } from '../../shared/api/client';
import { outbox, type Entry } from '../../shared/offline/outbox';
import { fromLocalInput, nowLocalInput } from '../../shared/time/time';
import type { Need, NeedKind } from './gate.api';

/** Notes with one tap that somebody needs something, or has it now; kept until the server has it. */
export async function note(about: string, person: string, need: NeedKind, met: boolean) {
  await outbox().add({
    call: 'gate-need',
    taskId: `need-${newKey()}`,
    kind: 'gate-need',
    about,
    person,
    data: { need, met, at: fromLocalInput(nowLocalInput()) },
  });
  await outbox().flush();
}

/** Somebody has been seen to go: nobody is kept any more. */
export async function noteLeft(about: string, person: string) {
  await outbox().add({
    call: 'gate-left',
    taskId: `left-${newKey()}`,
    kind: 'gate-left',
    about,
    person,
    data: { at: fromLocalInput(nowLocalInput()) },
  });
  await outbox().flush();
}

/** Needs as they stand once all that waits in the queue about a case has been sent. */
export function withQueued(known: Need[], queued: readonly Entry[], caseId: string): Need[] {
  return queued
    .filter((entry) => entry.about === caseId)
    .reduce((needs, { data }) => {
      const { need, met, at } = data as { need: NeedKind; met: boolean; at: string };
      const open = needs.find((one) => one.need === need && one.metAt === null);
      if (met) return needs.map((one) => (one === open ? { ...one, metAt: at } : one));
      return open ? needs : [...needs, { need, askedAt: at, metAt: null }];
    }, known);
}

/** The latest of a kind. */
export function latest(needs: readonly Need[], kind: NeedKind): Need | undefined {
  return needs.findLast((one) => one.need === kind);
}
