import { useEffect, useRef, useState } from 'preact/hooks';
import { names } from '../../shared/offline/names';
import { outbox, type Entry } from '../../shared/offline/outbox';
import { device } from '../../shared/offline/store';
import { useOutbox, useReached } from '../../shared/offline/useOutbox';
import { serverClock, setServerNow } from '../../shared/time/time';
import { findDuty, type Duty } from './gate.api';
import { withThoseWhoMayGo } from './hold';

const again = 30_000;

/** Who waits and who decides, as last read; without a connection as kept on the device. */
export function useDuty() {
  const [duty, setDuty] = useState<Duty>();
  const [problem, setProblem] = useState<unknown>();
  const latest = useRef<Duty | undefined>(undefined);
  /** Sent, and not in what was read yet. */
  const [sent, setSent] = useState<{ entry: Entry; at: number }[]>([]);
  const reached = useReached();
  const queued = useOutbox();

  const show = (next: Duty | undefined) => {
    latest.current = next;
    setDuty(next);
  };
  const read = async () => {
    const asked = Date.now();
    if (!latest.current) show(await device().get<Duty>(names.gateDuty));
    try {
      const found = withThoseWhoMayGo(await findDuty(), latest.current);
      setServerNow(found.asOf);
      show(found);
      setProblem(undefined);
      setSent((old) => old.filter(({ at }) => at > asked));
      await keep(found);
    } catch (failure) {
      if (!latest.current) setProblem(failure);
    }
  };
  useEffect(() => {
    void read();
    const timer = setInterval(() => void read(), again);
    const stop = outbox().onSent((entry) => {
      setSent((old) => [...old, { entry, at: Date.now() }]);
      void read();
    });
    return () => {
      stop();
      clearInterval(timer);
    };
  }, [reached]);
  return { duty, problem, reached, entries: [...sent.map(({ entry }) => entry), ...queued] };
}

/** With the clock by which a limit is told after a restart without a connection. */
async function keep(duty: Duty): Promise<void> {
  await device().put(names.gateDuty, duty);
  await device().put(names.clock, serverClock());
}
