import { grids, inMinutes } from './data.ts';
import type { Reply, Request } from './routes.ts';

type Handler = (request: Request, ...parts: string[]) => Reply;

export const cutOffRoutes: [string, RegExp, Handler][] = [
  ['GET', /^\/api\/cut-off$/, () => ({ body: cutOff() })],
  ['GET', /^\/api\/cut-off\/next-hours$/, () => ({ body: nextHours() })],
  ['GET', /^\/api\/cut-off\/([\d-]+)$/, () => ({ body: frozen() })],
  ['POST', /^\/api\/cut-off\/([\d-]+)\/snapshot$/, sign],
  ['POST', /^\/api\/cut-off\/([\d-]+)\/addenda$/, add],
  ['GET', /^\/api\/lists\/(\w+)\/replies$/, (_, id) => ({ body: replies(id ?? '') })],
  ['POST', /^\/api\/lists\/(\w+)\/replies$/, (_, id) => signReply(id ?? '')],
  ['POST', /^\/api\/lists\/(\w+)\/replies\/(\d+)\/sent$/, (_, id) => send(id ?? '')],
];

const stops = [
  { cause: 'CALL_1', cases: 214 },
  { cause: 'CALL_3', cases: 96 },
  { cause: 'VISIT', cases: 58 },
  { cause: 'CALL_2', cases: 41 },
  { cause: 'CLASS', cases: 22 },
  { cause: 'RECEIPT', cases: 17 },
  { cause: 'TRACE', cases: 9 },
  { cause: 'DECISION', cases: 5 },
  { cause: 'PLACE', cases: 3 },
];
const checking = stops.reduce((sum, one) => sum + one.cases, 0);

const hash = 'b5bb9d8014a0f9b1d61e21e796d78dccdf1352f23cd32812f4850b878ae4944c';
const answers = { rows: 5029, answered: 4411, notReached: 297, open: 321 };
let signature: object | null = null;
const addenda: object[] = [];
const signed = new Map<string, object>([
  [
    'l2',
    {
      revision: 1,
      answers: { rows: 62, answered: 58, notReached: 4, open: 0 },
      reason: null,
      sha256: hash,
      erased: false,
      name: '韩博子',
      at: inMinutes(-20),
      sending: null,
    },
  ],
]);

const progress = (id: string, name: string, named: number, checked: number) => ({
  id,
  name,
  listDate: '2021-12-11',
  rows: named + 60,
  rejected: 60,
  named,
  checked,
  called: checked,
  visited: 120,
  returned: 80,
  underControl: 40,
});

const lists = () => [
  {
    progress: progress('l1', '东城街道核查名单 2021-12-11.xlsx', 4879, 4418),
    checking: 461,
    stops: stops.slice(0, 8),
  },
  {
    progress: progress('l2', '公安核查交办单 2021-12-11.csv', 62, 58),
    checking: 4,
    stops: [{ cause: 'CALL_3', cases: 4 }],
  },
];

function cutOff() {
  const grid = grids[3]?.code ?? '';
  return {
    asOf: inMinutes(0),
    day: '2021-12-11',
    cutOffAt: inMinutes(28),
    minutesLeft: 28,
    phase: 'T30',
    checking,
    stops,
    lists: lists(),
    holders: ['王小梅', '吕建军', '应国强', '李晓霞', '施伟'].map((name, i) => ({
      username: `gm-${i}`,
      name,
      role: i === 3 ? 'POLICE_OFFICER' : 'GRID_MEMBER',
      open: 62 - i * 11,
      overdue: Math.max(0, 6 - i * 3),
      nextDue: inMinutes(28),
      onDuty: i !== 2,
    })),
    unassigned: [{ role: 'DOCTOR', open: 4, overdue: 1, nextDue: inMinutes(5) }],
    proposals: [
      proposal('MOVE', '应国强', false, '施伟', 40, grid),
      proposal('MOVE', '王小梅', true, '吕建军', 8, grid),
      proposal('ASSIGN', null, false, '陈医生', 4, grid),
      proposal('NUDGE', '李晓霞', true, null, 3, grid),
    ],
    frozen: {
      takenAt: inMinutes(-1440),
      signedBy: signature ? '韩博子' : null,
      signedAt: null,
      addenda: addenda.length,
    },
  };
}

function proposal(
  kind: string,
  from: string | null,
  fromOnDuty: boolean,
  to: string | null,
  tasks: number,
  grid: string,
) {
  return {
    kind,
    from: from && `u-${from}`,
    fromName: from,
    fromOnDuty,
    fromOpen: tasks + 20,
    to: to && `u-${to}`,
    toName: to,
    toOpen: 7,
    role: kind === 'ASSIGN' ? 'DOCTOR' : 'GRID_MEMBER',
    grid,
    tasks,
    taskIds: Array.from({ length: tasks }, (_, i) => `t${i}`),
  };
}

const figures = (more: number) => ({
  asOf: inMinutes(0),
  states: {
    CHECKING: 465 - more,
    UNDER_CONTROL: 257,
    NOT_CONCERNED: 18640 + more,
    RETURNED: 321,
    NOT_LOCATED: 12,
  },
  tasks: { open: 4210, dueSoon: 150, overdue: 72 },
  lists: lists(),
  stops,
  personHoursBeyondLawfulEnd: 0,
  hoursHeldWithoutDecision: 1.5,
  balance: { total: 25654, unbalanced: [], holds: true },
});

function frozen() {
  return {
    day: '2021-12-11',
    gridName: '东城街道',
    takenAt: inMinutes(-2),
    sha256: hash,
    intact: true,
    figures: figures(0),
    signature,
    addenda,
  };
}

function sign(): Reply {
  signature = { by: 'command-1', name: '韩博子', role: 'SUPERVISOR', at: inMinutes(0) };
  return { body: frozen() };
}

function add({ body }: Request): Reply {
  addenda.push({
    seq: addenda.length + 1,
    reason: (body as { reason?: string } | undefined)?.reason ?? '',
    name: '韩博子',
    at: inMinutes(0),
    sha256: hash,
    intact: true,
    figures: figures(7),
  });
  return { status: 201, body: frozen() };
}

function replies(id: string) {
  const one = signed.get(id);
  return {
    listId: id,
    name: '东城街道核查名单 2021-12-11.xlsx',
    ready: true,
    now: id === 'l2' ? { rows: 62, answered: 58, notReached: 4, open: 0 } : answers,
    signed: one ? [one] : [],
  };
}

function signReply(id: string): Reply {
  signed.set(id, {
    revision: 1,
    answers,
    reason: '其余明早继续',
    sha256: hash,
    erased: false,
    name: '韩博子',
    at: inMinutes(0),
    sending: null,
  });
  return { status: 201, body: replies(id) };
}

function send(id: string): Reply {
  const sending = { how: 'PLATFORM', receiptNo: null, at: inMinutes(0) };
  signed.set(id, { ...signed.get(id), sending });
  return { body: replies(id) };
}

function nextHours() {
  const at = (hour: number) => inMinutes(hour * 60);
  const covered = (gap: number[]) =>
    Array.from({ length: 12 }, (_, i) => ({
      from: at(i),
      most: gap.includes(i) ? 0 : 2,
      covered: !gap.includes(i),
    }));
  return {
    asOf: inMinutes(0),
    from: at(0),
    until: at(12),
    hours: Array.from({ length: 12 }, (_, i) => ({
      from: at(i),
      free: i === 3 ? 14 : 0,
      leaving: i === 3 ? 6 : 0,
      ready: i === 3 ? 4 : 0,
    })),
    leaving: [
      { caseId: 'c1', at: at(4), transport: 'READY' },
      { caseId: 'c2', at: at(4), transport: 'NO_JOURNEY' },
      { caseId: 'c3', at: at(4), transport: 'NOT_CONFIRMED' },
    ],
    desks: [
      { role: 'SUPERVISOR', facility: null, name: null, hours: covered([]) },
      { role: 'DECIDING_OFFICER', facility: null, name: null, hours: covered([5, 6]) },
      { role: 'DOCTOR', facility: null, name: null, hours: covered([]) },
      { role: 'POLICE_OFFICER', facility: null, name: null, hours: covered([]) },
      { role: 'DRIVER', facility: null, name: null, hours: covered([7]) },
      { role: null, facility: 'f0', name: '永康宾馆', hours: covered([]) },
    ],
    gaps: [
      { role: 'DECIDING_OFFICER', facility: null, name: null, from: at(5), to: at(7) },
      { role: 'DRIVER', facility: null, name: null, from: at(7), to: at(8) },
    ],
    objections: {
      open: 3,
      overdue: 1,
      due: 2,
      first: [
        {
          taskId: 't1',
          caseId: 'c1',
          ageMinutes: 1500,
          dueAt: inMinutes(-60),
          overdue: true,
          answeredBy: '冯局',
          onDuty: false,
        },
        {
          taskId: 't2',
          caseId: 'c2',
          ageMinutes: 900,
          dueAt: inMinutes(540),
          overdue: false,
          answeredBy: null,
          onDuty: false,
        },
      ],
    },
    undecided: { cases: 2, hours: 1.5 },
    shifts: [
      {
        username: 'do-01',
        name: '冯局',
        role: 'DECIDING_OFFICER',
        at: at(2),
        note: 'NONE',
        noteTo: null,
      },
      {
        username: 'dr-01',
        name: '陈医生',
        role: 'DOCTOR',
        at: at(2),
        note: 'GIVEN',
        noteTo: '周医生',
      },
    ],
  };
}
