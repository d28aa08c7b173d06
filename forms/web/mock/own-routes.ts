import { inMinutes } from './data.ts';
import { problem, type Reply, type Request } from './routes.ts';

const day = 24 * 60;
const six = [
  ['GRID_MEMBER', '廖小芳', '13900000002'],
  ['VILLAGE_CADRE', '吕建国', '13900000001'],
  ['LINK_CADRE', '胡志强', '13900000004'],
  ['POLICE_OFFICER', '陈警官', '13900000005'],
  ['DOCTOR', '应医生', '13900000003'],
  ['SUBDISTRICT_LEADER', null, null],
].map(([role, name, phone]) => ({ role, name, phone }));

const why = {
  zh: 'CN9/CLOSE_CONTACT，第九版防控方案，2022-06-28 至 2022-11-10；第0天 2022-07-01；天数 7 + 3；规则止时 2022-07-09 00:00；法定止时 2022-07-09 00:00',
  en: 'Rule CN9/CLOSE_CONTACT, source: Protocol, 9th edition; day 0 2022-07-01; days 7 + 3; end by the rule 2022-07-09 00:00; lawful end 2022-07-09 00:00',
};

function date(days: number): string {
  return inMinutes(days * day).slice(0, 10);
}

const running = {
  now: inMinutes(0),
  link: 'mock',
  name: '应嘉怡',
  guardian: false,
  state: 'RUNNING',
  endsAt: `${date(9)}T00:00:00+08:00`,
  freeSince: null as string | null,
  measures: [
    {
      kind: 'HOME_ISOLATION',
      start: inMinutes(-2 * day),
      end: `${date(6)}T00:00:00+08:00`,
      endedAt: null as string | null,
      running: true,
      why,
    },
    {
      kind: 'HOME_MONITORING',
      start: `${date(6)}T00:00:00+08:00`,
      end: `${date(9)}T00:00:00+08:00`,
      endedAt: null as string | null,
      running: false,
      why,
    },
  ],
  team: six,
  tests: [
    { day: date(-2), state: 'NEGATIVE' },
    { day: date(-1), state: 'NOT_TAKEN' },
    { day: date(0), state: 'TAKEN' },
    { day: date(3), state: 'PLANNED' },
  ],
  reports: [
    {
      part: 'MORNING',
      opensAt: inMinutes(-300),
      closesAt: inMinutes(-10),
      givenAt: inMinutes(-60),
    },
    { part: 'EVENING', opensAt: inMinutes(-5), closesAt: inMinutes(300), givenAt: null },
  ],
  needs: [{ id: 'n1', category: 'FOOD', state: 'OPEN', raisedAt: inMinutes(-30) }],
  objections: [
    {
      id: 'o1',
      claim: '我没有去过那里',
      filedAt: inMinutes(-day),
      outcome: 'UPHELD',
      answer: '经核对车票，本人7月1日在该地停留。',
      reviewedAt: inMinutes(-60),
    },
  ],
  papers: [
    {
      id: 'p1',
      kind: 'DECISION_ORDER',
      documentNo: '永防指〔2022〕12号',
      issuedAt: inMinutes(-2 * day),
      href: '/api/own/papers/p1',
    },
  ],
};

const waiting = {
  ...running,
  state: 'WAITING',
  guardian: true,
  reports: [],
  needs: [],
  objections: [],
  measures: running.measures.map((one) => ({ ...one, start: null, running: false })),
};

const free = {
  ...running,
  state: 'FREE',
  endsAt: null,
  freeSince: `${date(0)}T00:00:00+08:00`,
  reports: [],
  measures: running.measures.map((one) => ({ ...one, endedAt: one.end, running: false })),
};

const hospital = { ...free, state: 'IN_HOSPITAL', freeSince: null };

/** The code says in which state the page opens. */
const byCode: Record<string, object> = {
  '111111': running,
  '222222': waiting,
  '333333': free,
  '444444': hospital,
};

export function ownAnswer(request: Request): Reply {
  const code = String(request.body['code'] ?? '');
  if (request.path === '/api/own/session') {
    if (request.method === 'DELETE') return { status: 204, session: '' };
    if (!byCode[code])
      return problem(401, 'ownPage.codeWrong', '验证码不对，还可试 4 次', 'Wrong; tries left: 4');
    return { body: { link: 'mock' }, session: `own${code}` };
  }
  const view = byCode[request.user?.replace(/^own/, '') ?? ''];
  if (!view) return problem(401, 'session.required', '请先登录', 'Please sign in');
  if (request.method === 'POST') return { status: 201, body: { id: 'x' } };
  return { body: view };
}
