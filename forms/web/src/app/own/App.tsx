/** @jsxImportSource preact */
import { useEffect, useState } from 'preact/hooks';
import { Enter } from '../../features/own-page/Enter';
import {
  leave,
  linkOfTab,
  readPage,
  tokenOfAddress,
  type OwnView,
} from '../../features/own-page/own.api';
import { OwnPage } from '../../features/own-page/OwnPage';
import { onSignedOut } from '../../shared/api/client';
import { ApiProblem, problemText } from '../../shared/api/problem';
import { onLangChange, t } from '../../shared/i18n';
import { setServerNow } from '../../shared/time/time';
import { LangSwitch } from '../../shared/ui/LangSwitch';

type Shown = 'asking' | 'code' | OwnView | { problem: unknown };

/** Nothing of a person is on the screen before link and code have opened the page. */
export function App() {
  const [shown, setShown] = useState<Shown>('asking');
  const [, redraw] = useState(0);
  useEffect(() => onLangChange(() => redraw((n) => n + 1)), []);
  useEffect(() => {
    document.title = t('own.title');
  });
  const load = async () => {
    try {
      const view = await readPage();
      setServerNow(view.now);
      // Another tab of this browser may have opened another person's page.
      setShown(view.link === linkOfTab() ? view : 'code');
    } catch (problem) {
      const nobody = problem instanceof ApiProblem && problem.status === 401;
      setShown((old) => (nobody ? 'code' : isView(old) ? old : { problem }));
    }
  };
  useEffect(() => {
    onSignedOut(() => setShown('code'));
    void load();
    // Another link may be another person's.
    const another = () => {
      setShown('asking');
      void load();
    };
    window.addEventListener('hashchange', another);
    return () => window.removeEventListener('hashchange', another);
  }, []);

  return (
    <>
      <a class="skip" href="#main" onClick={skip}>
        {t('skip')}
      </a>
      <header class="own-top">
        <span class="brand">{t('own.title')}</span>
        <nav aria-label={t('nav.own')}>
          <LangSwitch />
          {isView(shown) && (
            <button
              type="button"
              class="button quiet"
              onClick={() => void leave().finally(() => setShown('code'))}
            >
              {t('own.leave')}
            </button>
          )}
        </nav>
      </header>
      <main id="main" tabIndex={-1}>
        {shown === 'asking' && <p role="status">{t('loading')}</p>}
        {shown === 'code' && <Enter token={tokenOfAddress()} onOpened={() => void load()} />}
        {isView(shown) && <OwnPage view={shown} onChanged={load} />}
        {typeof shown === 'object' && 'problem' in shown && (
          <>
            <h1>{t('own.title')}</h1>
            <p class="notice" role="alert">
              {problemText(shown.problem)}
            </p>
            <button type="button" class="button" onClick={() => void load()}>
              {t('retry')}
            </button>
          </>
        )}
      </main>
    </>
  );
}

function isView(shown: Shown): shown is OwnView {
  return typeof shown === 'object' && 'measures' in shown;
}

/** The hash holds the link, so the skip link moves the focus itself. */
function skip(event: Event): void {
  event.preventDefault();
  document.getElementById('main')?.focus();
}
