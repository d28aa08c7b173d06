import { describe, expect, it } from 'vitest';
import { finding } from '../check/finding-texts';
import { together } from './together';

describe('findings of server and page', () => {
  const refused = finding('endEvent_told', ['ERROR', 'bpmn.signalReachesAll', 'all']);
  const mended = finding('userTask_visitPerson', ['ERROR', 'bpmn.formMissing']);
  const fresh = finding('userTask_takeSample', ['ERROR', 'bpmn.roleMissing']);

  it('are what only the server knows, and the newer word of the page on all else', () => {
    expect(together([refused, mended], [fresh])).toEqual([fresh, refused]);
  });

  it('say the same in both languages as the server does', () => {
    expect(refused.message).toEqual({
      zh: '信号“all”会传到所有个案，不只是这一个',
      en: 'The signal all would reach all cases, not only this one',
    });
    expect(refused.mend.en).toMatch(/^Use a message/);
  });
});
