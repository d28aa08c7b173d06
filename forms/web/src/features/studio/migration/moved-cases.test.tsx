import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { addTexts } from '../../../shared/i18n';
import { studioMigrationEn } from '../../../shared/i18n/studio-migration.en';
import { studioMigrationZh } from '../../../shared/i18n/studio-migration.zh';
import type { Migration, MovedCase } from './migration.api';
import { MovedCases } from './MovedCases';

addTexts({ zh: studioMigrationZh, en: studioMigrationEn });

const moving: Migration = {
  id: 'm1',
  key: 'case-isolation',
  from: 1,
  to: 2,
  mapping: null,
  note: '',
  state: 'MOVING',
  targetInForce: true,
  counts: { waiting: 60, moved: 0, stayed: 0, ended: 0, reversed: 0 },
  total: 60,
  proposedBy: 'designer-1',
  proposedAt: '2021-12-11T08:00:00+08:00',
  decidedBy: null,
  decidedAt: null,
  decisionNote: null,
  reversalNote: null,
  changedAt: '2021-12-11T08:00:00+08:00',
};

let root: Root;
let page: HTMLElement;
let cases: MovedCase[];
let asked: string[];

const show = (found: Migration) =>
  act(async () => {
    root.render(<MovedCases found={found} nameOf={(id) => id ?? ''} linked={false} />);
    await Promise.resolve();
  });

beforeEach(async () => {
  (globalThis as Record<string, unknown>)['IS_REACT_ACT_ENVIRONMENT'] = true;
  cases = Array.from({ length: 60 }, (_, i) => ({
    caseId: `c${String(i)}`,
    state: 'WAITING',
    canary: false,
    at: null,
    obstacles: [],
  }));
  asked = [];
  vi.stubGlobal('fetch', (url: string) => {
    asked.push(url);
    const query = new URL(url, 'http://localhost').searchParams;
    const from = Number(query.get('cursor') ?? 0);
    const to = from + Number(query.get('limit') ?? 50);
    const next = to < cases.length ? String(to) : null;
    return Promise.resolve(Response.json({ items: cases.slice(from, to), next }));
  });
  page = document.createElement('main');
  document.body.append(page);
  root = createRoot(page);
  await show(moving);
  await settled(() => rows() === 50);
});

afterEach(() => {
  act(() => root.unmount());
  page.remove();
  vi.unstubAllGlobals();
});

async function settled(seen: () => boolean): Promise<void> {
  for (let turn = 0; turn < 100 && !seen(); turn++) await act(async () => Promise.resolve());
}

const rows = () => page.querySelectorAll('tbody tr[data-row-key]').length;
const moved = () =>
  [...page.querySelectorAll('tbody tr')].filter((row) => row.textContent.includes('已迁移')).length;

it('follows while cases move, with all rows that were asked for', async () => {
  act(() => page.querySelector<HTMLElement>('.ant-btn-block')?.click());
  await settled(() => rows() === 60);
  cases = cases.map((one, i) => (i < 55 ? { ...one, state: 'MOVED' } : one));

  await show({ ...moving, counts: { ...moving.counts, waiting: 5, moved: 55 } });
  await settled(() => moved() > 0);

  expect(moved()).toBe(55);
  expect(rows()).toBe(60);
  expect(asked).toHaveLength(3);
});

it('asks nothing while the numbers stay', async () => {
  await show({ ...moving, changedAt: '2021-12-11T08:00:03+08:00' });
  await settled(() => false);
  expect(asked).toHaveLength(1);
});
