import { contradiction } from './contradiction.ts';
import { deskRoutes } from './desk-routes.ts';
import { gateRoutes } from './gate-routes.ts';
import { noticeRoutes } from './notice-routes.ts';
import { pictureRoutes } from './picture-routes.ts';
import { handOverRoutes } from './hand-over-routes.ts';
import { ownAnswer } from './own-routes.ts';
import { offlineRoutes } from './offline-routes.ts';
import { roundRoutes } from './round-routes.ts';
import { worklistRoutes } from './worklist-routes.ts';
import { effectsRoutes } from './effects-routes.ts';
import { migrationRoutes } from './migration-routes.ts';
import { studioRoutes } from './studio-routes.ts';
import { endTask, workRoutes } from './work-routes.ts';
import { formOf, grids, inMinutes, tasks, users } from './data.ts';

export interface Request {
  method: string;
  path: string;
  query: URLSearchParams;
  body: Record<string, unknown>;
  user: string | undefined;
  header: (name: string) => string | undefined;
}

export interface Reply {
  status?: number;
  body?: unknown;
  session?: string;
  file?: { type: string; content: string | Uint8Array };
}

export type Handler = (request: Request, ...parts: string[]) => Reply;

export function problem(
  status: number,
  code: string,
  zh: string,
  en: string,
  more: object = {},
): Reply {
  return { status, body: { status, code, detail: en, messages: { zh, en }, ...more } };
}

const papers = {
  low: '《关于划定风险地区的通告》（甬防〔2021〕3号），宁波市疫情防控办',
  high: '《关于划定风险地区的通告》（甬防〔2021〕1号），宁波市疫情防控办',
};
const riskAreas = {
  zh: [
    `名单来源地 宁波市镇海区：宁波市镇海区 低风险地区（2021-12-08 00:00 起；${papers.low}）`,
    `名单来源地 宁波市镇海区：宁波市镇海区蛟川街道 高风险地区（2021-12-07 00:00 起；${papers.high}）——须问明是否到过该处`,
  ].join('\n'),
  en: [
    `By the list from 宁波市镇海区: 宁波市镇海区 low-risk area (from 2021-12-08 00:00; ${papers.low})`,
    `By the list from 宁波市镇海区: 宁波市镇海区蛟川街道 high-risk area (from 2021-12-07 00:00; ${papers.high}) – ask whether the person was there`,
  ].join('\n'),
};

const handlerRoutes: [string, RegExp, Handler][] = [
  ['DELETE', /^\/api\/session$/, () => ({ status: 204, session: '' })],
  ['GET', /^\/api\/me$/, ({ user }) => ({ body: users[user ?? ''] })],
  ['GET', /^\/api\/grids$/, () => ({ body: { items: grids, next: null } })],
  ['GET', /^\/api\/tasks\/(\w+)$/, (_, id) => ({ body: tasks.find((task) => task.id === id) })],
  ['GET', /^\/api\/tasks\/(\w+)\/form$/, form],
  ['GET', /^\/api\/tasks\/(\w+)\/why$/, why],
  ['GET', /^\/api\/tasks\/(\w+)\/notes$/, notesOf],
  ['POST', /^\/api\/tasks\/(\w+)\/notes$/, say],
  ['POST', /^\/api\/tasks\/(\w+)\/complete$/, complete],
];

export function answer(request: Request): Reply {
  if (request.path.startsWith('/api/own/')) return ownAnswer(request);
  if (request.path === '/api/session' && request.method === 'POST') return signIn(request);
  if (!request.user) return problem(401, 'session.required', '请先登录', 'Please sign in');
  for (const [method, path, handler] of [
    ...offlineRoutes,
    ...worklistRoutes,
    ...pictureRoutes,
    ...roundRoutes,
    ...handOverRoutes,
    ...workRoutes,
    ...gateRoutes,
    ...handlerRoutes,
    ...noticeRoutes,
    ...migrationRoutes,
    ...studioRoutes,
    ...effectsRoutes,
    ...deskRoutes,
  ]) {
    const match = method === request.method ? path.exec(request.path) : null;
    if (match) return handler(request, ...match.slice(1));
  }
  return problem(404, 'page.notFound', '没有这一页', 'No such page');
}

function signIn({ body }: Request): Reply {
  const name = String(body['username']);
  if (!users[name])
    return problem(401, 'session.refused', '用户名或密码不对', 'Wrong user or password');
  return { body: users[name], session: name };
}

function form(_: Request, id?: string): Reply {
  const task = tasks.find((one) => one.id === id);
  const choices = grids.map(({ code, name }) => ({ value: code, label: name }));
  return {
    body: {
      schema: formOf(task?.kind ?? ''),
      data: {
        grids: choices,
        riskAreas,
        ...(task?.kind === 'clarify-contradiction' && contradiction),
      },
      person: task?.person,
    },
  };
}

const notes = new Map<string, object[]>();

function notesOf(_: Request, id = ''): Reply {
  return { body: { items: notes.get(id) ?? [], next: null } };
}

function say({ user, body }: Request, id = ''): Reply {
  const said = notes.get(id) ?? [];
  const note = { id: `n${said.length}`, kind: 'COMMENT', by: user, at: inMinutes(0), ...body };
  notes.set(id, [...said, note]);
  return { body: note };
}

function why(): Reply {
  const sentence = {
    zh: '这位人员住在您的网格，名单要求今天 20:00 前核查。',
    en: 'This person lives in your grid; the list asks for the check by 20:00 today.',
  };
  return {
    body: {
      sentence,
      trace: [{ zh: '规则 task-deadlines 第 3 行', en: 'Rule task-deadlines, row 3' }],
    },
  };
}

function complete({ body }: Request, id?: string): Reply {
  const task = tasks.find((one) => one.id === id);
  const data = body['data'] as Record<string, unknown>;
  if (data['temp'] === 40) {
    return problem(422, 'form.invalid', '体温请再核对。', 'Please check the temperature.');
  }
  if (data['remark'] === 'conflict') {
    return problem(
      409,
      'task.alreadyCompleted',
      '这项任务 10:05 已由李阿姨办理。',
      'Li completed it at 10:05.',
    );
  }
  if (data['remark'] === 'unfit') {
    const messages = { zh: '备注不合要求', en: 'The remark does not fit' };
    const errors = [{ field: 'remark', code: 'form.unfit', messages }];
    return problem(422, 'form.invalid', '请改正标出的项目。', 'Please correct the marked fields.', {
      errors,
    });
  }
  endTask(id ?? '');
  const next = [
    { id: 't9', kind: 'visit-person', role: 'GRID_MEMBER', due: inMinutes(240) },
    { id: 't8', kind: 'confirm-class', role: 'DOCTOR', due: inMinutes(120) },
  ];
  return { body: { caseId: task?.caseId, next } };
}
