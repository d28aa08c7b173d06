import { inMinutes, tasks } from './data.ts';
import type { Reply, Request } from './routes.ts';

type Handler = (request: Request, ...parts: string[]) => Reply;

const done = new Set<string>();

/** Pages for work on many people. */
export const workRoutes: [string, RegExp, Handler][] = [
  ['GET', /^\/api\/calls$/, () => ({ body: { items: calls(), next: null } })],
];

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
