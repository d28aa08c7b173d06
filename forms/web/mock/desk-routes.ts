import { boardRoutes } from './board-routes.ts';
import { dailyRoutes } from './daily-routes.ts';
import { cutOffRoutes } from './cut-off-routes.ts';
import { forecastRoutes } from './forecast-routes.ts';
import { inMinutes, tasks } from './data.ts';
import { registerRoutes, sections } from './register-routes.ts';
import type { Reply, Request } from './routes.ts';

type Handler = (request: Request, ...parts: string[]) => Reply;

export const deskRoutes: [string, RegExp, Handler][] = [
  ...registerRoutes,
  ...boardRoutes,
  ...dailyRoutes,
  ...cutOffRoutes,
  ...forecastRoutes,
  ['GET', /^\/api\/demo\/lists$/, demoLists],
  ['GET', /^\/api\/demo\/lists\/(\d+)$/, () => ({ body: 'a file' })],
  ['POST', /^\/api\/lists$/, () => ({ status: 202, body: { id: 'l1' } })],
  ['GET', /^\/api\/lists$/, () => ({ body: { items: ['l1', 'l2'].map(list), next: null } })],
  ['GET', /^\/api\/lists\/(\w+)$/, (_, id) => ({ body: list(id ?? '') })],
  ['GET', /^\/api\/lists\/(\w+)\/rows$/, rows],
  [
    'PATCH',
    /^\/api\/lists\/(\w+)\/rows\/(\d+)$/,
    (_, __, row) => ({ body: { row, result: 'NEW', warnings: [] } }),
  ],
  ['PUT', /^\/api\/lists\/(\w+)\/mapping$/, () => ({ status: 204 })],
  ['DELETE', /^\/api\/lists\/(\w+)$/, () => ({ body: { annulled: 3, touched: ['c1'] } })],
  ['POST', /^\/api\/cases$/, () => ({ status: 201, body: { id: 'c1' } })],
  ['POST', /^\/api\/cases\/search$/, () => ({ body: { items: tasks.map(caseRow), next: 'more' } })],
  ['GET', /^\/api\/cases\/(\w+)$/, caseFile],
  ['GET', /^\/api\/cases\/(\w+)\/timeline$/, timeline],
];

function demoLists(): Reply {
  const items = ['2021-12-11', '2021-12-12'].map((listDate, i) => ({
    n: i + 1,
    name: `list-dongcheng-${listDate}.xlsx`,
    listDate,
  }));
  return { body: { items, next: null } };
}

function list(id: string): object {
  return {
    id,
    name: id === 'l1' ? '东城街道核查名单 2021-12-11.xlsx' : '没有表头的名单.csv',
    listDate: '2021-12-11',
    state: id === 'l1' ? 'DONE' : 'MAPPING_NEEDED',
    rows: 5029,
    rowsInFile: 5029,
    created: 4707,
    mergedInList: 205,
    mergedOpenCase: 40,
    mergedRecentAnswer: 12,
    rejected: 65,
    unplaced: 113,
    outside: 58,
    startedAt: inMinutes(-5),
    finishedAt: id === 'l1' ? inMinutes(-4) : null,
    columns: ['甲', '乙', '丙'],
  };
}

function rows({ query }: Request): Reply {
  const result = query.get('result');
  const person = {
    name: '应嘉怡',
    document: '330784199001010020',
    phone: null,
    address: '高川小区',
  };
  const all = [
    { row: 1, result: 'NEW', detail: null, grid: '330784001001001', warnings: [], caseId: 'c1' },
    {
      row: 2,
      result: 'REJECTED',
      detail: 'DOCUMENT_CHECK_DIGIT',
      grid: null,
      warnings: ['PHONE_MISSING'],
      caseId: null,
      person,
    },
    {
      row: 3,
      result: 'MERGED_IN_LIST',
      detail: '1',
      grid: '330784001001001',
      warnings: [],
      caseId: 'c1',
    },
    {
      row: 4,
      result: 'NEW',
      detail: null,
      grid: 'UNPLACED',
      warnings: ['PHONE_INVALID', 'ARRIVAL_DATE_UNREADABLE'],
      caseId: 'c2',
    },
  ];
  return { body: { items: all.filter((row) => !result || row.result === result), next: null } };
}

function caseRow(task: (typeof tasks)[number]): object {
  const { caseId, person, grid, stage } = task;
  return { id: caseId, person, grid, state: 'CHECKING', stage, openedAt: inMinutes(-300) };
}

function caseFile(_: Request, id?: string): Reply {
  return {
    body: {
      id,
      access: 'WHOLE',
      person: {
        name: '应嘉怡',
        documentType: 'ID_CARD',
        document: '330784199001010021',
        phone: '14012345678',
        address: '高川小区5幢301室',
        furtherPhones: ['14000000001'],
      },
      household: [{ caseId: 'c2', name: '应国强', state: 'CHECKING' }],
      grid: '330784001001001',
      state: 'UNDER_CONTROL',
      stage: 'ISOLATION',
      source: 'LIST',
      listId: 'l1',
      listRow: 17,
      openedAt: inMinutes(-6000),
      closedAt: null,
      team: [
        {
          role: 'GRID_MEMBER',
          username: 'grid',
          name: '王小梅',
          phone: '14000000002',
          substitute: '吕建军',
          noneReason: null,
        },
        {
          role: 'DOCTOR',
          username: null,
          name: null,
          phone: null,
          substitute: null,
          noneReason: '值班调整，明日补上',
        },
      ],
      decisions: [
        {
          id: 'd1',
          authority: '永康市疾控指挥部',
          legalBasis: '传染病防治法第三十九条',
          documentNo: '东隔〔2021〕17号',
          ruleId: 'ZJ2021-01/1',
          signedBy: '周局长',
          signedAt: inMinutes(-4000),
        },
      ],
      restrictions: [
        {
          id: 'r1',
          kind: 'CENTRALISED_ISOLATION',
          ruleId: 'ZJ2021-01/1',
          start: inMinutes(-4100),
          end: inMinutes(16000),
          endedAt: null,
          running: true,
          endReason: null,
        },
      ],
      reports: [
        {
          day: '2021-12-12',
          part: 'MORNING',
          outcome: 'NORMAL',
          method: 'SELF',
          reportedAt: inMinutes(-900),
          temperature: 36.6,
        },
      ],
      tests: [
        {
          type: 'RESULT',
          sampledAt: inMinutes(-2000),
          receivedAt: inMinutes(-1500),
          labNo: 'A7',
          result: 'NEGATIVE',
        },
      ],
      ...sections,
      ownPage: {
        state: 'OPEN',
        madeBy: 'room',
        madeAt: inMinutes(-200),
        givenAt: inMinutes(-180),
        givenTo: 'PERSON',
        openedAt: inMinutes(-30),
      },
      openTasks: [
        { ...tasks[3], role: 'SUPERVISOR', kind: 'place-person' },
        { ...tasks[0], role: 'GRID_MEMBER,DOCTOR' },
      ],
    },
  };
}

function timeline(): Reply {
  const items = [
    {
      at: inMinutes(-10),
      actor: 'grid',
      actorName: '王小梅',
      action: 'task.completed',
      text: {
        zh: '电话核查已办理，结果：有关',
        en: 'Task completed: check by phone, outcome: concerned',
      },
    },
    {
      at: inMinutes(-400),
      actor: 'system',
      actorName: 'system',
      action: 'case.opened',
      text: { zh: '建档，来源：名单', en: 'Case opened, source: list' },
    },
  ];
  return { body: { items, next: null } };
}
