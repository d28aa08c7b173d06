import { useEffect, useRef, useState } from 'preact/hooks';
import { newKey } from '../../shared/api/client';
import { ApiProblem } from '../../shared/api/problem';
import { act, type Act } from './own.api';

interface Sending {
  state: 'idle' | 'sending' | 'offline' | 'done';
  problem?: unknown;
}

/**
 * Sends once: without a network it waits and tries again under the same key as soon as there is
 * one, so that nobody writes twice what arrived the first time.
 */
export function useAct(what: Act) {
  const [sending, setSending] = useState<Sending>({ state: 'idle' });
  const waiting = useRef<{ body: object; key: string } | undefined>(undefined);
  const busy = useRef(false);

  const attempt = async () => {
    if (!waiting.current || busy.current) return;
    busy.current = true;
    setSending({ state: 'sending' });
    try {
      await act(what, waiting.current.body, waiting.current.key);
      waiting.current = undefined;
      setSending({ state: 'done' });
    } catch (problem) {
      const offline = problem instanceof ApiProblem && problem.code === 'network';
      if (!offline) waiting.current = undefined;
      setSending(offline ? { state: 'offline' } : { state: 'idle', problem });
    } finally {
      busy.current = false;
    }
  };
  useEffect(() => {
    const again = () => void attempt();
    window.addEventListener('online', again);
    const timer = setInterval(again, 15_000);
    return () => {
      window.removeEventListener('online', again);
      clearInterval(timer);
    };
  }, []);

  return {
    ...sending,
    send: (body: object) => {
      waiting.current ??= { body, key: newKey() };
      return attempt();
    },
  };
}
