import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { actAs } from '../../api/client';
import { addTexts } from '../../i18n';
import { steeringEn } from '../../i18n/steering.en';
import { steeringZh } from '../../i18n/steering.zh';
import { FakeServer, json } from '../../offline/test-device';
import { AbsenceForm } from './AbsenceForm';

const away = {
  username: 'gm-1',
  name: '某一',
  role: 'GRID_MEMBER',
  onDuty: false,
  absence: {
    from: '2021-12-11T08:00:00+08:00',
    to: '2021-12-12T08:00:00+08:00',
    substitute: 'gm-2',
  },
};
const other = { ...away, username: 'gm-2', name: '某二', onDuty: true, absence: null };

let server: FakeServer;
let root: Root;
let page: HTMLElement;
let changes: number;

addTexts({ zh: steeringZh, en: steeringEn });

beforeEach(async () => {
  (globalThis as Record<string, unknown>)['IS_REACT_ACT_ENVIRONMENT'] = true;
  document.cookie = 'XSRF-TOKEN=x; path=/';
  actAs(undefined);
  changes = 0;
  server = new FakeServer();
  server.on('GET /api/members/gm-1', () => json(200, away));
  server.on('GET /api/members', () => json(200, { items: [away, other], next: null }));
  page = document.createElement('main');
  document.body.append(page);
  root = createRoot(page);
  await act(async () => {
    root.render(<AbsenceForm username="gm-1" onDone={() => changes++} />);
  });
  await settled(() => page.textContent.includes('某二'));
});

afterEach(() => {
  act(() => root.unmount());
  page.remove();
});

async function settled(seen: () => boolean): Promise<void> {
  for (let turn = 0; turn < 100 && !seen(); turn++) await act(async () => Promise.resolve());
}

async function press(text: string): Promise<void> {
  const key = [...page.querySelectorAll('button')].find(
    (one) => one.textContent.replace(/\s/g, '') === text,
  );
  await act(async () => key?.click());
}

async function fill(id: string, value: string): Promise<void> {
  const field = page.querySelector<HTMLInputElement>(`#${id}`) as HTMLInputElement;
  const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
  await act(async () => {
    set?.call(field, value);
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

it('says who is away, how long, and who stands in', () => {
  expect(page.textContent).toContain('缺勤：2021-12-11 08:00 至 2021-12-12 08:00，由 某二 顶岗');
});

it('ends an absence', async () => {
  server.on('DELETE /api/members/gm-1/absence', () => new Response(null, { status: 204 }));
  await press('销假');
  await settled(() => changes > 0);
  expect(changes).toBe(1);
  expect(server.sent('DELETE /api/members/gm-1/absence')).toHaveLength(1);
});

it('says beside the field that an absence ends before it begins', async () => {
  const errors = [{ field: 'to', code: 'period.endBeforeStart', messages: { zh: '止早于起' } }];
  server.on('PUT /api/members/gm-1/absence', () =>
    json(422, { status: 422, code: 'absence.invalid', errors, messages: { zh: '缺勤有误' } }),
  );
  await fill('absence-to', '2020-01-01T00:00');
  await press('登记缺勤');
  await settled(() => page.textContent.includes('止早于起'));
  expect(page.textContent).toContain('止早于起');
  expect(changes).toBe(0);
});
