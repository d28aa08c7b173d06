import { inMinutes } from './data.ts';
import type { Handler } from './routes.ts';

const names = ['应嘉怡', '吕子豪', '徐文静', '𠮷田美咲', '胡志强', '程雨桐', '卢建国', '施晓燕'];

/** Forty people of two buildings; most have reported themselves. */
const lines = Array.from({ length: 40 }, (_, i) => {
  const unit = String(i % 20 < 10 ? 1 : 2);
  const floor = String(Math.floor((i % 10) / 2) + 1);
  const open = i % 4 === 1 || i % 10 === 3;
  return {
    caseId: `c${String(i)}`,
    name: names[i % names.length] ?? '',
    grid: '330784001001001',
    ...(i !== 39 && {
      place: {
        building: `高川小区${i < 20 ? '1' : '2'}幢`,
        door: `${unit}单元${floor}0${String((i % 2) + 1)}室`,
        unit,
        floor,
      },
    }),
    measure: 'HOME_ISOLATION',
    phoneUsable: i % 9 !== 1,
    state: open ? 'OPEN' : i % 13 === 0 ? 'MISSED' : 'REPORTED',
    ...(open && {
      task: { id: `t${String(i)}`, part: 'MORNING', due: inMinutes(90), overdue: false },
    }),
    ...(!open &&
      i % 13 !== 0 && {
        report: { part: 'MORNING', self: i % 5 !== 0, exception: i === 4, at: inMinutes(-i - 3) },
      }),
  };
});

const changes = [
  { caseId: 'c1', name: '吕子豪', what: 'NEW', detail: 'LIST', at: inMinutes(-30) },
  { caseId: 'c2', name: '徐文静', what: 'BEGAN', detail: 'HOME_ISOLATION', at: inMinutes(-400) },
  { caseId: 'c6', name: '卢建国', what: 'ENDED', detail: 'HOME_ISOLATION', at: inMinutes(-420) },
  { caseId: 'c9', name: '胡志强', what: 'CLOSED', detail: 'RELEASED', at: inMinutes(-430) },
  {
    caseId: 'c7',
    name: '施晓燕',
    what: 'MOVED_IN',
    detail: '330784001001002',
    at: inMinutes(-450),
  },
  { name: '程某', what: 'MOVED_OUT', detail: '330784001002001', at: inMinutes(-460) },
];

const needs = [
  {
    caseId: 'c5',
    name: '程雨桐',
    place: lines[5]?.place,
    category: 'SAFETY',
    state: 'OPEN',
    unsafe: true,
    self: true,
    at: inMinutes(-12),
  },
  {
    caseId: 'c6',
    name: '卢建国',
    place: lines[6]?.place,
    category: 'MEDICINE',
    state: 'UNMET',
    unsafe: false,
    self: false,
    at: inMinutes(-700),
  },
];

const kinds = ['report-day', 'visit-person', 'meet-need', 'serve-notice'];
const stops = [1, 5, 6, 13, 21, 25].flatMap((i, at) => {
  const { caseId, name, place, task } = lines[i] ?? {};
  const kind = kinds[at % kinds.length] ?? '';
  const report = task
    ? [{ taskId: task.id, caseId, name, place, kind: 'report-day', due: task.due }]
    : [];
  return kind === 'report-day'
    ? report
    : [...report, { taskId: `t${String(i + 1)}`, caseId, name, place, kind, due: inMinutes(200) }];
});

const qr =
  'data:image/svg+xml,' +
  encodeURIComponent(
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 4"><path d="M0 0h1v1H0zM2 1h1v1H2zM1 2h2v2H1z"/></svg>',
  );

/** The morning and the reports of a building. A temperature of 40 is refused, to look at that. */
export const roundRoutes: [string, RegExp, Handler][] = [
  [
    'GET',
    /^\/api\/rounds\/morning$/,
    () => ({ body: { since: inMinutes(-800), changes, needs, reports: lines, stops } }),
  ],
  ['GET', /^\/api\/rounds\/reports$/, () => ({ body: { items: lines, next: null } })],
  [
    'GET',
    /^\/api\/rounds\/sheets\/(\w+)\/code$/,
    (_, sheet) => ({ body: { address: `https://sixfold.example/#/paper/${sheet ?? ''}`, qr } }),
  ],
];
