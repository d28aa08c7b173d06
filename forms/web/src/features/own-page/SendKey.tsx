/** @jsxImportSource preact */
import { fieldText, problemText, ApiProblem } from '../../shared/api/problem';
import { t } from '../../shared/i18n';

interface Props {
  state: 'idle' | 'sending' | 'offline' | 'done';
  problem?: unknown;
  text: string;
}

/** The key that sends a form, with what became of it. */
export function SendKey({ state, problem, text }: Props) {
  const waits = state === 'sending' || state === 'offline';
  return (
    <>
      {problem !== undefined && (
        <p class="notice" role="alert">
          {problemText(problem)}
          {problem instanceof ApiProblem &&
            problem.errors.map((error) => ` ${fieldText(error)}`).join('')}
        </p>
      )}
      {state === 'offline' && (
        <p class="notice" role="status">
          {t('own.offline')}
        </p>
      )}
      <button type="submit" class="button primary wide" aria-disabled={waits}>
        {state === 'sending' ? t('own.sending') : text}
      </button>
    </>
  );
}
