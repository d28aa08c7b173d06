import { beforeEach, describe, expect, it } from 'vitest';
import { actAs } from '../api/client';
import { openStore } from './keys';
import { names } from './names';
import { handOver, Outbox, problemOf, type NewEntry } from './outbox';
import type { Store } from './store';
import { gm, json, newDevice, type FakeServer } from './test-device';

const complete = 'POST /api/tasks/t1/complete';
const answers: NewEntry = {
  taskId: 't1',
  kind: 'check-by-phone',
  person: '应嘉怡',
  data: { outcome: 'NO_ANSWER', remark: '下午再打' },
};
const done = { caseId: 'c1', next: [] };

let server: FakeServer;
let store: Store;
let queue: Outbox;

beforeEach(async () => {
  server = await newDevice();
  store = await openStore(gm);
  queue = new Outbox(store);
});

describe('an entry', () => {
  it('is sent at once where there is a connection, and then gone', async () => {
    await store.put(names.draft('t1'), 'half');
    server.on(complete, () => json(200, done));
    const told: unknown[] = [];
    queue.onSent((entry, answer) => told.push([entry.taskId, answer]));

    expect(await queue.deliver(answers)).toEqual({ state: 'sent', done });

    expect(queue.entries).toEqual([]);
    expect(told).toEqual([['t1', done]]);
    expect(await store.names('draft/')).toEqual([]);
    expect(server.sent(complete)[0]?.body).toEqual({ data: answers.data });
  });

  it('that is a hand-over note goes as it stands, and its draft with it', async () => {
    const note = { noteId: 'n1', to: 'dr-02', words: '', sign: '段佳庆', lines: [] };
    await store.put(names.draft(handOver), 'half');
    server.reachable = false;
    await queue.deliver({
      call: handOver,
      taskId: handOver,
      kind: handOver,
      person: '罗明轩',
      data: note,
    });
    expect(await store.names('draft/')).toHaveLength(1);
    server.reachable = true;
    server.on('POST /api/hand-over-notes', () => json(200, { id: 'h1' }));

    await queue.flush();

    expect(server.sent('POST /api/hand-over-notes').at(-1)?.body).toEqual(note);
    expect(queue.entries).toEqual([]);
    expect(await store.names('draft/')).toEqual([]);
  });

  it('goes in its owner’s name, whoever the page believes in', async () => {
    server.on(complete, () => json(200, done));
    actAs('gm-2');
    await queue.deliver(answers);
    expect(server.sent(complete)[0]?.headers['Signed-In-As']).toBe('gm-1');
  });

  it('taken back while one before it is sent is neither sent nor kept', async () => {
    server.reachable = false;
    await queue.deliver(answers);
    const second = await queue.add({ ...answers, taskId: 't2' });
    server.reachable = true;
    server.on('POST /api/tasks/t2/complete', () => json(200, done));
    server.on(complete, async () => {
      await queue.remove(second);
      return json(200, done);
    });

    await queue.flush();

    expect(server.sent('POST /api/tasks/t2/complete')).toEqual([]);
    expect(await queue.read()).toEqual([]);
  });

  it('taken back while it is sent is gone, whatever the answer', async () => {
    let removed: Promise<void> | undefined;
    server.on(complete, () => {
      const [entry] = queue.entries;
      if (entry) removed = queue.remove(entry);
      return json(422, { code: 'form.invalid' });
    });

    await queue.deliver(answers);
    await removed;

    expect(await queue.read()).toEqual([]);
  });

  it('waits without a connection, survives a restart, and keeps its key', async () => {
    server.reachable = false;
    expect(await queue.deliver(answers)).toEqual({ state: 'waiting' });

    const after = new Outbox(store);
    await after.read();
    expect(after.entries.map((one) => one.data)).toEqual([answers.data]);
    server.reachable = true;
    server.on(complete, () => json(200, done));
    await after.flush();

    const keys = server.sent(complete).map((call) => call.headers['Idempotency-Key']);
    expect(keys).toHaveLength(2);
    expect(keys[0]).toBe(keys[1]);
    expect(after.entries).toEqual([]);
  });

  it.each([
    ['an answer that is lost on its way', () => Promise.reject(new TypeError('reset'))],
    ['a broken answer', () => new Response('{"caseId":', { status: 200 })],
    ['a busy server', () => json(503, { code: 'server.busy' })],
    ['a proxy without a server', () => new Response('<html>', { status: 502 })],
    ['an ended session', () => json(401, { code: 'session.required' })],
    ['another person’s session', () => json(409, { code: 'session.otherUser' })],
    ['a stale token', () => json(403, { code: 'csrf.invalid' })],
  ])('outlives %s', async (_, answer) => {
    server.on(complete, answer);
    expect((await queue.deliver(answers)).state).toBe('waiting');
    server.on(complete, () => json(200, done));
    await queue.flush();
    expect(queue.entries).toEqual([]);
  });

  it('that is refused says why and is not sent again by itself', async () => {
    const errors = [{ field: 'remark', code: 'form.tooLong' }];
    server.on(complete, () => json(422, { code: 'form.invalid', errors }));
    expect(await queue.deliver(answers)).toMatchObject({ state: 'refused' });
    await queue.flush();
    expect(server.sent(complete)).toHaveLength(1);
    const [entry] = queue.entries;
    expect(entry && problemOf(entry)?.errors).toEqual(errors);
  });

  it('makes way for the corrected one, which has a key of its own', async () => {
    server.on(complete, () => json(422, { code: 'form.invalid' }));
    await queue.deliver(answers);
    server.on(complete, () => json(200, done));
    await queue.deliver({ ...answers, data: { outcome: 'NO_ANSWER' } });
    const [first, second] = server.sent(complete);
    expect(second?.headers['Idempotency-Key']).not.toBe(first?.headers['Idempotency-Key']);
    expect(queue.entries).toEqual([]);
  });

  it('that meets a colleague’s answer stays until somebody decides', async () => {
    server.on(complete, () => json(409, { code: 'task.alreadyCompleted', completedBy: 'gm-2' }));
    expect((await queue.deliver(answers)).state).toBe('conflict');
    await queue.flush();
    expect(server.sent(complete)).toHaveLength(1);

    const note = 'POST /api/tasks/t1/late-answers';
    server.on(note, () => json(204, undefined));
    const [entry] = queue.entries;
    if (entry) expect((await queue.addAsNote(entry)).state).toBe('sent');
    expect(server.sent(note)[0]?.body).toEqual({ data: answers.data });
    expect(queue.entries).toEqual([]);
  });
});

describe('the queue', () => {
  it('keeps the order and stops at the first that can’t be sent', async () => {
    server.reachable = false;
    await queue.add(answers);
    await queue.add({ ...answers, taskId: 't2' });
    await queue.flush();
    expect(server.calls.filter((call) => call.path.endsWith('/complete'))).toHaveLength(1);

    server.reachable = true;
    server.on(complete, () => json(422, { code: 'form.invalid' }));
    server.on('POST /api/tasks/t2/complete', () => json(200, done));
    await queue.flush();
    expect(queue.entries.map((one) => [one.taskId, one.state])).toEqual([['t1', 'refused']]);
  });

  it('is flushed once, however often it is asked to', async () => {
    server.on(complete, async () => {
      await new Promise((resolve) => setTimeout(resolve, 20));
      return json(200, done);
    });
    await queue.add(answers);
    await Promise.all([queue.flush(), queue.flush(), new Outbox(store).flush()]);
    expect(server.sent(complete)).toHaveLength(1);
  });
});
