import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compareTables, readTable, type DecisionTable } from './cells';
import { compareForms } from './fields';
import { compareModels } from './models';

const table = (rows: [string, ...string[]][]): DecisionTable => ({
  hitPolicy: 'FIRST',
  columns: [
    { id: 'kind', label: '种类', output: false },
    { id: 'due', label: '到期', output: true },
  ],
  rows: rows.map(([id, ...cells]) => ({ id, cells, description: '' })),
});

describe('two decision tables', () => {
  it('are compared cell by cell, rows by their ids', () => {
    const compared = compareTables(
      table([
        ['a', '1', 'c+1h'],
        ['b', '2', 'c+2h'],
        ['c', '3', 'c+3h'],
      ]),
      table([
        ['a', '1', 'c+30m'],
        ['d', '4', 'c+4h'],
        ['c', '3', 'c+3h'],
      ]),
    );
    expect(compared.rows.map(({ id, change }) => [id, change])).toEqual([
      ['a', 'CHANGED'],
      ['d', 'ADDED'],
      ['c', 'SAME'],
      ['b', 'REMOVED'],
    ]);
    expect(compared.rows[0]?.cells.map(({ changed }) => changed)).toEqual([false, true]);
  });

  it('that differ in the order of their rows only say so: the first row that fits counts', () => {
    const compared = compareTables(
      table([
        ['a', '1', 'x'],
        ['b', '2', 'y'],
      ]),
      table([
        ['b', '2', 'y'],
        ['a', '1', 'x'],
      ]),
    );
    expect(compared.rows.every(({ change }) => change === 'MOVED')).toBe(true);
  });

  it('are read from the files of the path', () => {
    const xml = readFileSync(
      '../../processes/src/main/resources/case/0-path/task-deadlines.dmn',
      'utf8',
    );
    const read = readTable(xml);
    expect(read.hitPolicy).toBe('FIRST');
    const columns = xml.match(/<(?:input|output) /g)?.length;
    expect(columns).toBeGreaterThan(10);
    expect(read.columns).toHaveLength(columns ?? 0);
    expect(read.rows.length).toBeGreaterThan(30);
    expect(read.rows.every(({ cells }) => cells.length === columns)).toBe(true);
    expect(read.rows[0]?.description).toContain('来源');
  });
});

describe('two forms', () => {
  const form = (...components: object[]) => JSON.stringify({ type: 'default', components });
  const temp = { key: 'temp', type: 'number', label: '体温', validate: { max: 45 } };

  it('are compared field by field, also inside groups', () => {
    const before = form(
      { key: 'day', type: 'group', components: [temp] },
      { key: 'old', type: 'text' },
    );
    const after = form(
      {
        key: 'day',
        type: 'group',
        components: [{ ...temp, validate: { max: 42, required: true } }],
      },
      { key: 'mood', type: 'radio', label: '情绪' },
    );
    expect(compareForms(before, after).map(({ key, change }) => [key, change])).toEqual([
      ['day.temp', 'CHANGED'],
      ['mood', 'ADDED'],
      ['old', 'REMOVED'],
    ]);
    expect(compareForms(before, after)[0]?.values).toEqual([
      { name: 'validate.max', before: '45', after: '42' },
      { name: 'validate.required', before: '', after: 'true' },
    ]);
  });

  it('differ from nothing by all their fields', () => {
    expect(compareForms('', form(temp)).map(({ change }) => change)).toEqual(['ADDED']);
  });
});

/** As they stand in the file. */
const order = [
  'userTask_reportDay',
  'event_reportDayOverdue',
  'event_testDayCome',
  'userTask_takeSample',
];

describe('two models', () => {
  const xml = readFileSync(
    '../../processes/src/main/resources/case/4-isolation/case-isolation.bpmn',
    'utf8',
  );

  it('that are the same have no changes', async () => {
    expect(await compareModels(xml, xml)).toEqual([]);
  });

  it('tell what changed of which element: role, deadline, moment, name', async () => {
    const after = xml
      .replace('name="采样"', 'name="核酸采样"')
      .replace('name="role" value="GRID_MEMBER"', 'name="role" value="DOCTOR"')
      .replace('name="deadline" value="report-day"', 'name="deadline" value="take-sample"')
      .replace('${testAt}', '${visitAt}');
    const changes = await compareModels(xml, after);
    expect(changes.map(({ element, change, values }) => [element, change, ...values])).toEqual(
      [
        [
          'event_testDayCome',
          'CHANGED',
          { name: 'timeDate', before: '${testAt}', after: '${visitAt}' },
        ],
        [
          'event_reportDayOverdue',
          'CHANGED',
          { name: 'deadline', before: 'report-day', after: 'take-sample' },
        ],
        ['userTask_reportDay', 'CHANGED', { name: 'role', before: 'GRID_MEMBER', after: 'DOCTOR' }],
        ['userTask_takeSample', 'CHANGED', { name: 'name', before: '采样', after: '核酸采样' }],
      ].sort((a, b) => order.indexOf(String(a[0])) - order.indexOf(String(b[0]))),
    );
  });

  it('tell what came and what went', async () => {
    const more = xml.replace(
      '</bpmn:process>',
      '<bpmn:manualTask id="manualTask_tidyUp" name="整理" /></bpmn:process>',
    );
    const line = { element: 'manualTask_tidyUp', name: '整理', type: 'ManualTask', values: [] };
    expect(await compareModels(xml, more)).toEqual([{ ...line, change: 'ADDED' }]);
    expect(await compareModels(more, xml)).toEqual([{ ...line, change: 'REMOVED' }]);
  });
});
