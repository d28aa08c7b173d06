import { useEffect, useRef } from 'react';
import type { Task } from '../../shared/api/types';
import { useLoad, type Loaded } from '../../shared/desk/useLoad';
import { findOverdue, loadBoard, type Board, type Listed } from './board.api';
import type { Filter } from './filter';
import { useFresh } from './useFresh';

export interface Shown {
  board: Board;
  overdue: Listed<Task>;
}

/** Board and overdue list, asked together, and again whenever the server says that it changed. */
export function useBoard(filter: Filter, lines: number): Loaded<Shown> {
  const loaded = useLoad(`board ${JSON.stringify(filter)} ${lines}`, async () => {
    const [board, overdue] = await Promise.all([loadBoard(filter), findOverdue(filter, lines)]);
    return { board, overdue };
  });
  useFresh(loaded);
  return loaded;
}

/** Remembers what was there before, so that another question does not empty the page. */
export function useLast<T>(value: T | undefined): T | undefined {
  const last = useRef<T | undefined>(undefined);
  useEffect(() => {
    if (value !== undefined) last.current = value;
  }, [value]);
  return value ?? last.current;
}
