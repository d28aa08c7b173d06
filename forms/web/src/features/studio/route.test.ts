import { describe, expect, it } from 'vitest';
import {
  changesPath,
  draftPath,
  filePath,
  migrationPath,
  modelPath,
  movePath,
  placeOf,
  releasePath,
  replayPath,
  replaysPath,
} from './route';

describe('places of the studio', () => {
  it('are found from their addresses', () => {
    expect(placeOf('#/studio')).toEqual({ page: 'path' });
    expect(placeOf('#/')).toEqual({ page: 'path' });
    expect(placeOf(draftPath('d1'))).toEqual({ page: 'draft', id: 'd1' });
    expect(placeOf(filePath('d1', 'case-path.bpmn'))).toEqual({
      page: 'file',
      id: 'd1',
      name: 'case-path.bpmn',
    });
    expect(placeOf(changesPath('d1', 'a.dmn'))).toEqual({
      page: 'changes',
      id: 'd1',
      name: 'a.dmn',
    });
    expect(placeOf(`${modelPath('case-path')}?left=1&right=2`)).toEqual({
      page: 'model',
      key: 'case-path',
      left: 1,
      right: 2,
    });
    expect(placeOf(movePath('case-path'))).toEqual({ page: 'prepare', key: 'case-path' });
    expect(placeOf('#/studio/migrations')).toEqual({ page: 'migrations' });
    expect(placeOf(migrationPath('m-1'))).toEqual({ page: 'migration', id: 'm-1' });
    expect(placeOf(replaysPath('d1'))).toEqual({ page: 'replays', id: 'd1' });
    expect(placeOf(replayPath('d1', 3))).toEqual({ page: 'replay', id: 'd1', n: 3 });
    expect(placeOf(releasePath(7))).toEqual({ page: 'release', n: 7 });
  });
});
