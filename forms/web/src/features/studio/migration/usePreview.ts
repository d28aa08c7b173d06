import { useCallback, useRef, useState } from 'react';
import { preview, type TriedCase, type Wanted } from './migration.api';

export interface Tried {
  wanted: Wanted;
  running: number;
  items: TriedCase[];
  /** Where to go on; null once all were tried. */
  next: string | null;
}

export interface Trial {
  tried: Tried | undefined;
  busy: boolean;
  problem: unknown;
  begin: (wanted: Wanted) => void;
  goOn: () => void;
  stop: () => void;
  forget: () => void;
}

/** Tries the cases of a model page by page until all were tried, or somebody stops it. */
export function usePreview(key: string): Trial {
  const [tried, setTried] = useState<Tried>();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<unknown>();
  const turn = useRef(0);

  const run = useCallback(
    async (wanted: Wanted, before: TriedCase[], cursor: string | null) => {
      const mine = ++turn.current;
      setBusy(true);
      setProblem(undefined);
      let items = before;
      let next = cursor;
      try {
        do {
          const page = await preview(key, wanted, next);
          if (mine !== turn.current) return;
          items = [...items, ...page.items];
          next = page.next;
          setTried({ wanted, running: page.running, items, next });
        } while (next !== null);
      } catch (failure) {
        if (mine === turn.current) setProblem(failure);
      } finally {
        if (mine === turn.current) setBusy(false);
      }
    },
    [key],
  );
  const stop = useCallback(() => {
    turn.current += 1;
    setBusy(false);
  }, []);
  const forget = useCallback(() => {
    stop();
    setTried(undefined);
    setProblem(undefined);
  }, [stop]);
  const begin = (wanted: Wanted) => {
    setTried(undefined);
    void run(wanted, [], null);
  };
  const goOn = () => {
    if (tried) void run(tried.wanted, tried.items, tried.next);
  };
  return { tried, busy, problem, begin, goOn, stop, forget };
}
