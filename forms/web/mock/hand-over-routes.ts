import { inMinutes, tasks } from './data.ts';
import { problem, type Handler } from './routes.ts';

const facts = [
  ['TO_ASSESS', 'FEVER'],
  ['LOW_MOOD'],
  ['TEST_TODAY', 'NOT_REPORTED'],
  ['MEDICINE'],
  ['RESULT_LATE', 'TEST_TOMORROW'],
  [],
];

const received = {
  id: 'n0',
  givenBy: '段佳庆',
  takenBy: '周医生',
  own: false,
  words: '三楼热水器坏了，已报修；夜里只有一名护士。',
  givenAt: inMinutes(-40),
  startsAt: inMinutes(-20),
  acknowledgedAt: null as string | null,
  lines: tasks.slice(10, 13).map((task, i) => ({
    caseId: task.caseId,
    name: task.person.name,
    grid: task.grid,
    facts: [['FEVER'], ['LOW_MOOD', 'MEDICINE'], []][i] ?? [],
    task: i === 0 ? { kind: 'assess-symptoms', due: inMinutes(25) } : null,
    words: ['22点再问一次体温', null, '家属要求夜里不打电话，明早再联系'][i] ?? null,
    acknowledgedAt: null as string | null,
  })),
};

const given: object[] = [];
const isDoctor = (user: string | undefined) => user === 'doctor';

/** The change of shifts, for a doctor and a grid member. Words with a phone are refused. */
export const handOverRoutes: [string, RegExp, Handler][] = [
  [
    'GET',
    /^\/api\/hand-over-notes$/,
    ({ user }) => ({ body: { items: isDoctor(user) ? [...given, received] : [], next: null } }),
  ],
  ['GET', /^\/api\/hand-over-notes\/draft$/, ({ user }) => ({ body: draft(user) })],
  [
    'POST',
    /^\/api\/hand-over-notes$/,
    ({ body, user }) => {
      const lines = body['lines'] as { words: string }[];
      const bad = lines.findIndex(({ words }) => /\d{11}/.test(words));
      if (bad >= 0) {
        const code = 'text.personalNumber';
        const messages = {
          zh: '请不要写证件号码或电话号码，打开档案即可看到',
          en: 'No ID numbers or phones, please: they stand in the file',
        };
        return problem(422, 'form.invalid', '有字段缺失或有误', 'Fields are missing or wrong', {
          errors: [{ field: `lines[${String(bad)}].words`, code, messages }],
        });
      }
      const note = {
        ...received,
        id: `n${String(given.length + 1)}`,
        own: true,
        acknowledgedAt: null,
        takenBy: draft(user).takers.find((one) => one.username === body['to'])?.name ?? '',
        givenAt: inMinutes(0),
        lines,
      };
      given.unshift(note);
      return { body: note };
    },
  ],
  [
    'POST',
    /^\/api\/hand-over-notes\/(\w+)\/acknowledge$/,
    ({ body }) => {
      const caseIds = body['caseIds'] as string[] | null;
      for (const line of received.lines) {
        if (!caseIds || caseIds.includes(line.caseId)) line.acknowledgedAt ??= inMinutes(0);
      }
      if (received.lines.every((line) => line.acknowledgedAt)) {
        received.acknowledgedAt ??= inMinutes(0);
      }
      return { body: received };
    },
  ],
];

function draft(user: string | undefined) {
  const doctor = isDoctor(user);
  return {
    asOf: inMinutes(0),
    startsAt: inMinutes(20),
    takers: doctor
      ? [
          { username: 'dr-02', name: '罗明轩', onDuty: true },
          { username: 'dr-06', name: '唐春宇', onDuty: true },
          { username: 'dr-03', name: '蔡佳轩', onDuty: false },
        ]
      : [{ username: 'grid-2', name: '李阿姨', onDuty: false }],
    people: tasks.slice(0, doctor ? 7 : 4).map((task, i) => ({
      caseId: task.caseId,
      name: task.person.name,
      grid: task.grid,
      facts: doctor ? (facts[i] ?? []) : i === 1 ? ['NEED'] : [],
      task:
        doctor && i > 2
          ? null
          : { kind: doctor ? 'assess-symptoms' : task.kind, due: inMinutes(45 + i * 30) },
      told: i === 3 ? [{ by: '段佳庆', words: '药剩两天，明早再配' }] : [],
      takers: doctor ? (i === 4 ? ['dr-03'] : ['dr-02', 'dr-06']) : ['grid-2'],
    })),
  };
}
