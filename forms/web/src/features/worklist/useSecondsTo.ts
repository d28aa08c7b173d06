import { useEffect, useState } from 'preact/hooks';
import { serverNow } from '../../shared/time/time';

/** Whole seconds left until a moment, counted down; 0 once it has passed. */
export function useSecondsTo(moment: string | undefined): number {
  const left = () =>
    moment ? Math.max(0, Math.ceil((Date.parse(moment) - serverNow()) / 1000)) : 0;
  const [seconds, setSeconds] = useState(left());
  useEffect(() => {
    setSeconds(left());
    const timer = setInterval(() => setSeconds(left()), 1000);
    return () => clearInterval(timer);
  }, [moment]);
  return seconds;
}
