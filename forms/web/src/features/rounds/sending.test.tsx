/** @jsxImportSource preact */
import { readFileSync } from 'node:fs';
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { actAs } from '../../shared/api/client';
import { outbox, useOutboxOf } from '../../shared/offline/outbox';
import { MemoryStore, useDevice } from '../../shared/offline/store';
import { FakeServer, gm, json, realCrypto } from '../../shared/offline/test-device';
import ReportsPage from './ReportsPage';

const form = '../src/main/resources/forms/isolation/report-day.form';
const line = (task: string) => ({
  caseId: `c-${task}`,
  name: `某${task}`,
  grid: 'g',
  place: { building: '和顺里1幢', door: `${task}室` },
  measure: 'HOME_ISOLATION',
  phoneUsable: true,
  state: 'OPEN',
  task: { id: task, part: 'MORNING', due: null, overdue: false },
});

let server: FakeServer;
let root: HTMLElement;
/** Each test has tasks of its own: a page that closes still keeps its drafts. */
let turn = 0;
const id = (n: number) => `t${String(turn)}${String(n)}`;

const row = (n: number) =>
  [...root.querySelectorAll<HTMLElement>('.sheet-row')].find((one) =>
    one.textContent?.includes(`某${id(n)}`),
  ) as HTMLElement;
const key = (n: number, text: string) =>
  [...row(n).querySelectorAll('button')].find((one) => one.textContent === text);

function enter(n: number, temperature: string): void {
  const input = row(n).querySelector<HTMLInputElement>('.temp') as HTMLInputElement;
  input.value = temperature;
  input.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

beforeEach(async () => {
  realCrypto();
  document.cookie = 'XSRF-TOKEN=x; path=/';
  server = new FakeServer();
  turn++;
  const items = [1, 2, 3, 4].map(id).map(line);
  server.on('GET /api/rounds/reports', () => json(200, { items, next: null }));
  server.on('GET /api/forms/report-day', () =>
    json(200, { kind: 'report-day', version: '1', schema: JSON.parse(readFileSync(form, 'utf8')) }),
  );
  for (const { task } of items) {
    server.on(`PUT /api/tasks/${task.id}/draft`, () => json(200, { revision: 1, savedAt: '' }));
    server.on(`POST /api/tasks/${task.id}/complete`, () => json(200, { caseId: 'c', next: [] }));
  }
  actAs(undefined);
  const store = new MemoryStore(gm.username);
  useDevice(store);
  useOutboxOf(store);
  root = document.createElement('main');
  document.body.replaceChildren(root);
  render(<ReportsPage me={gm} />, root);
  await vi.waitFor(() => expect(root.querySelectorAll('.sheet-row')).toHaveLength(4));
});
afterEach(() => render(null, root));

async function send(count: number): Promise<void> {
  const way = root.querySelector<HTMLSelectElement>('.sheet-way select') as HTMLSelectElement;
  way.value = 'PHONE';
  way.dispatchEvent(new Event('change', { bubbles: true }));
  const sendKey = () =>
    [...root.querySelectorAll('button')].find(
      (one) => one.textContent === `提交 ${String(count)} 份`,
    );
  await vi.waitFor(() => expect(sendKey()).toBeDefined());
  sendKey()?.click();
}

describe('a sheet that is sent', () => {
  it('keeps what fails at its person and sends the others', async () => {
    const messages = { zh: '体温请再核对', en: 'Check it' };
    server.on(`POST /api/tasks/${id(2)}/complete`, () =>
      json(422, { code: 'form.invalid', messages, status: 422 }),
    );
    for (const n of [1, 2, 3]) {
      enter(n, '36.5');
      key(n, '无症状')?.click();
    }
    enter(4, '36.6');
    await send(3);

    await vi.waitFor(() => expect(row(1).textContent).toContain('已提交'));
    await vi.waitFor(() => expect(row(3).textContent).toContain('已提交'));
    expect(row(2).textContent).toContain('体温请再核对');
    expect(row(4).textContent).toContain('还缺');
    expect(server.sent(`POST /api/tasks/${id(4)}/complete`)).toEqual([]);
    expect(outbox().entries.map((entry) => [entry.taskId, entry.state])).toEqual([
      [id(2), 'refused'],
    ]);
    const sent = server.sent(`POST /api/tasks/${id(1)}/complete`)[0];
    expect(sent?.body).toMatchObject({
      data: { temp: 36.5, method: 'PHONE', source: 'PHONE', outcome: 'NORMAL' },
    });
  });

  it('loses nothing without a connection', async () => {
    for (const n of [1, 2]) {
      enter(n, '365');
      key(n, '无症状')?.click();
    }
    server.reachable = false;
    await send(2);

    await vi.waitFor(() => expect(outbox().entries).toHaveLength(2));
    expect(outbox().entries.every((entry) => entry.state === 'waiting')).toBe(true);
    expect(outbox().entries[0]?.data).toMatchObject({ temp: 36.5, symptoms: ['NONE'] });

    server.reachable = true;
    await outbox().flush();
    await vi.waitFor(() => expect(row(2).textContent).toContain('已提交'));
    expect(outbox().entries).toEqual([]);
  });
});
