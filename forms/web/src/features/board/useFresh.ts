import { useEffect, useRef } from 'react';
import type { Loaded } from '../../shared/desk/useLoad';
import { onBoardNews, paced } from './stream';

/** Twenty things that happen in a second are one question. */
const pause = 1_000;

/** Asks again whenever the server says that something changed. */
export function useFresh<T>({ reload, loading }: Loaded<T>): void {
  const asking = useRef(loading);
  const again = useRef(false);
  asking.current = loading;
  useEffect(() => {
    if (loading || !again.current) return;
    again.current = false;
    reload();
  }, [loading, reload]);
  useEffect(() => {
    // An answer that is under way is waited for: else news without end would never be shown.
    const pace = paced(() => (asking.current ? (again.current = true) : reload()), pause);
    const stop = onBoardNews(pace.act);
    return () => {
      stop();
      pace.stop();
    };
  }, [reload]);
}
