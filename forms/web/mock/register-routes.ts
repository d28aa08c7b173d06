import { casePictures } from './picture-routes.ts';
import { inMinutes } from './data.ts';
import { waveAt } from './effects-routes.ts';
import { problem, type Reply, type Request } from './routes.ts';

type Handler = (request: Request, ...parts: string[]) => Reply;

const line = {
  caseId: 'c1',
  effect: 'SHORTER',
  oldRule: 'ZJ2021-01/1',
  oldEnd: inMinutes(16000),
  newRule: 'NHC9/1',
  newEnd: inMinutes(9000),
  testsDropped: 2,
};
const lines = [line, { ...line, caseId: 'c2', effect: 'ENDS', newRule: null, testsDropped: 3 }];
const authority = {
  code: 'YK-COMMAND',
  name: '永康市新冠肺炎疫情防控指挥部',
  body: 'COMMAND_HEADQUARTERS',
  legalBasis: '《中华人民共和国传染病防治法》第三十九条',
  delegation: null,
  grids: ['330784001001001'],
  measures: ['HOME_ISOLATION', 'HOME_MONITORING'],
  signers: ['officer'],
  needsUpperAnswer: false,
  from: inMinutes(-90000),
  to: null,
};

const area = {
  id: 'ra1',
  placeCode: '330211003',
  placeName: '宁波市镇海区蛟川街道',
  level: 'HIGH',
  from: inMinutes(-9000),
  to: null,
  paper: { title: '关于划定风险地区的通告', number: '甬防〔2021〕1号', issuer: '宁波市疫情防控办' },
  kind: 'NEW',
  state: 'CONFIRMED',
  reason: null,
  enteredBy: 'room',
  decidedBy: 'command-2',
};
const areas = [
  {
    ...area,
    id: 'ra4',
    kind: 'CHANGE',
    level: 'LOW',
    from: inMinutes(600),
    state: 'WAITING',
    enteredBy: 'command-2',
    decidedBy: null,
  },
  {
    ...area,
    id: 'ra3',
    placeCode: '330604002',
    placeName: '绍兴市上虞区曹娥街道',
    level: 'SEALED',
    state: 'WAITING',
    decidedBy: null,
  },
  {
    ...area,
    id: 'ra2',
    placeCode: '330102',
    placeName: '杭州市上城区凯旋街道',
    level: 'MEDIUM',
    to: inMinutes(9000),
    state: 'REFUSED',
    reason: '文号不符',
  },
  area,
];

export const registerRoutes: [string, RegExp, Handler][] = [
  [
    'GET',
    /^\/api\/rule-switches\/ahead$/,
    () => ({
      body: {
        items: [
          {
            effectiveAt: inMinutes(2880),
            comes: ['CN9'],
            lapses: ['CN8', 'ZJ2022-03'],
            counts: { UNCHANGED: 40, SHORTER: 1, MOVES: 0, ENDS: 1 },
            unreadable: ['c9'],
            wave: waveAt(inMinutes(2880)),
            signed: null,
          },
        ],
      },
    }),
  ],
  [
    'GET',
    /^\/api\/risk-areas$/,
    ({ query }) => ({
      body: {
        items: areas.filter((one) => !query.get('state') || one.state === query.get('state')),
        next: null,
      },
    }),
  ],
  ['POST', /^\/api\/risk-areas$/, () => ({ status: 201, body: area })],
  ['POST', /^\/api\/risk-areas\/confirm$/, () => ({ body: { items: [area], next: null } })],
  ['POST', /^\/api\/risk-areas\/(\w+)\/refuse$/, () => ({ body: areas[2] })],
  ['POST', /^\/api\/risk-areas\/(\w+)\/change$/, () => ({ status: 201, body: areas[0] })],
  [
    'POST',
    /^\/api\/risk-areas\/import$/,
    () =>
      problem(422, 'import.invalid', '文件有误，未导入', 'The file has bad rows', {
        errors: [
          {
            field: 'line 3: placeCode',
            code: 'riskArea.placeUnknown',
            messages: {
              zh: '没有这个区划代码或网格代码',
              en: 'No division and no grid has this code',
            },
          },
        ],
      }),
  ],
  [
    'POST',
    /^\/api\/rule-switches\/preview$/,
    ({ body }) => ({
      body: {
        effectiveAt: body['effectiveAt'],
        counts: { UNCHANGED: 40, SHORTER: 1, MOVES: 0, ENDS: 1 },
        lines: lines.map((line) => ({
          ...line,
          oldKind: 'CENTRALISED_ISOLATION',
          newKind: line.effect === 'ENDS' ? null : 'HOME_ISOLATION',
        })),
        unreadable: ['c9'],
        wave: waveAt(String(body['effectiveAt'])),
      },
    }),
  ],
  ['POST', /^\/api\/rule-switches$/, () => ({ status: 201, body: { id: 's1' } })],
  [
    'GET',
    /^\/api\/rule-switches\/(\w+)$/,
    (_, id) => ({
      body: {
        id,
        effectiveAt: inMinutes(600),
        documentNo: '永防指〔2022〕9号',
        authority: authority.name,
        signedBy: 'officer',
        signedAt: inMinutes(-1),
        appliedAt: null,
        lines: lines.map((one, i) => ({ ...one, line: i + 1, appliedAt: null, decisionId: null })),
      },
    }),
  ],
  ['GET', /^\/api\/authorities$/, () => ({ body: { items: [authority], next: null } })],
  [
    'GET',
    /^\/api\/facilities$/,
    () => ({
      body: {
        items: [
          {
            code: 'F1',
            name: '东城街道第一集中隔离点',
            kind: 'ISOLATION',
            rooms: 80,
            beds: { beds: 104, free: 97, freeByKind: { SINGLE: 61, FAMILY: 32, ACCESSIBLE: 4 } },
          },
          {
            code: 'H1',
            name: '永康市第一人民医院',
            kind: 'HOSPITAL',
            rooms: 0,
            beds: { beds: 0, free: 0, freeByKind: {} },
          },
        ],
        next: null,
      },
    }),
  ],
  [
    'GET',
    /^\/api\/vehicles$/,
    () => ({
      body: {
        items: [
          {
            code: 'V1',
            plate: '浙G·SF001',
            kind: 'TRANSFER',
            seats: 50,
            usableSeats: 25,
            partition: true,
            journeys: [
              {
                driver: 'dv-01',
                destination: '东城街道第一集中隔离点',
                departAt: inMinutes(40),
                passengers: 4,
                freeSeats: 21,
              },
            ],
          },
          {
            code: 'A1',
            plate: '浙G·SF120',
            kind: 'AMBULANCE',
            seats: 5,
            usableSeats: 2,
            partition: true,
            journeys: [],
          },
        ],
        next: null,
      },
    }),
  ],
  [
    'GET',
    /^\/api\/cases\/(\w+)\/papers$/,
    (_, id) => ({
      body: {
        items: [
          {
            id: 'p1',
            kind: 'DECISION_ORDER',
            title: '措施决定书',
            documentNo: '东隔〔2021〕17号',
            createdAt: inMinutes(-4000),
            href: `/api/cases/${id ?? ''}/papers/p1`,
          },
        ],
      },
    }),
  ],
  [
    'POST',
    /^\/api\/cases\/(\w+)\/messages\/([\w.]+)$/,
    ({ body }) => ({ body: { messageId: body['messageId'], needId: 'n9' } }),
  ],
];

/** What modules add to a case's file, and one section that no page knows. */
export const sections = {
  attachments: casePictures,
  colour: 'RED',
  colourWhy: { zh: '集中隔离中', en: 'In isolation at a facility' },
  needs: [
    {
      id: 'n1',
      category: 'MEDICINE',
      state: 'OPEN',
      urgency: 'URGENT',
      raisedAt: inMinutes(-60),
      detail: '高血压药只够两天',
    },
  ],
  objections: [{ id: 'o1', claim: '我上月已经隔离过', filedAt: inMinutes(-300), outcome: null }],
  contacts: [
    { caseId: 'c2', kind: 'HOUSEHOLD', metAt: inMinutes(-6000), name: '应国强', state: 'CHECKING' },
    { caseId: 'c3', kind: 'CONTACT', metAt: inMinutes(-6000), name: null, state: null },
  ],
  riskAreas: [
    {
      stay: '宁波市镇海区',
      stayedFrom: inMinutes(-8000),
      stayedTo: inMinutes(-6000),
      area: 'ra1',
      place: area.placeName,
      level: 'HIGH',
      from: area.from,
      to: null,
      paper: '《关于划定风险地区的通告》（甬防〔2021〕1号），宁波市疫情防控办',
      sure: false,
    },
  ],
  gateHolds: [
    {
      since: inMinutes(-4300),
      limit: inMinutes(-4060),
      endedAt: inMinutes(-4200),
      endReason: 'SIGNED',
      running: false,
      needs: [
        { need: 'TOILET', askedAt: inMinutes(-4290), metAt: inMinutes(-4285) },
        { need: 'MEDICINE', askedAt: inMinutes(-4280), metAt: null },
      ],
    },
  ],
  decisionBases: [
    {
      decisionId: 'd1',
      kind: 'NEW',
      delegation: null,
      reason: '密切接触者',
      cumulativeDays: 14,
      awaitsUpperAnswer: false,
      upperAnswerBy: null,
      upperAnswer: null,
    },
  ],
  unheardOf: [{ anything: 1 }],
};
