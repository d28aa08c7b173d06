import { expect, it } from 'vitest';
import { setLang } from '../../../shared/i18n';
import type { Move } from './migration.api';
import { PreviewResult } from './PreviewResult';
import { testPage } from './test-page';
import type { Trial } from './usePreview';

const { main, show: put } = testPage();

const task = (id: string, to: string, dueTo: string): Move => ({
  id,
  from: 'call',
  to,
  due: '2021-12-11T11:00:00+08:00',
  dueTo,
});
const trial: Trial = {
  tried: {
    wanted: { from: 1, to: 2, mapping: {} },
    running: 1,
    items: [
      {
        caseId: 'c1',
        moves: true,
        tasks: [
          task('t1', 'call', '2021-12-11T11:00:00+08:00'),
          task('t2', 'visit', '2021-12-11T13:00:00+08:00'),
        ],
        timers: [],
        obstacles: [],
      },
    ],
    next: null,
  },
  busy: false,
  problem: undefined,
  begin: () => undefined,
  goOn: () => undefined,
  stop: () => undefined,
  forget: () => undefined,
};

const show = () => put(<PreviewResult trial={trial} nameOf={(id) => id ?? ''} linked={false} />);

it('tells whose deadline stays though the table may say another, and whose does not', () => {
  show();
  expect(main().textContent).toContain('1 项任务期限不变');
  expect(main().textContent).toContain('visit：1 项任务换了种类');
  expect(main().textContent).toContain('已开始的任务保持原定期限，新版的期限表改了也一样');
  const row = main().querySelector('tbody tr[data-row-key=c1]')?.textContent;
  expect(row).toMatch(/call → visit .*11:00.* → .*13:00/);
});

it('says the same in English', () => {
  setLang('en');
  show();
  expect(main().textContent).toContain('1 task keeps its deadline');
  expect(main().textContent).toContain('visit: 1 task becomes one of another kind');
  expect(main().textContent).toContain('keep the deadline they were given');
});
