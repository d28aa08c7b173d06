import { inMinutes, tasks } from './data.ts';
import { problem, type Handler, type Reply, type Request } from './routes.ts';

interface Held {
  caseId: string;
  name: string;
  grid: string;
  since: string;
  limit: string;
  needs: { need: string; askedAt: string; metAt: string | null }[];
  tasks: { id: string; kind: string }[];
}

const longestSeconds = 7200;
const held: Held[] = [waiting('c90', '卢建国', 108), waiting('c91', '应嘉怡', 25)];
// The first has been talked to already.
if (held[0]) held[0].tasks = [];
held[0]?.needs.push({ need: 'TOILET', askedAt: inMinutes(-50), metAt: inMinutes(-44) });
held[0]?.needs.push({ need: 'WARMTH', askedAt: inMinutes(-12), metAt: null });

/** A gate at night: who waits, and what they need. */
export const gateRoutes: [string, RegExp, Handler][] = [
  [
    'GET',
    /^\/api\/gate-duty$/,
    () => ({
      body: {
        asOf: inMinutes(0),
        longestSeconds,
        held: held.filter((one) => Date.parse(one.limit) > Date.now()),
        officer: { name: '周局长', phone: '14000000007' },
        commandRoom: { name: '陈指挥', phone: '14000000008' },
      },
    }),
  ],
  ['POST', /^\/api\/cases$/, open],
  ['POST', /^\/api\/cases\/(\w+)\/messages\/gate\.need$/, need],
  ['POST', /^\/api\/cases\/(\w+)\/messages\/gate\.left$/, left],
];

function waiting(caseId: string, name: string, minutes: number): Held {
  return {
    caseId,
    name,
    grid: '330784001001001',
    since: inMinutes(-minutes),
    limit: inMinutes(longestSeconds / 60 - minutes),
    needs: [],
    tasks: tasks
      .filter(({ kind }) => kind === 'meet-at-gate')
      .map(({ id, kind }) => ({ id, kind })),
  };
}

/** A name of one letter stands for what the server refuses. */
function open({ body }: Request): Reply {
  const { name } = body['person'] as { name: string };
  if (name.length < 2) {
    const messages = { zh: '姓名不完整', en: 'The name is not complete' };
    const errors = [{ field: 'person.name', code: 'list.row.NAME_INVALID', messages }];
    return problem(422, 'case.invalid', '登记内容有误', 'The case does not fit', { errors });
  }
  const caseId = `c${String(90 + held.length)}`;
  if (body['source'] === 'GATE') {
    const metAt = String(body['metAt']);
    const limit = new Date(Date.parse(metAt) + longestSeconds * 1000).toISOString();
    const needs = ((body['needs'] ?? []) as string[]).map((one) => ({
      need: one,
      askedAt: metAt,
      metAt: null,
    }));
    held.push({ ...waiting(caseId, name, 0), since: metAt, limit, needs });
  }
  return { status: 201, body: { id: caseId, caseId, result: 'NEW', warnings: [] } };
}

/** The second who waits is known no more, so that a late need can be looked at. */
function need({ body }: Request, caseId = ''): Reply {
  const one = held.find((other) => other.caseId === caseId);
  if (!one || caseId === 'c91') {
    return problem(404, 'case.unknown', '没有这个人员档案', 'No such case');
  }
  const kind = String(body['need']);
  const last = one.needs.findLast((other) => other.need === kind && other.metAt === null);
  if (body['met'] === true && last) last.metAt = String(body['at']);
  if (body['met'] !== true && !last) {
    one.needs.push({ need: kind, askedAt: String(body['at']), metAt: null });
  }
  return { body: {} };
}

function left(_: Request, caseId?: string): Reply {
  const at = held.findIndex((one) => one.caseId === caseId);
  if (at < 0) return problem(409, 'message.notExpected', '没有人等候', 'Nobody waits');
  held.splice(at, 1);
  return { body: {} };
}
