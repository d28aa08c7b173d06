import { grids, inMinutes, tasks } from './data.ts';
import type { Reply, Request } from './routes.ts';

type Handler = (request: Request, ...parts: string[]) => Reply;

export const dailyRoutes: [string, RegExp, Handler][] = [
  ['GET', /^\/api\/board\/ledger$/, () => ({ body: ledger() })],
  ['GET', /^\/api\/board\/ledger\/cases$/, cases],
  ['GET', /^\/api\/board\/daily-report\/figures$/, () => ({ body: figures() })],
  ['GET', /^\/api\/board\/daily-report\/days$/, () => ({ body: overview })],
  ['PUT', /^\/api\/board\/daily-report\/telling$/, tell],
  ['GET', /^\/api\/board\/timeliness$/, timeliness],
  ['GET', /^\/api\/board\/timeliness\/tasks$/, listedTasks],
  ['POST', /^\/api\/board\/timeliness\/replies$/, say],
  ['GET', /^\/api\/cases\/(\w+)\/way$/, way],
];

let overview = { days: ['2021-12-10', '2021-12-09'], told: false };

const numbers: [string, number, number, number][] = [
  ['CHECKING', 210, 5029, 1840],
  ['UNDER_CONTROL', 257, 41, 12],
  ['IN_HOSPITAL', 1, 1, 1],
  ['RELEASED', 2210, 12, 0],
  ['NOT_CONCERNED', 16640, 1702, 0],
  ['RETURNED', 321, 96, 0],
  ['NOT_LOCATED', 12, 1, 0],
  ['DECEASED', 0, 0, 0],
  ['ANNULLED', 3, 0, 0],
];

function ledger() {
  const lines = numbers.map(([state, opening, came, out]) => ({
    state,
    opening,
    in: came,
    out,
    closing: opening + came - out,
    difference: 0,
  }));
  const sum = (member: 'opening' | 'closing') => lines.reduce((all, one) => all + one[member], 0);
  const total = {
    state: null,
    opening: sum('opening'),
    in: sum('closing') - sum('opening'),
    out: 0,
    closing: sum('closing'),
    difference: 0,
  };
  return {
    day: '2021-12-11',
    from: '2021-12-11T00:00:00+08:00',
    asOf: inMinutes(0),
    grid: null,
    lines,
    total,
    balanced: true,
    unbalanced: [],
  };
}

function figures() {
  const today = ledger();
  const before = (daysBefore: number, day: string) => ({
    daysBefore,
    day,
    lines: today.lines.map((line) => ({ ...line, closing: line.opening })),
    total: { ...today.total, closing: today.total.opening },
  });
  return {
    day: today.day,
    asOf: inMinutes(0),
    made: false,
    ledger: today,
    compared: [before(1, '2021-12-10'), before(7, '2021-12-04')],
  };
}

function tell({ body }: Request): Reply {
  overview = { ...overview, told: body['told'] === true };
  return { body: overview };
}

function cases(): Reply {
  const items = tasks.slice(0, 8).map((task) => ({
    id: task.caseId,
    person: task.person,
    grid: task.grid,
    state: 'CHECKING',
    stage: 'VERIFICATION',
    openedAt: inMinutes(-300),
    amount: 1,
  }));
  return { body: { asOf: inMinutes(0), count: 8, total: 8, items, next: null } };
}

const replies: object[] = [
  {
    id: 'r1',
    key: grids[3]?.code,
    from: '2021-12-11',
    to: '2021-12-11',
    text: '上午系统升级，电话晚打了一小时；下午已补齐。',
    saidBy: 'gm',
    saidByName: '廖小芳',
    role: 'GRID_MEMBER',
    saidAt: inMinutes(-30),
  },
];

function timeliness({ query }: Request): Reply {
  const by = query.get('by') ?? 'GRID';
  const keys =
    by === 'GRID'
      ? grids.slice(3, 9).map(({ code, name }) => [code, name])
      : ['GRID_MEMBER', 'VILLAGE_CADRE', 'DOCTOR', 'POLICE_OFFICER'].map((role) => [role, role]);
  const lines = keys.map(([key, name], i) => ({
    key,
    name,
    due: 40 + i * 3,
    inTime: 38 + i * 2,
    late: 2 + i,
    medianLateSeconds: 600 * (i + 1),
  }));
  return {
    body: {
      from: '2021-12-11',
      to: '2021-12-11',
      asOf: inMinutes(0),
      by,
      grid: null,
      lines,
      replies: by === 'GRID' ? replies : [],
    },
  };
}

function listedTasks(): Reply {
  const items = tasks.slice(0, 6).map((task, i) => ({
    id: task.id,
    caseId: task.caseId,
    kind: task.kind,
    grid: task.grid,
    role: task.role,
    due: inMinutes(-60),
    endedAt: i % 2 ? inMinutes(-20) : null,
    lateSeconds: i % 2 ? 2400 : 3600,
  }));
  return { body: { asOf: inMinutes(0), count: 6, total: 6, items, next: null } };
}

function say({ body, user }: Request): Reply {
  const said = {
    ...body,
    id: `r${String(replies.length + 1)}`,
    saidBy: user,
    saidByName: '指挥室',
  };
  const one = { ...said, role: 'SUPERVISOR', saidAt: inMinutes(0) };
  replies.unshift(one);
  return { status: 201, body: one };
}

function way(_: Request, caseId?: string): Reply {
  const hours = (n: number) => inMinutes(n * 60);
  const step = (
    kind: string,
    role: string,
    who: string | null,
    from: number,
    to: number | null,
    late = false,
  ) => ({
    taskId: `${kind}${String(from)}`,
    kind,
    role,
    who,
    from: hours(from),
    due: hours(from + 2),
    to: to === null ? null : hours(to),
    state: to === null ? 'OPEN' : 'COMPLETED',
    late,
  });
  const lane = (
    stage: string | null,
    from: number,
    to: number | null,
    steps: object[],
    waits: [number, number | null][] = [],
  ) => ({
    stage,
    from: hours(from),
    to: to === null ? null : hours(to),
    steps,
    waits: waits.map(([begin, end]) => ({
      from: hours(begin),
      to: end === null ? null : hours(end),
    })),
  });
  const reports = Array.from({ length: 6 }, (_unused, i) =>
    step('report-day', 'GRID_MEMBER', '廖小芳', -52 + i * 9, -50 + i * 9, i === 2),
  );
  return {
    body: {
      caseId,
      from: hours(-72),
      until: hours(0),
      lanes: [
        lane('VERIFICATION', -72, -66, [
          step('check-by-phone', 'GRID_MEMBER', '廖小芳', -72, -70.5),
          step('visit-person', 'GRID_MEMBER', '廖小芳', -70.5, -67, true),
          step('confirm-class', 'DOCTOR', '应医生', -67, -66),
        ]),
        lane('DECISION', -66, -60, [
          step('sign-decision', 'DECIDING_OFFICER', '冯启明', -66, -62),
          step('serve-notice', 'VILLAGE_CADRE', '吕建国', -62, -60),
        ]),
        lane(
          'TRANSFER',
          -60,
          -54,
          [step('hand-over-departure', 'GRID_MEMBER', '廖小芳', -59, -54)],
          [[-60, -59]],
        ),
        lane(
          'ISOLATION',
          -54,
          null,
          [...reports, step('take-sample', 'DOCTOR', null, -3, null)],
          [
            [-50, -43],
            [-41, -34],
          ],
        ),
        lane(null, -30, null, [step('meet-need', 'LINK_CADRE', '周联村', -30, -26)]),
      ],
    },
  };
}
