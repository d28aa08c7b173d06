import { formOf, inMinutes, tasks } from './data.ts';
import type { Reply, Request } from './routes.ts';

type Handler = (request: Request, ...parts: string[]) => Reply;

let revision = 0;

/** What a device takes along and brings back. */
export const offlineRoutes: [string, RegExp, Handler][] = [
  ['GET', /^\/api\/me\/device-key$/, ({ user }) => ({ body: { secret: secretOf(user) } })],
  ['GET', /^\/api\/tasks\/pack$/, pack],
  [
    'GET',
    /^\/api\/forms\/([\w-]+)$/,
    (_, kind = '') => ({ body: { kind, version: 'v1', schema: formOf(kind) } }),
  ],
  [
    'PUT',
    /^\/api\/tasks\/(\w+)\/draft$/,
    () => ({ body: { revision: ++revision, savedAt: inMinutes(0) } }),
  ],
  ['GET', /^\/api\/tasks\/(\w+)\/ended$/, ended],
  ['POST', /^\/api\/tasks\/(\w+)\/late-answers$/, () => ({ status: 204 })],
];

function secretOf(user = ''): string {
  return Buffer.from(user.padEnd(32, '.')).toString('base64');
}

function pack(): Reply {
  const own = tasks.filter((task) => task.role === 'GRID_MEMBER');
  const items = own.map((task) => ({
    task,
    form: { version: 'v1', data: {}, person: task.person, draft: null },
    why: null,
  }));
  return { body: { items, next: null } };
}

function ended(): Reply {
  return {
    body: {
      state: 'COMPLETED',
      outcome: 'NOT_CONCERNED',
      by: { username: 'grid-2', name: '李阿姨', role: 'GRID_MEMBER', phone: '14000000003' },
      at: inMinutes(-12),
      values: { reached: 'SELF', wasInArea: 'NO', outcome: 'NOT_CONCERNED', source: 'PHONE' },
      healthWithheld: true,
      late: [],
    },
  };
}
