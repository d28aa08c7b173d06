/** @jsxImportSource preact */
import { useEffect, useRef, useState } from 'preact/hooks';
import { ApiProblem, problemText } from '../../shared/api/problem';
import { signIn } from '../../shared/api/session';
import type { Me } from '../../shared/api/types';
import { t } from '../../shared/i18n';
import { lockedWork, type LockedWork } from '../../shared/offline/keys';

interface Props {
  onSignedIn: (me: Me) => void;
}

/** The door for everybody; the server throttles and says in words when to try again. */
export function SignIn({ onSignedIn }: Props) {
  const [problem, setProblem] = useState<unknown>();
  const [busy, setBusy] = useState(false);
  const [waiting, setWaiting] = useState<LockedWork[]>([]);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => void lockedWork().then(setWaiting), []);

  const submit = async (event: Event) => {
    event.preventDefault();
    if (busy || !form.current) return;
    const fields = new FormData(form.current);
    setBusy(true);
    setProblem(undefined);
    try {
      onSignedIn(await signIn(text(fields, 'username').trim(), text(fields, 'password')));
    } catch (failure) {
      setProblem(failure);
      form.current?.querySelector<HTMLInputElement>('#password')?.focus();
    } finally {
      setBusy(false);
    }
  };

  return (
    <main class="sign-in" id="main">
      <h1>{t('signIn.title')}</h1>
      <p class="soft">{t('signIn.motto')}</p>
      {waiting.map(({ name, count }) => (
        <p class="card" key={name}>
          {t('outbox.others', { name, n: count })}
        </p>
      ))}
      <form ref={form} class="card" onSubmit={(event) => void submit(event)}>
        <div class="field">
          <label class="field-label" for="username">
            {t('signIn.username')}
          </label>
          <input
            id="username"
            name="username"
            autocomplete="username"
            autocapitalize="none"
            required
          />
        </div>
        <div class="field">
          <label class="field-label" for="password">
            {t('signIn.password')}
          </label>
          <input
            id="password"
            name="password"
            type="password"
            autocomplete="current-password"
            required
          />
        </div>
        <div role="alert">{problem !== undefined && <p class="notice">{refusal(problem)}</p>}</div>
        <button type="submit" class="button primary wide" aria-disabled={busy}>
          {busy ? t('signIn.busy') : t('signIn.go')}
        </button>
      </form>
    </main>
  );
}

function refusal(problem: unknown): string {
  const refused = problem instanceof ApiProblem && problem.status === 401;
  return refused ? t('signIn.refused') : problemText(problem);
}

function text(fields: FormData, name: string): string {
  const value = fields.get(name);
  return typeof value === 'string' ? value : '';
}
