/** @jsxImportSource preact */
import { useEffect, useState } from 'preact/hooks';
import { SignIn } from '../../features/sign-in/SignIn';
import { onSignedOut } from '../../shared/api/client';
import { allGrids } from '../../shared/api/grids';
import { ApiProblem, problemText } from '../../shared/api/problem';
import { whoAmI, worksAtDesk } from '../../shared/api/session';
import type { Me } from '../../shared/api/types';
import { onLangChange, t } from '../../shared/i18n';
import { Header } from './Header';
import { Pages } from './Pages';

type Session = 'asking' | 'nobody' | Me | { problem: unknown };

export function App() {
  const [session, setSession] = useState<Session>('asking');
  const [, redraw] = useState(0);
  useEffect(() => onLangChange(() => redraw((n) => n + 1)), []);
  useEffect(() => {
    document.title = t('app.title');
  });
  useEffect(() => {
    onSignedOut(() => setSession('nobody'));
    whoAmI()
      .then((me) => enter(me, setSession))
      .catch((problem: unknown) => {
        const nobody = problem instanceof ApiProblem && problem.status === 401;
        setSession(nobody ? 'nobody' : { problem });
      });
  }, []);

  const me = typeof session === 'object' && 'username' in session ? session : undefined;
  return (
    <>
      <a class="skip" href="#main" onClick={skip}>
        {t('skip')}
      </a>
      <Header me={me} onSignedOut={() => setSession('nobody')} />
      {session === 'asking' && (
        <main id="main">
          <p role="status">{t('loading')}</p>
        </main>
      )}
      {session === 'nobody' && <SignIn onSignedIn={(who) => enter(who, setSession)} />}
      {typeof session === 'object' && 'problem' in session && (
        <main id="main">
          <h1>{t('app.name')}</h1>
          <p class="notice" role="alert">
            {problemText(session.problem)}
          </p>
        </main>
      )}
      {me && <Pages me={me} />}
    </>
  );
}

/** The command room has its own page; its people come here only by a link to a task. */
function enter(me: Me, show: (me: Me) => void): void {
  if (worksAtDesk(me) && !location.hash.startsWith('#/task')) location.assign('/desk/');
  else void allGrids().finally(() => show(me));
}

/** The hash routes, so the skip link moves the focus itself. */
function skip(event: Event): void {
  event.preventDefault();
  const main = document.getElementById('main');
  main?.setAttribute('tabindex', '-1');
  main?.focus();
}
