import { useEffect, useState } from 'react';
import { t } from '../../../shared/i18n';
import { timeLeft } from './moment';

const lookAgain = 15_000;

interface Props {
  until: string;
  /** Called once the moment has come. */
  onReached: () => void;
}

/** How long it is until a moment, in words that go on. */
export function Countdown({ until, onReached }: Props) {
  const [, setTurn] = useState(0);
  const left = timeLeft(until);
  const reached = left === null;
  useEffect(() => {
    const timer = setInterval(() => {
      setTurn((turn) => turn + 1);
      if (reached) onReached();
    }, lookAgain);
    return () => clearInterval(timer);
  }, [reached, onReached]);
  return <>{left === null ? t('moment.reached') : t('moment.left', { time: left })}</>;
}
