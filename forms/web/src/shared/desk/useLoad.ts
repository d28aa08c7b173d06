import { useCallback, useEffect, useRef, useState } from 'react';

export interface Loaded<T> {
  data: T | undefined;
  problem: unknown;
  loading: boolean;
  reload: () => void;
}

/** Loads when the key changes, and again after `every` milliseconds while that is not null. */
export function useLoad<T>(
  key: string,
  load: () => Promise<T>,
  every: (data: T) => number | null = () => null,
): Loaded<T> {
  const [state, setState] = useState<{
    key: string;
    data?: T;
    problem?: unknown;
    loading: boolean;
  }>({
    key,
    loading: true,
  });
  const [turn, setTurn] = useState(0);
  const latest = useRef({ load, every });
  latest.current = { load, every };

  useEffect(() => {
    let current = true;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const again = (pause: number | null) => {
      if (pause !== null) timer = setTimeout(() => void run(), pause);
    };
    const run = async () => {
      try {
        const data = await latest.current.load();
        if (!current) return;
        setState({ key, data, loading: false });
        again(latest.current.every(data));
      } catch (problem) {
        if (current) setState((old) => ({ ...old, key, problem, loading: false }));
      }
    };
    setState((old) => (old.key === key ? { ...old, loading: true } : { key, loading: true }));
    void run();
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [key, turn]);

  const reload = useCallback(() => setTurn((n) => n + 1), []);
  return { data: state.data, problem: state.problem, loading: state.loading, reload };
}
