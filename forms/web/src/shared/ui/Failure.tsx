/** @jsxImportSource preact */
import { useLayoutEffect, useRef } from 'preact/hooks';
import { problemText } from '../api/problem';
import { t } from '../i18n';
import { isReached, onConnection } from '../offline/connection';

interface Props {
  problem: unknown;
  onAgain: () => void;
}

/** Why something can't be shown, with a key to try again; once the server is reached, by itself. */
export function Failure({ problem, onAgain }: Props) {
  const again = useRef(onAgain);
  again.current = onAgain;
  useLayoutEffect(() => onConnection(() => isReached() && again.current()), []);
  return (
    <div class="notice" role="alert">
      <p>{problemText(problem)}</p>
      <button type="button" class="button" onClick={onAgain}>
        {t('retry')}
      </button>
    </div>
  );
}
