import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { addTexts, setLang } from '../../../shared/i18n';
import { studioReplayEn } from '../../../shared/i18n/studio-replay.en';
import { studioReplayZh } from '../../../shared/i18n/studio-replay.zh';
import { LastReplay } from './LastReplay';
import type { Replay } from './replay.api';

addTexts({ zh: studioReplayZh, en: studioReplayEn });

const DECIDED = '2021-12-11T20:00:00+08:00';

const done = (n: number, endedAt: string): Replay => ({
  n,
  state: 'DONE',
  from: '2021-12-04T00:00:00+08:00',
  to: '2021-12-11T00:00:00+08:00',
  limit: null,
  revision: 1,
  base: 1,
  outdated: false,
  startedBy: 'designer-1',
  startedAt: '2021-12-11T08:00:00+08:00',
  endedAt,
  progress: { done: 1, total: 1 },
  failure: null,
  reason: null,
  unreadable: null,
  resultHash: 'ab',
  summary: {
    rows: 1,
    cases: 1,
    reproduced: 1,
    assumed: 0,
    decidedDifferently: 0,
    changed: 0,
    missed: { before: 0, after: 0, byKind: [] },
    loadByRole: [],
    heldLonger: { cases: 0, hours: 0, most: 0, running: 0 },
    heldShorter: { cases: 0, hours: 0, most: 0, running: 0 },
    longerRows: [],
  },
});

let root: Root;
let page: HTMLElement;
let kept: Replay[];

beforeEach(() => {
  (globalThis as Record<string, unknown>)['IS_REACT_ACT_ENVIRONMENT'] = true;
  kept = [];
  vi.stubGlobal('fetch', (url: string) => {
    const n = /replays\/(\d+)/.exec(url)?.[1];
    const body = n ? kept.find((one) => one.n === Number(n)) : { items: kept, next: null };
    return Promise.resolve(Response.json(body));
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

async function shown(decidedAt: string | null): Promise<string> {
  act(() => root.render(<LastReplay draft="d1" decidedAt={decidedAt} />));
  for (let turn = 0; turn < 100 && !page.querySelector('section'); turn++)
    await act(async () => Promise.resolve());
  return page.textContent;
}

it('warns whoever is to decide that there was none', async () => {
  expect(await shown(null)).toContain('还没有回放过');
  expect(page.querySelector('[role=alert] a, .ant-alert a')).not.toBeNull();
});

it('tells it as a fact once it is decided, with nothing to do', async () => {
  const said = await shown(DECIDED);
  expect(said).toContain('决定之前没有回放过');
  expect(said).not.toContain('还没有');
  expect(page.querySelector('.ant-alert, a')).toBeNull();
});

it('counts only replays that were there when it was decided', async () => {
  kept = [done(2, '2021-12-11T20:00:01+08:00'), done(1, '2021-12-11T19:59:00+08:00')];
  setLang('en');
  expect(await shown(DECIDED)).toContain('Replay 1: of 1 case,');
});

it('takes the last one where it is still to be decided', async () => {
  kept = [done(2, '2021-12-11T20:00:01+08:00'), done(1, '2021-12-11T19:59:00+08:00')];
  expect(await shown(null)).toContain('第 2 次回放');
});

it('says of a decided release without alarm that the draft changed after its replay', async () => {
  kept = [{ ...done(1, '2021-12-11T19:59:00+08:00'), outdated: true }];
  expect(await shown(DECIDED)).toContain('回放之后草稿又改过');
  expect(page.querySelector('.ant-alert')).toBeNull();
});
