import { inMinutes } from './data.ts';
import { problem, type Handler, type Reply } from './routes.ts';
import { pathFiles } from './studio-files.ts';

interface Migration {
  id: string;
  key: string;
  from: number;
  to: number;
  mapping: unknown;
  note: unknown;
  state: string;
  targetInForce: boolean;
  counts: { waiting: number; moved: number; stayed: number; ended: number; reversed: number };
  total: number;
  proposedBy: string;
  proposedAt: string;
  decidedBy: string | null;
  decidedAt: string | null;
  decisionNote: unknown;
  changedAt: string;
}

const total = 60;
const found: Migration[] = [];

const caseId = (i: number) => `mc${String(i).padStart(2, '0')}`;
const gone = { code: 'migration.elementGone', element: 'userTask_takeSample' };
const lost = { code: 'migration.timerGone', element: 'event_lawfulEnd' };
const obstaclesOf = (i: number) => (i % 20 === 7 ? [gone] : i % 20 === 13 ? [lost] : []);

function tried(i: number) {
  const obstacles = obstaclesOf(i);
  const due = inMinutes(60 * (i + 1));
  return {
    caseId: caseId(i),
    moves: obstacles.length === 0,
    obstacles,
    tasks: obstacles.length
      ? []
      : [
          {
            id: `t${String(i)}`,
            from: 'userTask_reportDay',
            to: i % 3 ? 'userTask_reportDay' : 'userTask_visitJointly',
            due,
            dueTo: i % 3 ? due : inMinutes(60 * (i + 2)),
          },
        ],
    timers: obstacles.length
      ? []
      : [
          { id: `e${String(i)}`, from: 'event_lawfulEnd', to: 'event_lawfulEnd', due, dueTo: due },
          ...(i % 4
            ? []
            : [
                {
                  id: `n${String(i)}`,
                  from: null,
                  to: 'event_visitOverdue',
                  due: null,
                  dueTo: due,
                },
              ]),
        ],
  };
}

const preview: Handler = ({ body, query }, key) => {
  const at = Number(query.get('cursor') ?? 0);
  const limit = Math.min(Number(query.get('limit') ?? 50), 20);
  const items = Array.from({ length: Math.min(limit, total - at) }, (_, i) => tried(at + i));
  const next = at + limit < total ? String(at + limit) : null;
  return { body: { key, from: body['from'], to: body['to'], running: total, items, next } };
};

const propose: Handler = ({ body, user = '' }, key = '') => {
  if (found.some((one) => one.key === key && !/REJECTED|DONE$|REVERSED/.test(one.state)))
    return problem(
      409,
      'migration.underWay',
      '这个流程已有一次迁移尚未结束',
      'A migration of this model has not ended',
    );
  const made: Migration = {
    id: `m${String(found.length + 1)}`,
    key,
    from: Number(body['from']),
    to: Number(body['to']),
    mapping: body['mapping'],
    note: body['note'],
    state: 'PROPOSED',
    targetInForce: true,
    counts: { waiting: total, moved: 0, stayed: 0, ended: 0, reversed: 0 },
    total,
    proposedBy: user,
    proposedAt: inMinutes(0),
    decidedBy: null,
    decidedAt: null,
    decisionNote: null,
    changedAt: inMinutes(0),
  };
  found.unshift(made);
  return { status: 201, body: made };
};

/** Each look moves some more cases: nothing happens while nobody looks. */
function goOn(one: Migration) {
  const { counts } = one;
  if (one.state === 'CANARY') {
    Object.assign(counts, { moved: 5, waiting: total - 5 });
    one.state = 'CANARY_DONE';
  } else if (one.state === 'MOVING') {
    const some = Math.min(20, counts.waiting);
    counts.waiting -= some;
    counts.stayed += some > 2 ? 2 : 0;
    counts.moved += some > 2 ? some - 2 : some;
    if (counts.waiting === 0) one.state = 'DONE';
  } else if (one.state === 'REVERSING') {
    counts.reversed += counts.moved;
    counts.moved = 0;
    one.state = 'REVERSED';
  }
}

const withOne =
  (handler: (one: Migration, request: Parameters<Handler>[0], part: string) => Reply): Handler =>
  (request, id = '', part = '') => {
    const one = found.find((each) => each.id === id);
    return one
      ? handler(one, request, part)
      : problem(404, 'migration.unknown', '没有这次迁移', 'No such migration');
  };

const steps: Record<string, [from: RegExp, to: string]> = {
  approve: [/PROPOSED/, 'CANARY'],
  reject: [/PROPOSED/, 'REJECTED'],
  continue: [/CANARY_DONE/, 'MOVING'],
  pause: [/MOVING/, 'PAUSED'],
  resume: [/PAUSED/, 'MOVING'],
  reverse: [/CANARY_DONE|PAUSED|^DONE/, 'REVERSING'],
};

const take = withOne((one, { body, user = '' }, step) => {
  const [from, to] = steps[step] ?? [/none/, ''];
  if (!from.test(one.state))
    return problem(409, 'migration.notInState', '此刻不能这样做', 'Not in this state');
  if (step === 'approve' && one.proposedBy === user)
    return problem(
      403,
      'migration.secondPerson',
      '须由另一位设计员批准',
      'Another designer must approve it',
    );
  one.state = to;
  one.changedAt = inMinutes(0);
  if (step === 'approve' || step === 'reject')
    Object.assign(one, {
      decidedBy: user,
      decidedAt: inMinutes(0),
      decisionNote: body['note'] ?? null,
    });
  return { body: one };
});

const cases = withOne((one, { query }) => {
  const through = one.total - one.counts.waiting;
  const all = Array.from({ length: one.total }, (_, i) => {
    const state =
      i >= through
        ? 'WAITING'
        : obstaclesOf(i).length
          ? 'STAYED'
          : one.counts.moved
            ? 'MOVED'
            : 'REVERSED';
    return {
      caseId: caseId(i),
      state,
      canary: i < 5,
      at: state === 'WAITING' ? null : inMinutes(0),
      obstacles: state === 'STAYED' ? obstaclesOf(i) : [],
    };
  });
  const wanted = query.get('state');
  const items = all.filter((each) => !wanted || each.state === wanted);
  const at = Number(query.get('cursor') ?? 0);
  const next = at + 50 < items.length ? String(at + 50) : null;
  return { body: { items: items.slice(at, at + 50), next } };
});

/** Numbers for the user tasks that the real model has. */
const running: Handler = (_, key = '') => {
  const file = pathFiles().find((one) => one.key === key && one.kind === 'BPMN');
  if (!file) return problem(404, 'model.notDeployed', '没有这个流程', 'No such model');
  const tasks = [...file.content.matchAll(/<(?:\w+:)?userTask\b([^>]*)>/g)];
  const of = (tag: string, name: string) => new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];
  const elements = tasks.map(([, tag = ''], i) => ({
    element: of(tag, 'id') ?? '',
    name: of(tag, 'name') ?? null,
    kind: of(tag, 'camunda:formRef') ?? null,
    cases: (i * 7) % 23,
    overdue: i % 3 === 1 ? 2 : 0,
    ended: 40 + i,
    medianSeconds: 1800 * (i + 1),
    p95Seconds: 7200 * (i + 1),
    versions: [{ version: 1, cases: (i * 7) % 23, overdue: i % 3 === 1 ? 2 : 0 }],
  }));
  const [first] = elements;
  const incidents = first && [
    {
      job: 'j1',
      element: first.element,
      name: first.name,
      version: 1,
      since: inMinutes(-40),
      code: 'incident.database',
      cause: 'SQLTransientConnectionException',
      caseId: null,
    },
  ];
  return {
    body: { key, at: inMinutes(0), days: 30, versions: [1], elements, incidents: incidents ?? [] },
  };
};

const standing: Handler = () => ({
  body: {
    items: Array.from({ length: 7 }, (_, i) => ({
      caseId: `c${String(i)}`,
      grid: '330784001001001',
      version: 1,
      since: inMinutes(-90 * (i + 1)),
      due: inMinutes(60 * (i - 2)),
    })),
    next: null,
  },
});

export const migrationRoutes: [string, RegExp, Handler][] = [
  ['GET', /^\/api\/models\/([\w-]+)\/running$/, running],
  ['GET', /^\/api\/models\/([\w-]+)\/running\/\w+\/cases$/, standing],
  [
    'POST',
    /^\/api\/models\/[\w-]+\/incidents\/(\w+)\/retry$/,
    (_, job) => ({ body: { job, state: 'WAITING' } }),
  ],
  ['POST', /^\/api\/models\/([\w-]+)\/migration\/preview$/, preview],
  ['POST', /^\/api\/models\/([\w-]+)\/migration$/, propose],
  [
    'GET',
    /^\/api\/migrations$/,
    ({ query }) => {
      const key = query.get('key');
      return { body: { items: found.filter((one) => !key || one.key === key), next: null } };
    },
  ],
  [
    'GET',
    /^\/api\/migrations\/(\w+)$/,
    withOne((one) => {
      const body = structuredClone(one);
      goOn(one);
      return { body };
    }),
  ],
  ['GET', /^\/api\/migrations\/(\w+)\/cases$/, cases],
  ['POST', /^\/api\/migrations\/(\w+)\/(\w+)$/, take],
];
