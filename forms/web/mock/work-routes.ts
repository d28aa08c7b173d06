import { inMinutes, tasks } from './data.ts';
import type { Reply, Request } from './routes.ts';

type Handler = (request: Request, ...parts: string[]) => Reply;

const done = new Set<string>();

/** Pages for work on many people. */
export const workRoutes: [string, RegExp, Handler][] = [
  ['GET', /^\/api\/calls$/, () => ({ body: { items: calls(), next: null } })],
  ['GET', /^\/api\/doctors-round$/, () => ({ body: round() })],
  ['POST', /^\/api\/doctors-round\/(\w+)\/report$/, () => ({ body: { reportId: 'r1' } })],
  ['PUT', /^\/api\/doctors-round\/(\w+)\/medicine$/, () => ({ status: 204 })],
];

function round() {
  const day = (back: number) => inMinutes(-back * 1440).slice(0, 10);
  const flags = [
    ['TO_ASSESS', 'FEVER'],
    ['LOW_MOOD'],
    ['TEST_TODAY', 'NOT_REPORTED'],
    ['MEDICINE'],
  ];
  return {
    asOf: inMinutes(0),
    patients: tasks.slice(0, 9).map((task, i) => ({
      caseId: task.caseId,
      name: task.person.name,
      phone: task.person.phone,
      grid: task.grid,
      measure: 'CENTRALISED_ISOLATION',
      lawfulEnd: inMinutes(5000 + i * 60),
      awaited: { day: day(0), part: 'EVENING' },
      reported: i < 2,
      flags: flags[i] ?? (i < 7 ? ['NOT_REPORTED'] : []),
      reports: [2, 1, 0].map((back) => ({
        day: day(back),
        part: 'MORNING',
        temperature: back === 1 && i === 3 ? null : i === 0 ? 38.2 - back : 36.4 + back / 10,
        symptoms: i === 0 && back === 0 ? ['COUGH'] : ['NONE'],
        mood: i === 1 ? 'LOW' : 'GOOD',
        outcome: back === 1 && i === 3 ? 'NOT_REACHED' : 'NORMAL',
      })),
      tasks:
        i === 0
          ? [{ id: task.id, kind: 'assess-symptoms', part: '', due: inMinutes(10) }]
          : i > 1 && i < 6 && !done.has(task.id)
            ? [{ id: task.id, kind: 'take-sample', part: '', due: inMinutes(90) }]
            : [],
      tubes:
        i > 6
          ? [{ tube: 'YK20211211001', sampledAt: inMinutes(-900), dueAt: inMinutes(-180) }]
          : [],
      testDays: [day(-1)],
      medicine: i === 3 ? { name: '氨氯地平', lastsUntil: day(-1) } : null,
    })),
  };
}

export function endTask(id: string): void {
  done.add(id);
}

function calls() {
  return tasks
    .filter((task) => task.kind === 'check-by-phone' && !done.has(task.id))
    .map((task, i) => ({
      task,
      callFrom: inMinutes(i % 5 === 4 ? 45 : -1),
      reason: i % 5 === 4 ? 'NO_ANSWER' : null,
      listed: {
        source: 'LIST',
        sourceNo: null,
        name: '永康市防控办',
        listDate: '2021-12-11',
        contactList: i % 3 === 0,
        openedAt: inMinutes(-300),
        written: {
          origin: '宁波市镇海区',
          arrival: '2021-12-09',
          transport: '自驾',
          remark: '12月9日从镇海返回，同行1人',
        },
      },
      attempts:
        i % 5 === 4 || i === 1
          ? [{ kind: 'check-by-phone', outcome: 'NO_ANSWER', at: inMinutes(-75) }]
          : [],
    }));
}
