import { inMinutes } from './data.ts';
import type { Handler } from './routes.ts';

const notices = [
  {
    id: 'x2',
    text: { zh: '任务超时升级（第1级）：电话核查', en: 'Task overdue, level 1: phone check' },
    taskId: 't1',
    caseId: 'c1',
    atOnce: true,
    at: inMinutes(-4),
    readAt: null as string | null,
  },
  {
    id: 'x1',
    text: { zh: '档案有新情况：检测结果超时未出', en: 'News of a case: a result is late' },
    caseId: 'c2',
    atOnce: false,
    at: inMinutes(-90),
    readAt: inMinutes(-60),
  },
];

const choice = {
  mail: true,
  quiet: { from: '22:00', to: '07:00' },
  messengers: [
    { channel: 'dingtalk', chosen: true, token: null, secret: null },
    { channel: 'wecom', chosen: false, token: null, secret: null },
  ],
};

const link = {
  address: 'https://sixfold.example/own/#aaaaaaaaaaaaaaaaaaaaaaaaaaa',
  code: '402913',
  qr:
    'data:image/svg+xml,' +
    encodeURIComponent(
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 4"><path d="M0 0h1v1H0zM2 1h1v1H2zM1 2h2v2H1z"/></svg>',
    ),
};

export const noticeRoutes: [string, RegExp, Handler][] = [
  ['GET', /^\/api\/notices\/unread$/, () => ({ body: { unread: 1, latest: 'x2' } })],
  ['GET', /^\/api\/notices$/, () => ({ body: { items: notices, next: null, unread: 1 } })],
  ['POST', /^\/api\/notices\/(\w+\/)?read$/, () => ({ status: 204 })],
  ['GET', /^\/api\/me\/notice-settings$/, () => ({ body: choice })],
  ['PUT', /^\/api\/me\/notice-settings$/, ({ body }) => ({ body })],
  ['POST', /^\/api\/cases\/\w+\/page-link$/, () => ({ status: 201, body: link })],
  ['POST', /^\/api\/cases\/\w+\/page-link\/code$/, () => ({ body: { code: '118204' } })],
];
