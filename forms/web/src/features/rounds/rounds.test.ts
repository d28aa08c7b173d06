import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readSchema } from '../../shared/form/schema';
import type { Morning, ReportLine, Stop } from './rounds.api';
import { isTouched, lacks, ready, sheetOf, sheets, temperature, whole } from './sheet';
import { missing, way } from './way';

const schema = readSchema(
  readFileSync('../src/main/resources/forms/isolation/report-day.form', 'utf8'),
);
const at = '2021-12-11T08:30:00+08:00';

function line(id: string, more: Partial<ReportLine> = {}): ReportLine {
  return {
    caseId: `c${id}`,
    name: `某${id}`,
    grid: 'g',
    place: { building: '和顺里1幢', door: `${id}01室` },
    measure: 'HOME_ISOLATION',
    phoneUsable: true,
    state: 'OPEN',
    task: { id, part: 'MORNING', due: null, overdue: false },
    ...more,
  };
}

describe('a line of the sheet', () => {
  const faultsOf = (typed: object) =>
    lacks(schema, whole(schema, { ...typed }, 'PHONE', at)).map(({ path }) => path);

  it('needs a temperature and an answer about symptoms; nothing is taken for granted', () => {
    expect(faultsOf({})).toEqual(['temp', 'outcome', 'symptoms']);
    expect(faultsOf({ temp: 36.5 })).toEqual(['symptoms']);
    expect(faultsOf({ symptoms: ['NONE'] })).toContain('temp');
    expect(faultsOf({ temp: 36.5, symptoms: ['NONE'] })).toEqual([]);
    expect(faultsOf({ temp: 33, symptoms: ['NONE'] })).toContain('temp');
  });

  it('says how it was learnt, and what the values come to', () => {
    const told = whole(schema, { temp: 36.5, symptoms: ['NONE'] }, 'OTHERS', at);
    expect(told).toMatchObject({ source: 'TOLD_BY_OTHERS', outcome: 'NORMAL', actedAt: at });
    expect(whole(schema, { temp: 37.3, symptoms: ['NONE'] }, 'SELF', at)).toMatchObject({
      method: 'SELF',
      source: 'SELF_REPORTED',
      outcome: 'ABNORMAL',
    });
    expect(whole(schema, { temp: 36.5, symptoms: ['COUGH'] }, 'PHONE', at)['outcome']).toBe(
      'ABNORMAL',
    );
  });

  it('whom nobody reached has no values, only how it was tried', () => {
    expect(faultsOf({ method: 'NOT_REACHED' })).toEqual(['notReached']);
    const values = whole(
      schema,
      { method: 'NOT_REACHED', temp: 36.5, notReached: '敲门无人应' },
      'IN_PERSON',
      at,
    );
    expect(values['outcome']).toBe('NOT_REACHED');
    const [sent] = ready(schema, [line('1')], { '1': values }, 'IN_PERSON', at);
    expect(sent?.data).not.toHaveProperty('temp');
  });

  it('keeps the own time of what is copied from paper', () => {
    const typed = { temp: 36.5, symptoms: ['NONE'], actedAt: '2021-12-11T07:10:00+08:00' };
    expect(whole(schema, typed, 'PAPER', at)).toMatchObject({
      source: 'PAPER',
      actedAt: '2021-12-11T07:10:00+08:00',
    });
    expect(lacks(schema, whole(schema, { temp: 36.5, symptoms: ['NONE'] }, 'PAPER', ''))).toEqual([
      { path: 'actedAt', code: 'required' },
    ]);
  });
});

describe('a sheet', () => {
  it('sends what is complete, each person’s own values, and leaves the rest', () => {
    const lines = [line('1'), line('2'), line('3'), line('4', { state: 'REPORTED' })];
    const typed = {
      '1': { temp: 36.5, symptoms: ['NONE'] },
      '2': { temp: 38.4, symptoms: ['FEVER'] },
      '3': { temp: 36.6 },
    };
    const sent = ready(schema, lines, typed, 'IN_PERSON', at);
    expect(
      sent.map(({ line: one, data }) => [one.task?.id, data['temp'], data['outcome']]),
    ).toEqual([
      ['1', 36.5, 'NORMAL'],
      ['2', 38.4, 'ABNORMAL'],
    ]);
    expect(isTouched(undefined)).toBe(false);
    expect(isTouched({ actedAt: at })).toBe(false);
    expect(isTouched(typed['3'])).toBe(true);
  });

  it('is one of each building, in the order of the doors', () => {
    const nowhere = line('9');
    delete nowhere.place;
    const far = line('3', { place: { building: '和顺里2幢' }, state: 'REPORTED' });
    const found = sheets([line('1'), line('2'), far, nowhere]);
    expect(found.map((one) => [one.building, one.lines.length, one.open])).toEqual([
      ['和顺里1幢', 2, 2],
      ['和顺里2幢', 1, 0],
      ['', 1, 1],
    ]);
    expect(new Set(found.map((one) => one.sheet)).size).toBe(3);
    expect(sheetOf('和顺里1幢')).toMatch(/^[0-9a-z]{1,7}$/);
  });

  it('reads a thermometer as it is typed', () => {
    expect(['365', '36.5', '３７５', '36。8', '37', '999', '3', '443'].map(temperature)).toEqual([
      '36.5',
      '36.5',
      '37.5',
      '36.8',
      '37',
      '999',
      '3',
      '443',
    ]);
  });
});

describe('the way', () => {
  const stop = (id: string, kind: string, building: string, caseId = `c${id}`): Stop => ({
    taskId: id,
    caseId,
    name: `某${id}`,
    place: { building },
    kind,
    due: null,
  });
  const morning: Pick<Morning, 'stops' | 'reports'> = {
    reports: [line('1'), line('2', { phoneUsable: false })],
    stops: [
      stop('1', 'report-day', '甲幢'),
      stop('2', 'report-day', '甲幢'),
      stop('3', 'visit-person', '甲幢', 'c2'),
      stop('4', 'check-by-phone', '乙幢'),
      stop('5', 'serve-notice', '乙幢'),
    ],
  };

  it('leads to doors only, to each person once', () => {
    expect(
      way(morning).map(({ title, visits }) => [
        title,
        visits.map((visit) => visit.tasks.map((task) => task.id).join('+')),
      ]),
    ).toEqual([
      ['甲幢', ['2+3']],
      ['乙幢', ['5']],
    ]);
  });

  it('names who has not reported, those without a phone first', () => {
    const reported = line('9', { state: 'REPORTED' });
    const missed = line('8', { state: 'MISSED' });
    const found = missing([reported, missed, ...morning.reports]);
    expect(found.map(({ caseId }) => caseId)).toEqual(['c2', 'c8', 'c1']);
  });
});
