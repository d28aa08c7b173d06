import { useEffect, useRef, useState } from 'react';
import type { Page } from '../api/types';

export interface Pages<T> {
  items: T[];
  next: string | null;
  loading: boolean;
  problem: unknown;
  more: () => void;
  reload: () => void;
}

/** A list read page by page; starts anew when the key changes. */
export function usePages<T>(
  key: string,
  load: (cursor: string | null) => Promise<Page<T>>,
): Pages<T> {
  const [items, setItems] = useState<T[]>([]);
  const [next, setNext] = useState<string | null>(null);
  const [loading, setLoading] = useState(true);
  const [problem, setProblem] = useState<unknown>();
  const [turn, setTurn] = useState(0);
  const latest = useRef(load);
  latest.current = load;
  const wanted = useRef(0);

  const read = async (cursor: string | null) => {
    const mine = ++wanted.current;
    setLoading(true);
    setProblem(undefined);
    try {
      const page = await latest.current(cursor);
      if (mine !== wanted.current) return;
      setItems((old) => (cursor ? [...old, ...page.items] : page.items));
      setNext(page.next);
    } catch (failure) {
      if (mine === wanted.current) setProblem(failure);
    } finally {
      if (mine === wanted.current) setLoading(false);
    }
  };

  useEffect(() => {
    void read(null);
  }, [key, turn]);

  return {
    items,
    next,
    loading,
    problem,
    more: () => void read(next),
    reload: () => setTurn((n) => n + 1),
  };
}
