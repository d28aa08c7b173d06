import { afterEach, describe, expect, it } from 'vitest';
import { setLang } from '../i18n';
import { pathOf } from './faults';
import { SubmissionKey } from './submission-key';
import { readWhy } from './why';

afterEach(() => setLang('zh'));

describe('a submission', () => {
  it('keeps its key while the same answers are sent again', () => {
    const key = new SubmissionKey();
    const first = key.for({ a: 1 });
    expect(key.for({ a: 1 })).toBe(first);
    expect(key.for({ a: 2 })).not.toBe(first);
  });
});

it.each([
  ['remark', 'remark'],
  ['data.remark', 'remark'],
  ['stays[1].place', 'stays.1.place'],
  ['/stays/1/place', 'stays.1.place'],
])('the server names the field %s, the page %s', (server, page) => {
  expect(pathOf(server)).toBe(page);
});

describe('the reason', () => {
  it('is read in the language of the page', () => {
    const why = { sentence: { zh: '您的网格', en: 'your grid' }, trace: [{ rule: 'r', row: 3 }] };
    expect(readWhy(why)).toEqual({ sentence: '您的网格', trace: ['r · 3'] });
    setLang('en');
    expect(readWhy(why)?.sentence).toBe('your grid');
  });

  it('names roles and grids and times as people know them', () => {
    const trace = {
      role: 'DOCTOR,LINK_CADRE',
      due: '2021-12-11T20:00:00+08:00',
      level: 0,
      gone: null,
    };
    expect(readWhy({ sentence: { zh: '由网格员办理' }, trace })).toEqual({
      sentence: '由网格员办理',
      trace: ['角色: 医生、联村干部', '时限: 2021-12-11 20:00', '上报级别: 0'],
    });
  });

  it('may be missing', () => {
    expect(readWhy(undefined)).toBeUndefined();
    expect(readWhy({})).toBeUndefined();
  });
});
