import { describe, expect, it } from 'vitest';
import { meet, swap, type KeptDraft } from './drafts';

const kept: KeptDraft = {
  values: { remark: 'phone' },
  changedAt: '2021-12-11T02:05:00Z',
  base: 1,
  dirty: true,
};
const server = (revision: number, savedAt = '2021-12-11T10:00:00+08:00') => ({
  revision,
  savedAt,
  values: { remark: 'tablet' },
});

describe('two drafts of one form', () => {
  it('go on where only one side typed', () => {
    expect(meet(undefined, null)).toEqual({});
    expect(meet(kept, null)).toEqual({ draft: kept, told: 'continued' });
    expect(meet(kept, server(1))).toEqual({ draft: kept, told: 'continued' });
    expect(meet(undefined, server(3))).toMatchObject({
      told: 'continued',
      draft: { values: { remark: 'tablet' }, base: 3, dirty: false },
    });
  });

  it('say so where the other device went on', () => {
    expect(meet({ ...kept, dirty: false }, server(2))).toMatchObject({
      told: 'takenOver',
      draft: { values: { remark: 'tablet' }, base: 2, dirty: false },
    });
  });

  it('show the newer one and keep the other where both typed', () => {
    const here = meet(kept, server(2));
    expect(here).toMatchObject({
      told: 'both',
      draft: {
        values: { remark: 'phone' },
        base: 2,
        dirty: true,
        aside: { values: { remark: 'tablet' }, where: 'there' },
      },
    });
    expect(meet(kept, server(2, '2021-12-11T10:06:00+08:00'))).toMatchObject({
      told: 'both',
      draft: {
        values: { remark: 'tablet' },
        dirty: false,
        aside: { values: { remark: 'phone' }, where: 'here' },
      },
    });
  });

  it('are no two where both typed the same', () => {
    const same = { ...kept, values: { symptoms: ['NONE'], remark: 'tablet', phone: null } };
    const theirs = { ...server(2), values: { remark: 'tablet', symptoms: ['NONE'] } };
    expect(meet(same, theirs)).toMatchObject({ told: 'continued', draft: { dirty: false } });
  });

  it('change places and back', () => {
    const { draft } = meet(kept, server(2));
    const other = draft && swap(draft);
    expect(other).toMatchObject({
      values: { remark: 'tablet' },
      base: 2,
      dirty: true,
      aside: { values: { remark: 'phone' }, where: 'here' },
    });
    expect(other && swap(other).values).toEqual({ remark: 'phone' });
  });
});
