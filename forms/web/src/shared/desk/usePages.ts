import { useEffect, useRef, useState } from 'react';
import type { Page } from '../api/types';

export interface Pages<T> {
  items: T[];
  next: string | null;
  loading: boolean;
  problem: unknown;
  more: () => void;
  reload: () => void;
  /** Reads what is shown anew, in one go and without a word; more rows than a page holds end there. */
  refresh: () => void;
}

/** As the server gives them at most and by itself. */
const most = 500;
const ordinary = 50;

/** A list read page by page; starts anew when the key changes. */
export function usePages<T>(
  key: string,
  load: (cursor: string | null, limit?: number) => Promise<Page<T>>,
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

  const refresh = async () => {
    if (loading) return;
    const mine = ++wanted.current;
    try {
      const shown = Math.min(most, Math.max(ordinary, items.length));
      const page = await latest.current(null, shown);
      if (mine !== wanted.current) return;
      setItems(page.items);
      setNext(page.next);
      setProblem(undefined);
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
    refresh: () => void refresh(),
  };
}
