import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Task } from '../../shared/api/types';
import { grouped } from './groups';
import { heldUntil } from './holding';
import { readPart } from './reading';
import { arranged, stages, type Wanted } from './wanted';

const wanted: Wanted = { view: 'mine', sort: 'due', q: '', kind: '', timing: '' };

function task(id: string, more: Partial<Task> = {}): Task {
  return {
    id,
    caseId: `c-${id}`,
    person: { name: '应嘉怡', phone: '140****5678' },
    kind: 'check-by-phone',
    stage: 'VERIFICATION',
    grid: 'g',
    role: 'GRID_MEMBER',
    due: null,
    timing: 'ON_TIME',
    level: 0,
    ...more,
  };
}

const at = (building: string, unit: string, floor: string, door: string) => ({
  door: { building, unit, floor, door },
});

describe('headings', () => {
  const walk = [
    task('1', at('和顺里1幢', '1', '2', '201室')),
    task('2', at('和顺里1幢', '1', '2', '202室')),
    task('3', at('和顺里1幢', '2', '10', '1001室')),
    task('4'),
  ];

  it('by door are building, unit and floor, each once', () => {
    expect(
      grouped(walk, 'door').map(({ title, detail, tasks }) => [title, detail, tasks.length]),
    ).toEqual([
      ['和顺里1幢', '1单元 2楼', 2],
      ['和顺里1幢', '2单元 10楼', 1],
      ['没有门牌的', '', 1],
    ]);
  });

  it('by stage are the stage, by deadline none', () => {
    const two = [task('1'), task('2', { stage: 'ISOLATION' })];
    expect(grouped(two, 'stage').map(({ title }) => title)).toEqual(['核查', '隔离']);
    expect(grouped(two, 'due')).toHaveLength(1);
  });
});

describe('without a connection', () => {
  const kept = [
    task('late', { timing: 'OVERDUE', ...at('和顺里10幢', '1', '1', '101室') }),
    task('none'),
    task('near', { kind: 'visit-person', stage: 'RELEASE', ...at('和顺里2幢', '1', '1', '101室') }),
    task('high', at('和顺里2幢', '1', '11', '1101室')),
    task('low', at('和顺里2幢', '1', '2', '201室')),
  ];
  const ids = (part: Partial<Wanted>) => arranged(kept, { ...wanted, ...part }).map(({ id }) => id);

  it('doors are walked by number, not by digits, those without one last', () => {
    expect(ids({ sort: 'door' })).toEqual(['near', 'low', 'high', 'late', 'none']);
  });

  it('the order by deadline stays as it came, by stage within the stage', () => {
    expect(ids({})).toEqual(['late', 'none', 'near', 'high', 'low']);
    expect(ids({ sort: 'stage' })).toEqual(['late', 'none', 'high', 'low', 'near']);
  });

  it('what is wanted is found by name, phone, building, kind and timing', () => {
    expect(ids({ q: '应' })).toHaveLength(5);
    expect(ids({ q: '嘉' })).toEqual([]);
    expect(ids({ q: '5678' })).toHaveLength(5);
    expect(ids({ q: '10幢' })).toEqual(['late']);
    expect(ids({ kind: 'visit-person' })).toEqual(['near']);
    expect(ids({ timing: 'OVERDUE' })).toEqual(['late']);
  });
});

describe('holding back', () => {
  const now = Date.parse('2021-12-11T08:00:00Z');

  it('takes a minute, less before a deadline, and no account of one that has passed', () => {
    expect(heldUntil({ due: null }, now)).toBe('2021-12-11T08:01:00.000Z');
    expect(heldUntil({ due: '2021-12-11T08:01:00Z' }, now)).toBe('2021-12-11T08:00:30.000Z');
    expect(heldUntil({ due: '2021-12-11T08:00:10Z' }, now)).toBe('2021-12-11T08:00:00.000Z');
    expect(heldUntil({ due: '2021-12-11T07:00:00Z' }, now)).toBe('2021-12-11T08:01:00.000Z');
  });
});

describe('reading by stage', () => {
  const asked: string[] = [];
  beforeEach(() => {
    asked.length = 0;
    vi.stubGlobal('fetch', (url: string) => {
      const query = new URL(url, 'http://localhost').searchParams;
      const stage = query.get('stage') ?? '';
      const cursor = query.get('cursor');
      asked.push(cursor ? `${stage}+${cursor}` : stage);
      const more = stage === 'DECISION' && !cursor;
      const count = stage === 'DECISION' ? 15 : 3;
      const items = Array.from({ length: count }, (_, i) => task(`${stage}${cursor ?? ''}${i}`));
      return Promise.resolve(new Response(JSON.stringify({ items, next: more ? 'k' : null })));
    });
  });
  afterEach(() => vi.unstubAllGlobals());

  it('goes through the stages in order, page by page, and short ones together', async () => {
    const first = await readPart({ ...wanted, sort: 'stage' }, null);
    expect(first.items).toHaveLength(33);
    expect(asked).toEqual(['VERIFICATION', 'DECISION', 'DECISION+k']);
    const second = await readPart({ ...wanted, sort: 'stage' }, first.next);
    expect(asked.slice(3)).toEqual(stages.slice(2));
    expect(second.next).toBeNull();
  });

  it('never puts what is searched for into an address', async () => {
    const sent: string[] = [];
    vi.stubGlobal('fetch', (url: string, init: RequestInit) => {
      sent.push(`${init.method ?? ''} ${url}`);
      return Promise.resolve(new Response('{"items":[],"next":null}'));
    });
    document.cookie = 'XSRF-TOKEN=x';
    await readPart({ ...wanted, q: '应嘉怡' }, null);
    expect(sent).toEqual(['POST /api/tasks/search']);
  });
});
