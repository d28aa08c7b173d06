import { grids, inMinutes, tasks } from './data.ts';
import type { Reply, Request } from './routes.ts';

type Handler = (request: Request, ...parts: string[]) => Reply;

export const boardRoutes: [string, RegExp, Handler][] = [
  ['GET', /^\/api\/board$/, board],
  ['GET', /^\/api\/board\/overdue$/, ({ query }) => overdue(Number(query.get('limit') ?? 50))],
  ['GET', /^\/api\/board\/figures\/(\w+)\/tasks$/, () => overdue(20)],
  ['GET', /^\/api\/board\/figures\/(\w+)\/cases$/, (_, figure) => cases(figure ?? '')],
  ['GET', /^\/api\/board\/timers$/, timers],
  ['GET', /^\/api\/board\/views$/, () => ({ body: { items: [...views.values()], next: null } })],
  ['PUT', /^\/api\/board\/views\/(\w+)$/, save],
  ['DELETE', /^\/api\/board\/views\/(\w+)$/, forget],
  ['GET', /^\/api\/members$/, () => ({ body: { items: members, next: null } })],
  ['GET', /^\/api\/members\/([\w-]+)$/, (_, username) => ({ body: member(username ?? '') })],
  ['PUT', /^\/api\/members\/([\w-]+)\/absence$/, ({ body }) => ({ body })],
  ['DELETE', /^\/api\/members\/([\w-]+)\/absence$/, () => ({ status: 204 })],
];

const views = new Map<string, object>([
  ['v1', { id: 'v1', name: '夜班 · 医生', filter: { role: 'DOCTOR', due: 'PT12H' } }],
]);

const members = ['陈晓雨', '李国强', '王秀英'].map((name, i) => ({
  username: `gm-0${i + 1}`,
  name,
  role: 'GRID_MEMBER',
  onDuty: i !== 1,
  absence: i === 1 ? { from: inMinutes(-60), to: inMinutes(47 * 60), substitute: 'gm-03' } : null,
}));

function member(username: string) {
  return members.find((one) => one.username === username) ?? members[1];
}

const why = {
  RED: { zh: '有任务逾期已久，需要支援', en: 'Tasks are long overdue: send help' },
  ORANGE: { zh: '有任务逾期，需要过问', en: 'A task is overdue: somebody should ask' },
  YELLOW: { zh: '有任务将到期，抓紧办理', en: 'A task is due soon: hurry' },
  BLUE: { zh: '有待办任务，都在时限内', en: 'Open tasks, all in time' },
  GREEN: { zh: '没有待办任务', en: 'Nothing is open' },
};
type Colour = keyof typeof why;

/** As many grids as the sub-district has. */
const codes = [
  ...grids.slice(3).map(({ code }) => code),
  ...Array.from({ length: 150 }, (_, i) => `33078400${100 + i}`),
];

const names = ['东库村', '五金城社区', '河头村', '高川社区', '望江社区'];

function board(): Reply {
  const byGrid = codes.map((code, i) => {
    const open = (i * 7) % 53;
    const overdue = open > 44 ? open - 40 : open % 11 === 3 ? 1 : 0;
    const dueSoon = open % 4 === 1 ? 3 : 0;
    const colour: Colour =
      overdue > 4 ? 'RED' : overdue ? 'ORANGE' : dueSoon ? 'YELLOW' : open ? 'BLUE' : 'GREEN';
    const name = `${names[i % names.length] ?? ''}第${(i % 9) + 1}微网格`;
    return { grid: code, name, open, dueSoon, overdue, colour, why: why[colour] };
  });
  const sum = (member: 'open' | 'dueSoon' | 'overdue') =>
    byGrid.reduce((all, one) => all + one[member], 0);
  return {
    body: {
      asOf: inMinutes(0),
      states: {
        CHECKING: 4210,
        UNDER_CONTROL: 257,
        IN_HOSPITAL: 1,
        RELEASED: 2210,
        NOT_CONCERNED: 18640,
        RETURNED: 321,
        NOT_LOCATED: 12,
        DECEASED: 0,
        ANNULLED: 3,
      },
      stages: {
        VERIFICATION: 4210,
        DECISION: 39,
        TRANSFER: 14,
        ISOLATION: 88,
        MONITORING: 169,
        RELEASE: 18,
      },
      tasks: { open: sum('open'), dueSoon: sum('dueSoon'), overdue: sum('overdue') },
      byGrid,
      byRole: [
        { role: 'DOCTOR', open: 41, dueSoon: 6, overdue: 2 },
        { role: 'GRID_MEMBER', open: 3980, dueSoon: 120, overdue: 61 },
        { role: 'POLICE_OFFICER', open: 12, dueSoon: 1, overdue: 0 },
        { role: 'VILLAGE_CADRE', open: 113, dueSoon: 20, overdue: 9 },
      ],
      escalations: [
        { level: 1, tasks: 31 },
        { level: 2, tasks: 9 },
        { level: 3, tasks: 2 },
      ],
      lists: [
        progress('l1', '东城街道核查名单 2021-12-11.xlsx', 5029, 4879),
        progress('l2', '公安核查交办单 2021-12-11.csv', 62, 60),
      ],
      overloads: {
        windowMinutes: 120,
        most: 30,
        people: ['王小梅', '吕建军', '应国强', '李晓霞', '施伟'].map((name, i) => ({
          username: `gm-${i}`,
          name,
          role: 'GRID_MEMBER',
          tasks: 62 - i * 6,
        })),
      },
      balance: {
        total: 25654,
        byState: { CHECKING: 4210, UNDER_CONTROL: 257, ENDED: 21187 },
        unbalanced: [],
      },
      personHoursBeyondLawfulEnd: 0,
      hoursHeldWithoutDecision: 1.5,
      held: { beyondLawfulEnd: 0, withoutDecision: 2 },
      unmetNeeds: 3,
      resultsLate: 0,
      timerLatenessSeconds: { p50: 2, p99: 9 },
      beds: ['永康宾馆', '东城隔离点', '溪心隔离点'].map((name, i) => ({
        code: `f${i}`,
        name,
        kinds: [
          { kind: 'SINGLE', beds: 60, free: 24 - i * 12, held: 36 + i * 12 },
          { kind: 'FAMILY', beds: 8, free: 3, held: 5 },
          { kind: 'ACCESSIBLE', beds: 2, free: 2, held: 0 },
        ],
      })),
      vehicles: ['FREE', 'DRIVING', 'RESTING', 'FREE'].map((state, i) => ({
        vehicle: { code: `v${i}`, plate: `浙G·${1000 + i}`, kind: 'TRANSFER', seats: 19 },
        state,
        until: state === 'FREE' ? null : inMinutes(35),
        passengers: state === 'DRIVING' ? 7 : 0,
      })),
    },
  };
}

function progress(id: string, name: string, rows: number, named: number): object {
  const part = (share: number) => Math.round(named * share);
  return {
    id,
    name,
    listDate: '2021-12-11',
    rows,
    rejected: Math.round(rows * 0.013),
    named,
    checked: part(0.62),
    called: part(0.7),
    visited: part(0.05),
    returned: part(0.02),
    underControl: part(0.03),
  };
}

function overdue(limit: number): Reply {
  const count = 72;
  const items = Array.from({ length: Math.min(limit, count) }, (_, i) => ({
    ...tasks[i % tasks.length],
    id: `late${i}`,
    due: inMinutes(-(400 - i * 23)),
    timing: 'OVERDUE',
    level: Math.max(0, 4 - Math.floor(i / 3)),
    assigneeName: i % 3 === 0 ? undefined : '王小梅',
  }));
  return { body: { asOf: inMinutes(0), count, total: count, items, next: null } };
}

function cases(figure: string): Reply {
  const hours = figure === 'BEYOND_END' || figure === 'WITHOUT_DECISION';
  const items = tasks.map(({ caseId, person, grid, stage }, i) => ({
    id: `${caseId}${i}`,
    person,
    grid,
    state: 'CHECKING',
    stage,
    openedAt: inMinutes(-300),
    closedAt: null,
    amount: hours ? 2700 : 1,
  }));
  const total = items.reduce((sum, one) => sum + one.amount, 0);
  return { body: { asOf: inMinutes(0), count: items.length, total, items, next: null } };
}

function timers(): Reply {
  const items = [9, 4, 2, 2].map((seconds, i) => ({
    taskId: `t${i}`,
    caseId: tasks[i]?.caseId,
    person: tasks[i]?.person ?? null,
    grid: tasks[i]?.grid,
    kind: tasks[i]?.kind ?? null,
    title: null,
    level: 1,
    dueAt: inMinutes(-60),
    raisedAt: inMinutes(-59),
    seconds,
  }));
  return { body: { asOf: inMinutes(0), count: 4, total: 4, items, next: null } };
}

function save({ body }: Request, id?: string): Reply {
  const view = { id, ...body };
  views.set(id ?? '', view);
  return { body: view };
}

function forget(_: Request, id?: string): Reply {
  views.delete(id ?? '');
  return { status: 204 };
}
