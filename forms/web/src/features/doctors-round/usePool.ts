import { useEffect, useRef, useState } from 'preact/hooks';
import { names } from '../../shared/offline/names';
import { outbox } from '../../shared/offline/outbox';
import { device } from '../../shared/offline/store';
import { poolLimit, sampleOf, type Pool, type Sampled } from './tubes';

/**
 * The tube that is being filled; it stays on the device until it is closed, because only then is
 * known how many share it. Each person in it becomes a record of its own.
 */
export function usePool() {
  const [pool, setPool] = useState<Pool>();
  const latest = useRef<Pool | undefined>(undefined);
  const show = (next: Pool | undefined) => {
    latest.current = next;
    setPool(next);
  };
  const keep = async (next: Pool | undefined) => {
    show(next);
    await (next ? device().put(names.pool, next) : device().remove(names.pool));
  };
  useEffect(() => {
    void device().get<Pool>(names.pool).then(show);
  }, []);

  /** Queues one record for everybody in the tube; what is queued already is not queued again. */
  const close = async () => {
    const closing = latest.current;
    if (!closing) return;
    const queued = new Set((await outbox().read()).map((entry) => entry.taskId));
    for (const one of closing.people.filter(({ taskId }) => !queued.has(taskId))) {
      await queue(closing.tube, closing.people.length, closing.kind, one);
    }
    await keep(undefined);
    await outbox().flush();
  };

  /** Another tube closes the one before; the tenth closes its own. */
  const add = async (tube: string, kind: string, one: Sampled) => {
    if (latest.current && latest.current.tube !== tube) await close();
    const before = latest.current ?? { tube, kind, people: [] };
    const next = { ...before, people: [...before.people, one] };
    await keep(next);
    if (next.people.length === poolLimit) await close();
  };

  /** The one added last was a mistake. */
  const takeBack = () => {
    const people = latest.current?.people.slice(0, -1) ?? [];
    return keep(latest.current && people.length > 0 ? { ...latest.current, people } : undefined);
  };

  return { pool, add, close, takeBack };
}

export function queue(tube: string, poolOf: number, kind: string, one: Sampled) {
  return outbox().add({
    taskId: one.taskId,
    kind: 'take-sample',
    person: one.person,
    data: sampleOf(tube, poolOf, kind, one),
  });
}
