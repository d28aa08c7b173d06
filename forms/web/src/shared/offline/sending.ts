import { send as call } from '../api/client';
import { ApiProblem } from '../api/problem';
import type { Completed } from '../api/types';
import { names } from './names';
import { handOver, handOverRead, type Entry, type Outcome } from './outbox';
import { sendPictures } from './pictures';
import type { Store } from './store';

/** A stairwell's network neither answers nor fails. */
const longest = 20_000;

/** Sends one entry under its owner's name and says what became of it; never throws. */
export async function send(store: Store, entry: Entry): Promise<Outcome> {
  try {
    const as = store.owner ? { as: store.owner } : {};
    const options = { key: entry.id, timeout: longest, ...as };
    if (entry.call === 'bulk') {
      await sendOfMany(entry, options);
      return { state: 'sent' };
    }
    if (entry.call === 'open-case') {
      const { caseId } = await call<{ caseId: string }>('POST', '/api/cases', {
        ...options,
        body: entry.data,
      });
      await store.put(names.opened(entry.taskId), caseId);
      return { state: 'sent' };
    }
    const message = messages[entry.call];
    if (message) {
      await tell(message, store, entry, options);
      return { state: 'sent' };
    }
    if (entry.call === handOver) {
      await call('POST', '/api/hand-over-notes', { ...options, body: entry.data });
      return { state: 'sent' };
    }
    if (entry.call === handOverRead) {
      const note = `/api/hand-over-notes/${entry.about ?? ''}/acknowledge`;
      await call('POST', note, { ...options, body: entry.data });
      return { state: 'sent' };
    }
    const data = await sendPictures(store, entry, as);
    const done = await call<Completed | undefined>(
      'POST',
      `/api/tasks/${entry.taskId}/${entry.call}`,
      { ...options, body: { data } },
    );
    return done ? { state: 'sent', done } : { state: 'sent' };
  } catch (failure) {
    if (!(failure instanceof ApiProblem) || passes(failure)) return { state: 'waiting' };
    return { state: meetsAnother(failure) ? 'conflict' : 'refused', problem: failure };
  }
}

/** What is told of a case and answers no task. */
const messages: Partial<Record<Entry['call'], string>> = {
  'gate-need': 'gate.need',
  'gate-left': 'gate.left',
};

/** About a case by its id, or by what opened it from this device. */
async function tell(
  message: string,
  store: Store,
  { id, about = '', data }: Entry,
  options: object,
) {
  const caseId = (await store.get<string>(names.opened(about))) ?? about;
  await call('POST', `/api/cases/${caseId}/messages/${message}`, {
    ...options,
    body: { messageId: id, ...data },
  });
}

/** By the call for many, which refuses what must not be shared; it answers for each by itself. */
async function sendOfMany({ taskId, data }: Entry, options: object): Promise<void> {
  const body = { action: 'complete', ids: [taskId], data };
  const { results } = await call<{
    results: { done: boolean; code?: string; messages?: object }[];
  }>('POST', '/api/tasks/bulk', { ...options, body });
  const [result] = results;
  if (result && !result.done) throw new ApiProblem(422, { ...result });
}

/** The same call may go through another time: no network, an ended session, a busy server. */
function passes({ status, code }: ApiProblem): boolean {
  const later = ['idempotency.inFlight', 'session.otherUser', 'csrf.invalid'];
  return (
    status === 0 || status >= 500 || [401, 408, 425, 429].includes(status) || later.includes(code)
  );
}

function meetsAnother({ code }: ApiProblem): boolean {
  return code === 'task.alreadyCompleted' || code === 'task.withdrawn';
}
