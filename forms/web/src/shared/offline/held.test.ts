import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { setServerNow } from '../time/time';
import { openStore } from './keys';
import { isHeld, Outbox, problemOf, type NewEntry } from './outbox';
import { gm, json, newDevice, type FakeServer } from './test-device';

const bulk = 'POST /api/tasks/bulk';
const later = () => new Date(Date.now() + 60_000).toISOString();
const alike = (taskId: string): NewEntry & { notBefore: string } => ({
  call: 'bulk',
  taskId,
  kind: 'confirm-destination',
  person: '应嘉怡',
  data: { outcome: 'CONFIRMED' },
  notBefore: later(),
});

let server: FakeServer;
let queue: Outbox;

beforeEach(async () => {
  server = await newDevice();
  queue = new Outbox(await openStore(gm));
  server.on(bulk, () => json(200, { results: [{ id: 't1', done: true }], undo: null }));
});
afterEach(() => {
  vi.useRealTimers();
  setServerNow(new Date().toISOString());
});

describe('what is held back', () => {
  it('is not sent before its moment, and then each by itself', async () => {
    const kept = await queue.hold([alike('t1'), alike('t2')]);
    await queue.flush();
    expect(server.sent(bulk)).toEqual([]);
    expect(kept.every(isHeld)).toBe(true);

    setServerNow(later());
    await queue.flush();
    const sent = server.sent(bulk);
    expect(sent.map((call) => (call.body as { ids: string[] }).ids)).toEqual([['t1'], ['t2']]);
    expect(new Set(sent.map((call) => call.headers['Idempotency-Key'])).size).toBe(2);
    expect(queue.entries).toEqual([]);
  });

  it('can be taken back as if it had never been', async () => {
    const [entry] = await queue.hold([alike('t1')]);
    if (entry) await queue.remove(entry);
    setServerNow(later());
    await queue.flush();
    expect(server.calls.filter((call) => call.path.startsWith('/api/tasks'))).toEqual([]);
  });

  it('goes at once where somebody leaves', async () => {
    await queue.hold([alike('t1')]);
    await queue.flush(true);
    expect(server.sent(bulk)).toHaveLength(1);
  });

  it('does not stop what was finished after it', async () => {
    await queue.hold([alike('t1')]);
    server.on('POST /api/tasks/t9/complete', () => json(200, { caseId: 'c', next: [] }));
    const entry = { taskId: 't9', kind: 'visit-person', person: '吕子豪', data: {} };
    expect((await queue.deliver(entry)).state).toBe('sent');
    expect(queue.entries).toHaveLength(1);
  });

  it('tells why one of several was refused, and keeps it', async () => {
    const messages = { zh: '此类任务不能批量办结', en: 'Not in bulk' };
    const result = { id: 't1', done: false, code: 'task.notInBulk', messages };
    server.on(bulk, () => json(200, { results: [result], undo: null }));
    await queue.hold([alike('t1')]);
    await queue.flush(true);
    const [entry] = queue.entries;
    expect(entry?.state).toBe('refused');
    expect(entry && problemOf(entry)?.code).toBe('task.notInBulk');
  });
});
