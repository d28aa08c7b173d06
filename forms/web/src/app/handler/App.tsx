/** @jsxImportSource preact */
import { useEffect, useState } from 'preact/hooks';
import { SignIn } from '../../features/sign-in/SignIn';
import { onSignedOut } from '../../shared/api/client';
import { allGrids } from '../../shared/api/grids';
import { ApiProblem, problemText } from '../../shared/api/problem';
import { startsAtDesk, whoAmI } from '../../shared/api/session';
import type { Me } from '../../shared/api/types';
import { onLangChange, t } from '../../shared/i18n';
import { onShout } from '../../shared/offline/between-tabs';
import {
  enterDevice,
  enterOffline,
  finishLeaving,
  keepUp,
  lockDevice,
} from '../../shared/offline/device';
import { Header } from './Header';
import { pageTitle } from './page-title';
import { Pages } from './Pages';
import { StatusBar } from './StatusBar';
import { useHash } from './useHash';

type Session = 'asking' | 'nobody' | Me | { problem: unknown };

export function App() {
  const [session, setSession] = useState<Session>('asking');
  const [, redraw] = useState(0);
  const [route] = useHash();
  useEffect(() => onLangChange(() => redraw((n) => n + 1)), []);
  const begin = () => void recognise().then(setSession);
  const leave = () => {
    // Nothing of a person is shown any more; the door tells what is locked by then.
    setSession((old) => (old === 'nobody' ? old : 'asking'));
    void lockDevice().finally(() => setSession('nobody'));
  };
  useEffect(() => {
    onSignedOut(leave);
    begin();
    return onShout('locked', leave);
  }, []);

  const me = typeof session === 'object' && 'username' in session ? session : undefined;
  const problem = typeof session === 'object' && 'problem' in session ? session : undefined;
  useEffect(() => {
    document.title = me ? pageTitle(route) : t('app.name');
  });
  useEffect(() => {
    if (!me) return;
    // Grids have names once they are there; what stands by then is shown again with them.
    void allGrids().then(() => redraw((n) => n + 1));
    return keepUp();
  }, [me]);
  useEffect(() => {
    if (!problem) return;
    window.addEventListener('online', begin);
    return () => window.removeEventListener('online', begin);
  }, [problem]);
  return (
    <>
      <a class="skip" href="#main" onClick={skip}>
        {t('skip')}
      </a>
      <Header me={me} onSignedOut={() => setSession('nobody')} />
      <StatusBar key={me?.username} />
      {session === 'asking' && (
        <main id="main">
          <p role="status">{t('loading')}</p>
        </main>
      )}
      {session === 'nobody' && <SignIn onSignedIn={(who) => void enter(who).then(setSession)} />}
      {problem && (
        <main id="main">
          <h1>{t('app.name')}</h1>
          <p class="notice" role="alert">
            {problemText(problem.problem)}
          </p>
          <button type="button" class="button" onClick={begin}>
            {t('retry')}
          </button>
        </main>
      )}
      {me && <Pages me={me} />}
    </>
  );
}

/** Asks the server who is there; without a connection, the device. */
async function recognise(): Promise<Session> {
  try {
    await finishLeaving();
  } catch {
    return 'nobody';
  }
  try {
    return await enter(await whoAmI());
  } catch (problem) {
    const status = problem instanceof ApiProblem ? problem.status : undefined;
    if (status === 401) {
      await lockDevice();
      return 'nobody';
    }
    const known = status === 0 ? await enterOffline() : undefined;
    return known ?? { problem };
  }
}

/** The command room has its own page; its people come here only by a link to a task. */
async function enter(me: Me): Promise<Session> {
  if (startsAtDesk(me) && !location.hash.startsWith('#/task')) {
    location.assign('/desk/');
    return 'asking';
  }
  try {
    void allGrids();
    await enterDevice(me);
    return me;
  } catch (problem) {
    return { problem };
  }
}

/** The hash routes, so the skip link moves the focus itself. */
function skip(event: Event): void {
  event.preventDefault();
  const main = document.getElementById('main');
  main?.setAttribute('tabindex', '-1');
  main?.focus();
}
