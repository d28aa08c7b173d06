import { inMinutes } from './data.ts';
import type { Handler } from './routes.ts';

const hour = (at: string, hours: number) => {
  const moment = new Date(Date.parse(at) + (hours + 8) * 3_600_000);
  return `${moment.toISOString().slice(0, 19)}+08:00`;
};

/** Ninety-six people leave at once, with three vehicles for half of them. */
export function waveAt(at: string) {
  return {
    leaving: 96,
    leavingAnyway: 4,
    ownMeans: 12,
    seats: 88,
    vehicles: 4,
    vehiclesFree: 3,
    seatsFree: 50,
    runs: 7,
    lastLeavesAt: hour(at, 2),
    withoutSeat: 0,
    hours: [
      {
        from: at,
        free: 100,
        vehicles: 3,
        seats: 50,
        setOut: 50,
        runs: 3,
        waiting: 38,
        papers: 204,
      },
      {
        from: hour(at, 1),
        free: 0,
        vehicles: 0,
        seats: 0,
        setOut: 0,
        runs: 0,
        waiting: 38,
        papers: 0,
      },
      {
        from: hour(at, 2),
        free: 0,
        vehicles: 3,
        seats: 50,
        setOut: 38,
        runs: 4,
        waiting: 0,
        papers: 0,
      },
    ],
    destinations: [
      { grid: '330784001007', name: '五金城社区', people: 60, runs: 4 },
      { grid: '330784001001', name: '高川社区', people: 28, runs: 3 },
    ],
    papers: { RULE_CHANGE_NOTICE: 120, HOME_NOTICE: 72, WAGES_LETTER: 12 },
    onList: 0,
  };
}

const kinds = ['SHORTER', 'MOVES', 'ENDS'];
const row = 'CN9_CLOSE_CONTACT_CENTRALISED';

function line(n: number, at: string) {
  const effect = kinds[n % 3];
  return {
    line: n,
    caseId: null,
    grid: null,
    effect,
    oldRule: 'CN8_CLOSE_CONTACT_CENTRALISED',
    oldEnd: hour(at, 240),
    oldKind: 'CENTRALISED_ISOLATION',
    newRule: effect === 'ENDS' ? null : row,
    newEnd: effect === 'ENDS' ? at : hour(at, 96),
    newKind:
      effect === 'ENDS' ? null : effect === 'MOVES' ? 'HOME_MONITORING' : 'CENTRALISED_ISOLATION',
    testsDropped: n % 3,
  };
}

const effects =
  (wanted: (asked: string | null) => string): Handler =>
  ({ query }) => {
    const from = Number(query.get('cursor') ?? 0);
    const at = wanted(query.get('effectiveAt'));
    return {
      body: {
        effectiveAt: at,
        counts: { UNCHANGED: 260, SHORTER: 40, MOVES: 40, ENDS: 40 },
        keepsEarlier: 3,
        unreadable: 1,
        wave: waveAt(at),
        signed: null,
        items: Array.from({ length: Math.min(50, 120 - from) }, (_, i) => line(from + i + 1, at)),
        rows: {
          [row]: {
            kind: 'CENTRALISED_ISOLATION',
            days: 7,
            then: 'HOME_MONITORING',
            thenDays: 3,
            cited: {
              zh: `${row}，新型冠状病毒肺炎防控方案（第九版），2022-06-28 至 另行通知`,
              en: `${row}, 新型冠状病毒肺炎防控方案（第九版） (Ninth edition), in force from 2022-06-28`,
            },
          },
        },
        next: from + 50 < 120 ? String(from + 50) : null,
      },
    };
  };

export const effectsRoutes: [string, RegExp, Handler][] = [
  ['GET', /^\/api\/releases\/\d+\/restrictions$/, effects(() => inMinutes(600))],
  ['GET', /^\/api\/drafts\/\w+\/restrictions$/, effects((asked) => asked ?? inMinutes(0))],
];
