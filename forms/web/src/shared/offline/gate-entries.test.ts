import { beforeEach, describe, expect, it } from 'vitest';
import { openStore } from './keys';
import { Outbox, problemOf, type NewEntry } from './outbox';
import type { Store } from './store';
import { gm, json, newDevice, type FakeServer } from './test-device';

const open = 'POST /api/cases';
const opening: NewEntry = {
  call: 'open-case',
  taskId: 'gate-1',
  kind: 'meet-at-gate',
  person: '应嘉怡',
  data: { source: 'GATE', metAt: '2021-12-11T22:00:00+08:00' },
};
const need: NewEntry = {
  call: 'gate-need',
  taskId: 'need-1',
  kind: 'gate-need',
  about: 'gate-1',
  person: '应嘉怡',
  data: { need: 'WARMTH', met: false, at: '2021-12-11T22:05:00+08:00' },
};
const ofCase = (id: string) => `POST /api/cases/${id}/messages/gate.need`;

let server: FakeServer;
let store: Store;
let queue: Outbox;

beforeEach(async () => {
  server = await newDevice();
  store = await openStore(gm);
  queue = new Outbox(store);
  server.on(ofCase('c9'), () => json(200, {}));
});

describe('what was noted at a gate without a connection', () => {
  it('goes to the case that its registration has opened, after a restart too', async () => {
    server.reachable = false;
    await queue.deliver(opening);
    const noted = await queue.add(need);
    server.reachable = true;
    server.on(open, () => json(201, { id: 'c9', caseId: 'c9' }));

    await new Outbox(store).flush();

    expect(server.sent(open).at(-1)?.body).toEqual(opening.data);
    expect(server.sent(ofCase('c9')).map((call) => call.body)).toEqual([
      { messageId: noted.id, ...need.data },
    ]);
    expect(await queue.read()).toEqual([]);
  });

  it('waits for a registration that was refused, and others do not wait for it', async () => {
    server.on(open, () => json(422, { code: 'case.invalid' }));
    await queue.deliver(opening);
    await queue.add(need);
    server.on('POST /api/tasks/t1/complete', () => json(200, { caseId: 'c1', next: [] }));
    await queue.deliver({ taskId: 't1', kind: 'check-by-phone', person: '吕', data: {} });
    expect(queue.entries.map(({ call, state }) => [call, state])).toEqual([
      ['open-case', 'refused'],
      ['gate-need', 'waiting'],
    ]);

    server.on(open, () => json(201, { id: 'c9', caseId: 'c9' }));
    await queue.deliver({ ...opening, data: { ...opening.data, sourceNo: 'K1' } });
    await queue.flush();

    expect(server.sent(ofCase('c9'))).toHaveLength(1);
    expect(queue.entries).toEqual([]);
  });

  it('is given up with its registration', async () => {
    server.on(open, () => json(422, { code: 'case.invalid' }));
    await queue.deliver(opening);
    await queue.add(need);
    const [refused] = queue.entries;
    if (refused) await queue.discard(refused);
    expect(queue.entries).toEqual([]);
  });

  it('stays to be seen, beside further ones, when it came too late', async () => {
    const late = { ...need, about: 'c5' };
    server.on(ofCase('c5'), () => json(404, { code: 'case.unknown' }));
    await queue.deliver(late);
    await queue.deliver({ ...late, taskId: 'need-2' });
    await queue.flush();
    expect(server.sent(ofCase('c5'))).toHaveLength(2);
    expect(queue.entries.map((one) => problemOf(one)?.code)).toEqual([
      'case.unknown',
      'case.unknown',
    ]);
  });
});
