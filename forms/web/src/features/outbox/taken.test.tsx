/** @jsxImportSource preact */
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import OutboxPage from './OutboxPage';
import { openStore } from '../../shared/offline/keys';
import { outbox, useOutboxOf } from '../../shared/offline/outbox';
import { useDevice } from '../../shared/offline/store';
import { gm, json, newDevice, type FakeServer } from '../../shared/offline/test-device';
import { Received } from '../../shared/shift/Received';
import type { Note } from '../../shared/shift/notes.api';

const line = (caseId: string) => ({
  ...{ caseId, name: `某${caseId}`, grid: 'h', facts: [], task: null, words: null },
  acknowledgedAt: null as string | null,
});
const read = 'POST /api/hand-over-notes/n1/acknowledge';

let server: FakeServer;
let note: Note;
const root = document.createElement('div');
const page = () => root.textContent ?? '';
const tap = (text: string) =>
  [...root.querySelectorAll('button')].find((one) => one.textContent === text)?.click();

beforeEach(async () => {
  server = await newDevice();
  const store = await openStore(gm);
  useDevice(store);
  useOutboxOf(store);
  note = {
    ...{ id: 'n1', givenBy: '沈医生', takenBy: gm.name, own: false, words: null },
    ...{ givenAt: '2021-12-12T20:00:00+08:00', startsAt: '2021-12-12T20:00:00+08:00' },
    acknowledgedAt: null,
    lines: [line('a'), line('b')],
  };
  server.on('GET /api/hand-over-notes', () => json(200, { items: [note], next: null }));
  document.body.append(root);
  render(<Received me={gm} />, root);
  await vi.waitFor(() => expect(page()).toContain('沈医生 交班给您'));
});
afterEach(() => render(null, root));

describe('a note that is read where there is no signal', () => {
  it('is acknowledged with the next one, person by person, each once', async () => {
    server.reachable = false;
    tap('签收');
    await vi.waitFor(() => expect(page()).toContain('已阅，有信号后自动签收'));
    tap('签收');
    await vi.waitFor(() => expect(page()).toContain('全部已阅，已存在本机'));

    server.reachable = true;
    server.on(read, () => {
      for (const one of note.lines) one.acknowledgedAt = '2021-12-12T20:40:00+08:00';
      return json(200, note);
    });
    const before = server.sent(read).length;
    await outbox().flush();

    expect(
      server
        .sent(read)
        .slice(before)
        .map((call) => call.body),
    ).toEqual([{ caseIds: ['a'] }, { caseIds: ['b'] }]);
    await vi.waitFor(() => expect(page()).toContain('全部签收'));
    expect(outbox().entries).toEqual([]);
  });

  it('says why when it was not taken, and can be given up', async () => {
    server.on(read, () => json(404, { code: 'handOver.unknown', messages: { zh: '没有这份' } }));
    tap('全部已阅，签收');
    await vi.waitFor(() => expect(page()).toContain('没有这份'));
    expect(page()).toContain('全部已阅，签收');

    render(<OutboxPage me={gm} />, root);
    await vi.waitFor(() => expect(page()).toContain('接班签收'));
    expect(page()).not.toContain('现在发送');
    tap('放弃');
    await vi.waitFor(() => expect(page()).toContain('没有待发送的内容'));
  });
});

it('is offered to be sent at once while anything waits', async () => {
  server.reachable = false;
  tap('全部已阅，签收');
  await vi.waitFor(() => expect(outbox().entries).toHaveLength(1));
  render(<OutboxPage me={gm} />, root);
  await vi.waitFor(() => expect(page()).toContain('现在发送'));
});
