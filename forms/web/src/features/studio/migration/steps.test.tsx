import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Me } from '../../../shared/api/types';
import { addTexts, setLang } from '../../../shared/i18n';
import { studioMigrationEn } from '../../../shared/i18n/studio-migration.en';
import { studioMigrationZh } from '../../../shared/i18n/studio-migration.zh';
import type { Migration } from './migration.api';
import { Steps } from './Steps';

addTexts({ zh: studioMigrationZh, en: studioMigrationEn });

const paused: Migration = {
  id: 'm1',
  key: 'case-isolation',
  from: 1,
  to: 2,
  mapping: null,
  note: '',
  state: 'PAUSED',
  targetInForce: true,
  counts: { waiting: 55, moved: 5, stayed: 0, ended: 0, reversed: 0 },
  total: 60,
  proposedBy: 'designer-1',
  proposedAt: '2021-12-11T08:00:00+08:00',
  decidedBy: 'designer-2',
  decidedAt: '2021-12-11T08:00:00+08:00',
  decisionNote: null,
  reversalNote: null,
  changedAt: '2021-12-11T08:00:00+08:00',
};
const me = { username: 'designer-2', name: '设计员乙' } as Me;

let root: Root;
let page: HTMLElement;

beforeEach(() => {
  (globalThis as Record<string, unknown>)['IS_REACT_ACT_ENVIRONMENT'] = true;
  page = document.createElement('main');
  document.body.append(page);
  root = createRoot(page);
});

afterEach(() => {
  act(() => root.unmount());
  page.remove();
  setLang('zh');
});

const show = (found: Migration) =>
  act(() => root.render(<Steps found={found} me={me} onDone={() => undefined} />));
const button = (text: string) =>
  [...page.querySelectorAll('button')].find((one) => one.textContent.includes(text));

it('goes on with what was paused', () => {
  show(paused);
  expect(button('恢复迁移')?.disabled).toBe(false);
  expect(page.querySelector('[role=alert]')).toBeNull();
});

it('says that a release is no longer in force, and only the way back is open', () => {
  show({ ...paused, targetInForce: false });
  expect(button('恢复迁移')?.disabled).toBe(true);
  expect(button('全部迁回原版')).toBeDefined();
  expect(page.querySelector('[role=alert]')?.textContent).toContain('第 2 次发布已不是现行版');
});

it('lets nobody approve a move to such a release, in English too', () => {
  setLang('en');
  show({ ...paused, state: 'PROPOSED', targetInForce: false });
  expect(button('Approve')?.disabled).toBe(true);
  expect(page.querySelector('[role=alert]')?.textContent).toContain('no longer in force');
});
