import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ApiProblem } from '../../../shared/api/problem';
import { Autosave, type SaveState } from './autosave';

function opened(save: (content: string, revision: number) => Promise<number>) {
  const states: SaveState[] = [];
  let text = 'one';
  const autosave = new Autosave({
    revision: 4,
    content: () => Promise.resolve(text),
    save,
    onState: (state) => states.push(state),
  });
  return { autosave, states, write: (next: string) => ((text = next), autosave.changed()) };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('autosave', () => {
  it('sends the last text once, from the revision that was opened', async () => {
    const sent: [string, number][] = [];
    const { write, states, autosave } = opened((content, revision) => {
      sent.push([content, revision]);
      return Promise.resolve(revision + 1);
    });
    write('two');
    write('three');
    await vi.advanceTimersByTimeAsync(1500);
    expect(sent).toEqual([['three', 4]]);
    expect(autosave.revision).toBe(5);
    expect(states.at(-1)).toBe('saved');
  });

  it('sends what was changed while it was sending, after it, from the new revision', async () => {
    const sent: [string, number][] = [];
    let answer: (revision: number) => void = () => undefined;
    const { write, autosave } = opened((content, revision) => {
      sent.push([content, revision]);
      return new Promise((resolve) => (answer = resolve));
    });
    write('two');
    await vi.advanceTimersByTimeAsync(1500);
    write('three');
    const all = autosave.flush();
    answer(5);
    await all;
    await vi.advanceTimersByTimeAsync(1500);
    expect(sent).toEqual([
      ['two', 4],
      ['three', 5],
    ]);
  });

  it('sends nothing more once somebody else was faster', async () => {
    const save = vi.fn(() =>
      Promise.reject(new ApiProblem(412, { code: 'draft.changedMeanwhile' })),
    );
    const { write, states } = opened(save);
    write('two');
    await vi.advanceTimersByTimeAsync(1500);
    write('three');
    await vi.advanceTimersByTimeAsync(5000);
    expect(save).toHaveBeenCalledTimes(1);
    expect(states.at(-1)).toBe('conflict');
  });

  it('keeps the text after a failure and sends it with the next change', async () => {
    const save = vi
      .fn<() => Promise<number>>()
      .mockRejectedValueOnce(new ApiProblem(0, { code: 'network' }))
      .mockResolvedValueOnce(5);
    const { write, states, autosave } = opened(save);
    write('two');
    await vi.advanceTimersByTimeAsync(1500);
    expect(states.at(-1)).toBe('failed');
    await autosave.flush();
    expect(states.at(-1)).toBe('saved');
  });
});
