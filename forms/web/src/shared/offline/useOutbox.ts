import { useEffect, useState } from 'preact/hooks';
import { isReached, onConnection } from './connection';
import { outbox, type Entry } from './outbox';

/** The queue as it stands. */
export function useOutbox(): readonly Entry[] {
  const [, redraw] = useState(0);
  const queue = outbox();
  useEffect(() => {
    const stop = queue.subscribe(() => redraw((n) => n + 1));
    void queue.read();
    return stop;
  }, [queue]);
  return queue.entries;
}

/** Whether the server answered last time. */
export function useReached(): boolean {
  const [reached, setReached] = useState(isReached());
  useEffect(() => onConnection(() => setReached(isReached())), []);
  return reached;
}
