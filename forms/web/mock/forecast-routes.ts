import { inMinutes } from './data.ts';
import type { Reply, Request } from './routes.ts';

type Handler = (request: Request, ...parts: string[]) => Reply;

export const forecastRoutes: [string, RegExp, Handler][] = [
  ['GET', /^\/api\/forecast$/, forecast],
  ['POST', /^\/api\/forecast\/proposals\/(\w+)\/accept$/, accept],
  ['POST', /^\/api\/forecast\/staffing$/, staffing],
];

const names = ['五金城社区第1微网格', '河头村第3微网格', '高川社区第2微网格', '望江社区第5微网格'];
const minutesOfHour = 60;
const hoursAhead = 12;
let accepted = false;

function forecast(): Reply {
  const hours = Array.from({ length: hoursAhead }, (_, i) => inMinutes((i + 1) * minutesOfHour));
  const grids = Array.from({ length: 14 }, (_, line) => ({
    grid: `3307840010${line}`,
    name: names[line % names.length],
    open: 48 - line,
    overdue: line % 3,
    misses: 14 - line,
    byHour: hours.map((_, i) => (i === hoursAhead - 2 ? 14 - line : i === 3 && line < 3 ? 2.3 : 0)),
  }));
  return {
    body: {
      asOf: inMinutes(0),
      until: inMinutes(hoursAhead * minutesOfHour),
      learnedFrom: 4210,
      hours,
      open: 612,
      overdue: 14,
      misses: 105,
      grids,
      atRisk: Array.from({ length: 14 }, (_, i) => ({
        taskId: `t${i}`,
        caseId: `c${i}`,
        kind: i % 4 === 0 ? 'visit-person' : 'check-by-phone',
        grid: '330784001001001',
        role: 'GRID_MEMBER',
        assignee: 'grid',
        due: inMinutes(400),
        likelihood: 1 - i / 30,
      })),
      proposals: accepted ? [] : proposals,
    },
  };
}

const proposals = [
  {
    id: 'p1',
    to: '330784001001001',
    toName: '五金城社区第1微网格',
    role: 'GRID_MEMBER',
    people: [
      { username: 'gm-2', name: '李晓明', grid: '1', gridName: '丽景苑微网格' },
      { username: 'gm-3', name: '赵一鸣', grid: '2', gridName: '紫微苑微网格' },
    ],
    until: inMinutes(hoursAhead * minutesOfHour),
    tasks: 21,
    missesBefore: 14.2,
    missesAfter: 1.3,
  },
];

function accept(): Reply {
  accepted = true;
  return {
    body: {
      grid: '330784001001001',
      until: inMinutes(hoursAhead * minutesOfHour),
      assisting: ['gm-2', 'gm-3'],
      missesBefore: 14.2,
      missesAfter: 1.3,
      moved: { results: [{ id: 't1', done: true }], undo: { id: 'u1', until: inMinutes(1) } },
    },
  };
}

function staffing({ body }: Request): Reply {
  const curve = [29, 46, 63, 81, 98, 115, 127, 150, 184].map((people, i) => ({
    people,
    share: [0.42, 0.59, 0.74, 0.85, 0.9, 0.956, 0.978, 0.987, 0.994][i],
  }));
  return {
    body: {
      arrivals: body['arrivals'],
      begin: inMinutes(-120),
      cutOff: inMinutes(600),
      target: 0.95,
      roles: [
        { role: 'GRID_MEMBER', needed: 115, onRoster: 98, workHours: 509.8, curve },
        {
          role: 'DOCTOR',
          needed: 3,
          onRoster: 12,
          workHours: 33.8,
          curve: [1, 2, 3, 4].map((people) => ({ people, share: 0.93 + people / 100 })),
        },
      ],
      together: { people: { GRID_MEMBER: 121, DOCTOR: 4 }, share: 0.958 },
      tasks: { 'check-by-phone': 5017, 'visit-person': 764 },
      outcomes: {},
      learnedFrom: 4210,
    },
  };
}
