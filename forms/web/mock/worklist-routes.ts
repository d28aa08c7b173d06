import { inMinutes, tasks } from './data.ts';
import type { Handler, Reply, Request } from './routes.ts';

type Task = (typeof tasks)[number];
type Wanted = Record<string, string | undefined>;

/** The list of tasks: whose, in which order, how many; and many at once. */
export const worklistRoutes: [string, RegExp, Handler][] = [
  ['GET', /^\/api\/tasks$/, ({ query }) => page(Object.fromEntries(query))],
  ['POST', /^\/api\/tasks\/search$/, ({ body }) => page(body as Wanted)],
  ['GET', /^\/api\/tasks\/counts$/, ({ query }) => ({ body: counts(Object.fromEntries(query)) })],
  ['POST', /^\/api\/tasks\/bulk$/, bulk],
  ['POST', /^\/api\/tasks\/bulk\/(\w+)\/undo$/, undo],
  ['POST', /^\/api\/tasks\/(\w+)\/claim$/, claim],
  [
    'GET',
    /^\/api\/tasks\/\w+\/colleagues$/,
    () => ({
      body: {
        items: [
          { username: 'grid-2', name: '李阿姨', role: 'GRID_MEMBER', onDuty: true },
          { username: 'grid-3', name: '赵平', role: 'GRID_MEMBER', onDuty: false },
        ],
        next: null,
      },
    }),
  ],
];

function wantedTasks({ view, kind, timing, stage, q }: Wanted): Task[] {
  return tasks
    .filter((task) => !timing || task.timing === timing)
    .filter((task) => !stage || task.stage === stage)
    .filter((task) => !kind || task.kind === kind)
    .filter((task) => !q || task.person.name.startsWith(q) || task.door?.building.includes(q))
    .filter((task) => view !== 'absent' || task.assignee === 'grid-2')
    .filter((task) => kind ?? ((view ?? 'mine') !== 'mine' || task.role === 'GRID_MEMBER'));
}

function page(wanted: Wanted): Reply {
  const all = wantedTasks(wanted);
  if (wanted['sort'] === 'door') all.sort((one, two) => (key(one) < key(two) ? -1 : 1));
  const from = Number(wanted['cursor'] ?? 0);
  const limit = Number(wanted['limit'] ?? 20);
  const next = from + limit < all.length ? String(from + limit) : null;
  return { body: { items: all.slice(from, from + limit), next } };
}

function key({ door }: Task): string {
  return door ? `${door.building} ${door.unit} ${door.floor} ${door.door}` : '~';
}

function counts(wanted: Wanted) {
  const all = wantedTasks(wanted);
  const by = (of: (task: Task) => string) =>
    Object.fromEntries(
      [...new Set(all.map(of))].map((name) => {
        const some = all.filter((task) => of(task) === name);
        return [name, { open: some.length, overdue: late(some) }];
      }),
    );
  return {
    open: all.length,
    overdue: late(all),
    dueSoon: all.filter((task) => task.timing === 'DUE_SOON').length,
    byKind: by((task) => task.kind),
    byStage: by((task) => task.stage),
  };
}

function late(some: Task[]): number {
  return some.filter((task) => task.timing === 'OVERDUE').length;
}

let before = new Map<string, string | null>();

/** The first of several always meets a colleague, so that a refusal can be looked at. */
function bulk({ body, user }: Request): Reply {
  const ids = body['ids'] as string[];
  if (body['action'] === 'complete') {
    return { body: { results: ids.map((id) => ({ id, done: true })), undo: null } };
  }
  const to = body['action'] === 'claim' ? user : (body['data'] as { username: string }).username;
  const refused = ids.length > 1 ? ids[0] : undefined;
  const messages = { zh: '已由 李阿姨 办结', en: 'Li has completed it' };
  before = new Map();
  const results = ids.map((id) => {
    if (id === refused) return { id, done: false, code: 'task.alreadyCompleted', messages };
    move(id, to ?? null);
    return { id, done: true };
  });
  return { body: { results, undo: { id: 'b1', until: inMinutes(1) } } };
}

function move(id: string, to: string | null) {
  const task = tasks.find((one) => one.id === id);
  if (!task) return;
  before.set(id, task.assignee);
  task.assignee = to;
}

function undo(): Reply {
  const ids = [...before.keys()];
  for (const [id, assignee] of before) {
    const task = tasks.find((one) => one.id === id);
    if (task) task.assignee = assignee;
  }
  return { body: { results: ids.map((id) => ({ id, done: true })) } };
}

function claim({ user }: Request, id?: string): Reply {
  const task = tasks.find((one) => one.id === id);
  if (task) task.assignee = user ?? null;
  return { body: task };
}
