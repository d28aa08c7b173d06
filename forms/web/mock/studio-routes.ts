import { inMinutes } from './data.ts';
import { problem, type Handler, type Reply } from './routes.ts';
import { pathFiles, zipped, type MockFile } from './studio-files.ts';

interface Text {
  content: string;
  folder: string;
  revision: number;
  changedBy: string;
  changedAt: string;
}

interface Draft {
  id: string;
  title: string;
  state: string;
  author: string;
  texts: Map<string, Text>;
  comments: Record<string, unknown>[];
}

let path: MockFile[] | undefined;
const files = () => (path ??= pathFiles());
const drafts = new Map<string, Draft>();
const releases: Record<string, unknown>[] = [
  release(2, { state: 'RELEASED', active: true, note: '每日报告提前', proposedBy: 'designer-2' }),
  release(1, { kind: 'SEED', state: 'RELEASED' }),
];

function release(n: number, more: object) {
  return {
    n,
    state: 'PROPOSED',
    kind: 'RELEASE',
    note: null,
    draft: null,
    title: null,
    base: n > 1 ? 1 : null,
    target: null,
    changes: [],
    proposedBy: null,
    proposedAt: inMinutes(-60),
    decidedBy: null,
    decidedAt: null,
    decisionNote: null,
    releasedAt: null,
    effectiveAt: null,
    withdrawnBy: null,
    withdrawnAt: null,
    withdrawalNote: null,
    active: false,
    ...more,
  };
}

function begun(id: string, title: string, author: string): Draft {
  const draft = { id, title, state: 'OPEN', author, texts: new Map(), comments: [] };
  drafts.set(id, draft);
  return draft;
}

/** A draft in which another designer has changed a deadline already. */
function example() {
  const draft = begun('d1', '缩短上门核查时限', 'designer-2');
  const table = files().find((one) => one.name === 'task-deadlines.dmn');
  const form = files().find((one) => one.name === 'report-day.form');
  const text = (file: MockFile, content: string): Text => ({
    content,
    folder: file.folder,
    revision: 1,
    changedBy: 'designer-2',
    changedAt: inMinutes(-30),
  });
  if (table)
    draft.texts.set(
      table.name,
      text(table, table.content.replace('<text>"c+30m"</text>', '<text>"c+20m"</text>')),
    );
  if (form)
    draft.texts.set(
      form.name,
      text(form, form.content.replace('"label": "体温', '"label": "体温（今天）')),
    );
  const tried = files().find((one) => one.name === 'case-transfer.scenarios');
  if (tried) draft.texts.set(tried.name, text(tried, otherExamples(tried.content)));
  draft.comments.push({
    id: 'k1',
    file: 'case-isolation.bpmn',
    element: 'userTask_reportDay',
    text: '报告时段要不要改成上午？',
    author: 'designer-2',
    at: inMinutes(-20),
    doneBy: null,
    doneAt: null,
  });
}

/** One deadline and one fact changed, the last example gone, a first one new. */
function otherExamples(content: string): string {
  const { scenarios } = JSON.parse(content) as { scenarios: Record<string, object>[] };
  const [first, second, ...others] = scenarios;
  const changed = {
    ...second,
    given: { ...second?.['given'], 'arrange-care': 'NONE_FOUND 20m', urgent: true },
    then: { task: 'arrange-care', opened: '2022-07-02T11:50+08:00' },
  };
  const added = { ...first, name: '去隔离点：一小时内备好' };
  return JSON.stringify({ scenarios: [added, first, changed, ...others.slice(0, -1)] }, null, 2);
}

const noDraft = problem(404, 'draft.unknown', '没有这份草稿', 'No such draft');
const base = (name: string) => files().find((one) => one.name === decodeURIComponent(name));

function withDraft(
  handler: (draft: Draft, request: Parameters<Handler>[0], name: string) => Reply,
): Handler {
  return (request, id = '', name = '') => {
    if (drafts.size === 0) example();
    const draft = drafts.get(id);
    return draft ? handler(draft, request, decodeURIComponent(name)) : noDraft;
  };
}

function shown(draft: Draft) {
  return {
    id: draft.id,
    title: draft.title,
    state: draft.state,
    base: 1,
    outdated: false,
    author: draft.author,
    createdAt: inMinutes(-90),
    revision: draft.texts.size,
    changedBy: draft.author,
    changedAt: inMinutes(-5),
    editors: [draft.author],
    files: [...draft.texts].map(([name, text]) => ({
      name,
      kind: base(name)?.kind ?? 'BPMN',
      change: base(name) ? 'CHANGED' : 'ADDED',
      ...text,
      content: undefined,
    })),
    release: null,
  };
}

function fileOf(draft: Draft, name: string): object | undefined {
  const seed = base(name);
  const own = draft.texts.get(name);
  if (!seed && !own) return undefined;
  return {
    name,
    folder: seed?.folder ?? '',
    kind: seed?.kind ?? 'BPMN',
    content: seed?.content,
    revision: 0,
    change: own ? 'CHANGED' : null,
    changedBy: null,
    changedAt: null,
    ...own,
  };
}

const found = {
  element: 'userTask_takeSample',
  severity: 'ERROR',
  code: 'bpmn.objectionMissing',
  message: { zh: '限制没有异议途径', en: 'The restriction has no way to object' },
  mend: { zh: '加一个由消息启动的事件子流程', en: 'Add an event sub-process begun by a message' },
};
const untold = {
  element: 'rule_place_person',
  severity: 'WARNING',
  code: 'dmn.sourceMissing',
  message: { zh: '规则没有写来源', en: 'The rule names no source' },
  mend: { zh: '在说明里写“来源：”', en: 'Write its source into the description' },
};

const save = withDraft((draft, { body, user = '', header }, name) => {
  const old = draft.texts.get(name);
  const sent = Number(/\d+/.exec(header('if-match') ?? '')?.[0] ?? -1);
  if (sent !== (old?.revision ?? 0)) {
    return problem(
      412,
      'draft.changedMeanwhile',
      '这个文件已被他人改动',
      'Somebody else has changed this file',
      { changedBy: old?.changedBy, changedAt: old?.changedAt, revision: old?.revision },
    );
  }
  draft.texts.set(name, {
    content: String(body['content']),
    folder: base(name)?.folder ?? '',
    revision: sent + 1,
    changedBy: user,
    changedAt: inMinutes(0),
  });
  return { body: fileOf(draft, name) };
});

const items = (all: unknown[]): Reply => ({ body: { items: all, next: null } });

const models = () => files().filter(({ kind }) => kind !== 'SCENARIOS');

const readModels: Handler = () => ({
  body: {
    release: releases.find((one) => one['active']),
    items: models().map(({ name, folder, kind, key, content }) => ({
      key,
      kind,
      file: name,
      folder,
      name: {
        zh: /<(?:\w+:)?(?:process|decision)\b[^>]*?name="([^"]*)"/.exec(content)?.[1] ?? key,
      },
      stage: null,
      version: 1,
      releasedAt: inMinutes(-6000),
      releasedBy: '随产品',
    })),
    next: null,
  },
});

const aVersion = {
  version: 1,
  releasedAt: inMinutes(-6000),
  releasedBy: '随产品',
  approvedBy: null,
  note: null,
};

const readVersion: Handler = (_, key = '', n = '1') => {
  const file = files().find((one) => one.key === key);
  if (!file) return problem(404, 'model.unknown', '没有这个模型', 'No such model');
  // The first release called a step otherwise, so that a migration has something to map.
  const content = n === '1' ? file.content.replaceAll('takeSample', 'sampleTaken') : file.content;
  return { body: { ...aVersion, ...file, version: Number(n), content, file: file.name } };
};

const checkDraft = withDraft((draft) => ({
  body: {
    revision: draft.texts.size,
    errors: 1,
    warnings: 1,
    files: [
      { name: 'case-isolation.bpmn', findings: [found] },
      { name: 'task-deadlines.dmn', findings: [untold] },
    ],
    scenarios: [
      {
        file: 'task-deadlines.scenarios',
        name: '上门一小时',
        passed: true,
        expected: {},
        actual: {},
      },
    ],
  },
}));

const propose: Handler = ({ body, user = '' }) => {
  const draft = drafts.get(String(body['draft']));
  if (!draft) return noDraft;
  draft.state = 'PROPOSED';
  const made = release(releases.length + 1, {
    note: body['note'],
    effectiveAt: body['effectiveAt'] ?? null,
    draft: draft.id,
    title: draft.title,
    proposedBy: user,
    changes: [...draft.texts.keys()].map((name) => ({ name, change: 'CHANGED' })),
  });
  releases.unshift(made);
  return { status: 201, body: made };
};

const decide: Handler = ({ user = '', body }, n, step) => {
  const one = releases.find((each) => String(each['n']) === n);
  if (!one) return problem(404, 'release.unknown', '没有这次发布', 'No such release');
  if (step === 'approve' && one['proposedBy'] === user)
    return problem(
      403,
      'release.secondPerson',
      '须由另一位设计员批准',
      'Another designer must approve it',
    );
  if (step === 'withdraw') {
    Object.assign(one, {
      state: 'WITHDRAWN',
      withdrawnBy: user,
      withdrawnAt: inMinutes(0),
      withdrawalNote: body['note'],
    });
    return { body: one };
  }
  const later = one['effectiveAt'] !== null;
  const approved = later ? 'SCHEDULED' : 'RELEASED';
  Object.assign(one, {
    state: step === 'approve' ? approved : 'REJECTED',
    active: step === 'approve' && !later,
    decidedBy: user,
    decidedAt: inMinutes(0),
    decisionNote: body['note'] ?? null,
  });
  return { body: one };
};

export const studioRoutes: [string, RegExp, Handler][] = [
  ['GET', /^\/api\/models$/, readModels],
  ['POST', /^\/api\/models$/, propose],
  ['GET', /^\/api\/models\/([\w-]+)\/versions$/, () => items([{ ...aVersion, active: true }])],
  ['GET', /^\/api\/models\/([\w-]+)\/versions\/(\d+)$/, readVersion],
  [
    'GET',
    /^\/api\/drafts$/,
    () => {
      if (drafts.size === 0) example();
      return items([...drafts.values()].map(shown));
    },
  ],
  [
    'POST',
    /^\/api\/drafts$/,
    ({ body, user = '' }) => ({
      status: 201,
      body: shown(begun(`d${String(drafts.size + 2)}`, String(body['title']), user)),
    }),
  ],
  ['GET', /^\/api\/drafts\/(\w+)$/, withDraft((draft) => ({ body: shown(draft) }))],
  [
    'GET',
    /^\/api\/drafts\/(\w+)\/files$/,
    withDraft((draft) =>
      items(files().map(({ name }) => ({ key: '', ...fileOf(draft, name), content: undefined }))),
    ),
  ],
  [
    'GET',
    /^\/api\/drafts\/(\w+)\/files\/([^/]+)\/base$/,
    withDraft((_, __, name) => ({ body: base(name) })),
  ],
  [
    'GET',
    /^\/api\/drafts\/(\w+)\/files\/([^/]+)$/,
    withDraft((draft, _, name) => ({ body: fileOf(draft, name) })),
  ],
  ['PUT', /^\/api\/drafts\/(\w+)\/files\/([^/]+)$/, save],
  ['GET', /^\/api\/drafts\/(\w+)\/comments$/, withDraft((draft) => items(draft.comments))],
  [
    'POST',
    /^\/api\/drafts\/(\w+)\/comments$/,
    withDraft((draft, { body, user }) => {
      const said = {
        id: `k${String(draft.comments.length + 1)}`,
        author: user,
        at: inMinutes(0),
        ...body,
      };
      draft.comments.push(said);
      return { status: 201, body: said };
    }),
  ],
  ['POST', /^\/api\/drafts\/(\w+)\/check$/, checkDraft],
  [
    'GET',
    /^\/api\/drafts\/(\w+)\/archive$/,
    withDraft(() => ({ file: { type: 'application/zip', content: zipped(files()) } })),
  ],
  ['GET', /^\/api\/releases$/, () => items(releases)],
  [
    'GET',
    /^\/api\/releases\/(\d+)$/,
    (_, n) => ({ body: releases.find((one) => String(one['n']) === n) }),
  ],
  [
    'GET',
    /^\/api\/releases\/(\d+)\/holding$/,
    () => ({
      body: {
        replay: null,
        outdated: false,
        heldLonger: 0,
        longerRows: [],
        signatureNeeded: false,
        signed: null,
      },
    }),
  ],
  ['GET', /^\/api\/drafts\/(\w+)\/replays$/, withDraft(() => items([]))],
  ['POST', /^\/api\/releases\/(\d+)\/(approve|reject|withdraw)$/, decide],
];
