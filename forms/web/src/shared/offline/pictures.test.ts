import { beforeEach, describe, expect, it } from 'vitest';
import { leaveDevice } from './device';
import { keepDraft } from './drafts';
import { openStore } from './keys';
import { Outbox, problemOf, type NewEntry } from './outbox';
import { keepPicture, keptPicture, sweepPictures } from './pictures';
import { useDevice, type Store } from './store';
import { gm, json, newDevice, type FakeServer } from './test-device';

const upload = 'POST /api/attachments';
const complete = 'POST /api/tasks/t1/complete';
const jpeg = () => new Uint8Array([0xff, 0xd8, 0xff, 1, 2, 3]);
const done = { caseId: 'c1', next: [] };
const answers = (...evidence: string[]): NewEntry => ({
  taskId: 't1',
  kind: 'clarify-contradiction',
  person: '应嘉怡',
  data: { outcome: 'CLEARED', evidence },
});

let server: FakeServer;
let store: Store;
let queue: Outbox;

beforeEach(async () => {
  server = await newDevice();
  store = await openStore(gm);
  useDevice(store);
  queue = new Outbox(store);
  server.on(upload, () => json(201, { id: '01kb' }));
  server.on(complete, () => json(200, done));
});

const keysOf = (call: string) => server.sent(call).map((one) => one.headers['Idempotency-Key']);

describe('a picture', () => {
  it('outlives a restart, and is only ciphertext outside', async () => {
    const reference = await keepPicture(jpeg());
    const again = await openStore(gm);
    useDevice(again);
    expect(await keptPicture(reference)).toEqual(jpeg());
    expect(reference).toMatch(/^local:[0-9a-f]{32}$/);
  });

  it('goes before the answer, under a key of its own, and leaves the device with it', async () => {
    const reference = await keepPicture(jpeg());
    await queue.deliver(answers(reference, '01old'));

    expect(server.calls.map((one) => `${one.method} ${one.path}`).slice(-2)).toEqual([
      upload,
      complete,
    ]);
    expect(keysOf(upload)).toEqual([reference.slice('local:'.length)]);
    expect(keysOf(complete)).not.toEqual(keysOf(upload));
    expect(server.sent(complete)[0]?.body).toEqual({
      data: { outcome: 'CLEARED', evidence: ['01kb', '01old'] },
    });
    expect(await store.names('picture')).toEqual([]);
  });

  it('waits with its answer without a connection, and is sent once however often that fails', async () => {
    const reference = await keepPicture(jpeg());
    server.reachable = false;
    expect((await queue.deliver(answers(reference))).state).toBe('waiting');
    expect(server.sent(complete)).toEqual([]);

    server.reachable = true;
    server.on(complete, () => json(503, { code: 'server.busy' }));
    await queue.flush();
    server.on(complete, () => json(200, done));
    await queue.flush();

    // One call that no server heard, one that did.
    expect(keysOf(upload)).toHaveLength(2);
    expect(new Set(keysOf(upload)).size).toBe(1);
    expect(new Set(keysOf(complete)).size).toBe(1);
    expect(queue.entries).toEqual([]);
  });

  it('stays where the form comes back, and says why beside the field where it is refused', async () => {
    const reference = await keepPicture(jpeg());
    server.on(complete, () => json(422, { code: 'form.invalid', errors: [] }));
    expect((await queue.deliver(answers(reference))).state).toBe('refused');
    expect(await keptPicture(reference)).toEqual(jpeg());

    const elsewhere = `local:${'0'.repeat(32)}`;
    expect((await queue.deliver(answers(elsewhere))).state).toBe('refused');
    const problem = queue.entries[0] && problemOf(queue.entries[0]);
    expect(problem?.errors[0]).toMatchObject({ field: 'evidence', code: 'picture.elsewhere' });
  });

  it('is swept away once nothing names it, and at a sign-out that keeps nothing', async () => {
    const drafted = await keepPicture(jpeg());
    const queued = await keepPicture(jpeg());
    const removed = await keepPicture(jpeg());
    await keepDraft('t1', {
      values: { evidence: [drafted] },
      changedAt: '2021-12-11T02:05:00Z',
      base: 0,
      dirty: true,
    });
    await queue.add(answers(queued));

    await sweepPictures(store);

    expect(await keptPicture(drafted)).toBeDefined();
    expect(await keptPicture(queued)).toBeDefined();
    expect(await keptPicture(removed)).toBeUndefined();
    server.on('DELETE /api/session', () => json(204, undefined));
    await leaveDevice(false);
    expect(await (await openStore(gm)).names('picture')).toEqual([]);
  });
});
