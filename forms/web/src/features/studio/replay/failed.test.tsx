import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { addTexts, setLang } from '../../../shared/i18n';
import { studioReplayEn } from '../../../shared/i18n/studio-replay.en';
import { studioReplayZh } from '../../../shared/i18n/studio-replay.zh';
import { ReplayPage } from './ReplayPage';
import { ReplaysPage } from './ReplaysPage';

addTexts({ zh: studioReplayZh, en: studioReplayEn });

const failed = {
  n: 3,
  state: 'FAILED',
  from: '2021-12-04T00:00:00+08:00',
  to: '2021-12-11T00:00:00+08:00',
  limit: null,
  revision: 4,
  base: 1,
  outdated: false,
  startedBy: 'designer-1',
  startedAt: '2021-12-11T08:00:00+08:00',
  endedAt: '2021-12-11T08:00:01+08:00',
  progress: { done: 0, total: 12 },
  failure: 'replay.cellUnreadable',
  reason: { zh: '读不懂表 restriction-rules.dmn', en: 'cannot read restriction-rules.dmn' },
  unreadable: 'restriction-rules.dmn',
  resultHash: null,
  summary: null,
};
const refusal = {
  type: 'about:blank',
  status: 422,
  code: 'replay.hasErrors',
  messages: { zh: '草稿中有 1 处读不懂', en: 'One place' },
  files: [
    {
      name: 'restriction-rules.dmn',
      findings: [
        {
          element: 'cell_from',
          severity: 'ERROR',
          code: 'dmn.cellUnquoted',
          message: { zh: '没有加英文双引号', en: 'without quotes' },
          mend: { zh: '写成 "2022-06-28"', en: 'Write "2022-06-28"' },
        },
      ],
    },
  ],
};

let root: Root;
let page: HTMLElement;

const answer = (status: number, body: unknown) =>
  new Response(JSON.stringify(body), {
    status,
    headers: { 'Content-Type': status < 400 ? 'application/json' : 'application/problem+json' },
  });

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  vi.stubGlobal('fetch', (url: string, init?: RequestInit) => {
    if (init?.method === 'POST') return Promise.resolve(answer(422, refusal));
    if (url.includes('/replays/3')) return Promise.resolve(answer(200, failed));
    return Promise.resolve(answer(200, { items: [], next: null }));
  });
  page = document.createElement('main');
  document.body.append(page);
  root = createRoot(page);
});

afterEach(() => {
  act(() => root.unmount());
  page.remove();
  setLang('zh');
  vi.unstubAllGlobals();
});

test('a failed replay says which cell it could not read, in both languages', async () => {
  await act(async () => root.render(<ReplayPage id="d1" n={3} />));
  await vi.waitFor(() => expect(page.textContent).toContain('读不懂表 restriction-rules.dmn'));

  const way = [...page.querySelectorAll('a')].find((one) => one.textContent?.startsWith('打开'));
  expect(way?.textContent).toBe('打开 restriction-rules.dmn');
  expect(way?.getAttribute('href')).toBe('#/studio/draft/d1/restriction-rules.dmn');

  await act(async () => setLang('en'));
  await act(async () => root.render(<ReplayPage key="en" id="d1" n={3} />));
  await vi.waitFor(() => expect(page.textContent).toContain('cannot read restriction-rules.dmn'));
});

test('a draft that cannot be read is not replayed, and the page says where', async () => {
  await act(async () => root.render(<ReplaysPage id="d1" />));
  await act(async () => page.querySelector('form')?.requestSubmit());

  await vi.waitFor(() => expect(page.textContent).toContain('没有加英文双引号'));
  expect(page.textContent).toContain('写成 "2022-06-28"');
  expect(page.querySelector('section[aria-label="restriction-rules.dmn"] a')).not.toBeNull();
});
