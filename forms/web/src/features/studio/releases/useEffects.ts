import { useCallback, useRef, useState } from 'react';
import type { Effects } from './effects.api';

export interface Preview {
  /** With the lines read so far. */
  found: Effects | undefined;
  busy: boolean;
  problem: unknown;
  begin: () => void;
  more: () => void;
  forget: () => void;
}

/** Reads a preview page by page; whatever was asked last is shown. */
export function useEffects(load: (cursor: string | null) => Promise<Effects>): Preview {
  const [found, setFound] = useState<Effects>();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<unknown>();
  const latest = useRef(load);
  latest.current = load;
  const turn = useRef(0);

  const read = useCallback(async (before: Effects | undefined) => {
    const mine = ++turn.current;
    setBusy(true);
    setProblem(undefined);
    try {
      const page = await latest.current(before?.next ?? null);
      if (mine !== turn.current) return;
      setFound(
        before
          ? {
              ...page,
              items: [...before.items, ...page.items],
              rows: { ...before.rows, ...page.rows },
            }
          : page,
      );
    } catch (failure) {
      if (mine === turn.current) setProblem(failure);
    } finally {
      if (mine === turn.current) setBusy(false);
    }
  }, []);
  const forget = useCallback(() => {
    turn.current += 1;
    setFound(undefined);
    setBusy(false);
    setProblem(undefined);
  }, []);
  const begin = useCallback(() => void read(undefined), [read]);
  return { found, busy, problem, begin, more: () => void read(found), forget };
}
