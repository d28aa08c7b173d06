import { useEffect, useRef, useState } from 'preact/hooks';
import { loadTask, type LoadedTask } from '../../shared/task/useTask';
import { matchClock } from '../../shared/time/clock';
import { serverNow } from '../../shared/time/time';
import { findCalls, type Call } from './calls.api';
import { queueOf, type Queue } from './queue';

/** A form as it opens; nothing if somebody else has done the task. */
type Opened = LoadedTask | 'gone' | { problem: unknown };

export interface CallRunState {
  queue: Queue;
  call: Call | undefined;
  opened: Opened | undefined;
  loading: boolean;
  problem: unknown;
  /** The call is answered; the next one is shown at once. */
  done: (taskId: string) => void;
  /** Not now: behind all others. */
  skip: () => void;
  /** Asks for the form once more. */
  again: () => void;
}

const ahead = 2;
const every = 60_000;

/** The run of calls: the next forms are here before they are wanted. */
export function useCallRun(): CallRunState {
  const [calls, setCalls] = useState<Call[]>([]);
  const [loading, setLoading] = useState(true);
  const [problem, setProblem] = useState<unknown>();
  const [gone, setGone] = useState<ReadonlySet<string>>(new Set());
  const [skipped, setSkipped] = useState<string[]>([]);
  const [current, setCurrent] = useState<string>();
  const [, redraw] = useState(0);
  const forms = useRef(new Map<string, Opened>());
  const asked = useRef(new Set<string>());

  const reload = () => {
    findCalls()
      .then(async (found) => {
        await matchClock(found.map((call) => call.task));
        setCalls(found);
        setProblem(undefined);
      })
      .catch(setProblem)
      .finally(() => setLoading(false));
  };
  useEffect(() => {
    reload();
    const timer = setInterval(reload, every);
    return () => clearInterval(timer);
  }, []);

  const queue = queueOf(calls, serverNow(), gone, skipped);
  // Who is on the line stays, whatever a newer list says.
  const call = queue.now.find((one) => one.task.id === current) ?? queue.now[0];
  const wanted = [call, ...queue.now.filter((one) => one !== call)].slice(0, 1 + ahead);
  useEffect(() => {
    if (call && call.task.id !== current) setCurrent(call.task.id);
    for (const one of wanted) {
      const id = one?.task.id;
      if (!id || asked.current.has(id)) continue;
      asked.current.add(id);
      loadTask(id)
        .then((found): Opened => ('schema' in found ? found : 'gone'))
        .catch((failure: unknown): Opened => ({ problem: failure }))
        .then((opened) => {
          forms.current.set(id, opened);
          if (opened === 'gone') setGone((old) => new Set(old).add(id));
          redraw((n) => n + 1);
        });
    }
  });

  const forget = (id: string) => {
    forms.current.delete(id);
    asked.current.delete(id);
  };
  return {
    queue,
    call,
    opened: call && forms.current.get(call.task.id),
    loading,
    problem,
    done: (taskId) => {
      forms.current.delete(taskId);
      setGone((old) => new Set(old).add(taskId));
    },
    skip: () => {
      if (!call) return;
      const id = call.task.id;
      // It opens anew, with the words that were typed.
      forget(id);
      setCurrent(queue.now.find((one) => one !== call)?.task.id);
      setSkipped((old) => [...old.filter((one) => one !== id), id]);
    },
    again: () => {
      if (call) forget(call.task.id);
      reload();
    },
  };
}
