import { useEffect, useState } from 'preact/hooks';
import { learnOffset } from '../../shared/time/time';
import type { Read } from './rounds.api';

export interface Round<T> {
  read?: Read<T>;
  problem?: unknown;
  reload: () => void;
}

/** What a round starts with; read anew when the page is looked at again. */
export function useRound<T>(ask: () => Promise<Read<T>>, moment: (found: T) => string): Round<T> {
  const [state, setState] = useState<Omit<Round<T>, 'reload'>>({});
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    let current = true;
    ask().then(
      (read) => {
        learnOffset(moment(read.found));
        if (current) setState({ read });
      },
      (problem: unknown) => current && setState((old) => ({ ...old, problem })),
    );
    const again = () => {
      if (document.visibilityState === 'visible') setTurn((n) => n + 1);
    };
    document.addEventListener('visibilitychange', again);
    return () => {
      current = false;
      document.removeEventListener('visibilitychange', again);
    };
  }, [turn]);
  return { ...state, reload: () => setTurn((n) => n + 1) };
}
