import { describe, expect, it } from 'vitest';
import { pathFiles, zipped } from '../../../../mock/studio-files';
import { unzip } from '../unzip';
import { vocabularyOf } from './vocabulary';

describe('the words of the path', () => {
  const files = pathFiles();
  const words = vocabularyOf(Object.fromEntries(files.map(({ name, content }) => [name, content])));

  it('are its forms with their outcomes, tables, processes, deadlines and messages', () => {
    expect(Object.keys(words.forms)).toHaveLength(
      files.filter(({ kind }) => kind === 'FORM').length,
    );
    expect(words.forms['take-sample']?.map(({ value }) => value)).toContain('SAMPLED');
    expect(words.processes).toContainEqual({ value: 'case-isolation', label: '隔离' });
    expect(words.decisions).toContainEqual({ value: 'task-deadlines', label: '任务时限' });
    expect(words.deadlines).toContain('visit-person');
    expect(words.messages).toContain('case.freed');
    expect(words.moments).toContain('${lawfulEnd}');
    expect(words.conditions).toContain("${measure == 'ISOLATION' && !inPlace}");
  });

  it('are what the product does, told by a task that does it', () => {
    expect(words.delegates).toContainEqual({
      value: '${planIsolationDelegate}',
      label: '确定起止和检测日',
    });
  });

  it('are read from a zip as from the files', async () => {
    const read = await unzip(new Blob([new Uint8Array(zipped(files))]));
    expect(vocabularyOf(read)).toEqual(words);
  });
});
