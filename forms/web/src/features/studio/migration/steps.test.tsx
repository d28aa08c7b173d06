import { expect, it } from 'vitest';
import type { Me } from '../../../shared/api/types';
import { setLang } from '../../../shared/i18n';
import type { Migration } from './migration.api';
import { Steps } from './Steps';
import { testPage } from './test-page';
import { stateWords } from './words';

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

const { main, show: put } = testPage();

const show = (found: Migration) => put(<Steps found={found} me={me} onDone={() => undefined} />);
const button = (text: string) =>
  [...main().querySelectorAll('button')].find((one) => one.textContent.includes(text));

it('goes on with what was paused', () => {
  show(paused);
  expect(button('恢复迁移')?.disabled).toBe(false);
  expect(main().querySelector('[role=alert]')).toBeNull();
});

it('says that a release is no longer in force, and only the way back is open', () => {
  show({ ...paused, targetInForce: false });
  expect(button('恢复迁移')?.disabled).toBe(true);
  expect(button('全部迁回原版')).toBeDefined();
  expect(main().querySelector('[role=alert]')?.textContent).toContain('第 2 次发布已不是现行版');
});

it('lets nobody approve a move to such a release, in English too', () => {
  setLang('en');
  show({ ...paused, state: 'PROPOSED', targetInForce: false });
  expect(button('Approve')?.disabled).toBe(true);
  expect(main().querySelector('[role=alert]')?.textContent).toContain('no longer in force');
});

it('says nothing of five that went ahead where the release was taken back before they did', () => {
  const halted = { ...paused, state: 'CANARY_DONE', targetInForce: false } as const;
  show(halted);
  expect(main().textContent).not.toContain('先迁的');
  expect(button('继续')?.disabled).toBe(true);
  expect(stateWords(halted)).toBe('已停下，目标版不是现行版');
  expect(stateWords({ ...halted, targetInForce: true })).toContain('先迁的已完成');
});
