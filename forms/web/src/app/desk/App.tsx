import { ConfigProvider } from 'antd';
import enUS from 'antd/locale/en_US';
import zhCN from 'antd/locale/zh_CN';
import { useEffect, useState } from 'react';
import { onSignedOut } from '../../shared/api/client';
import { allGrids } from '../../shared/api/grids';
import { ApiProblem } from '../../shared/api/problem';
import { mayOpenDesk, whoAmI } from '../../shared/api/session';
import type { Me } from '../../shared/api/types';
import { Problem } from '../../shared/desk/Problem';
import { useLang } from '../../shared/desk/useLang';
import { t } from '../../shared/i18n';
import { enterPage } from '../../shared/offline/device';
import { Header } from './Header';
import { pageTitle } from './page-title';
import { Pages } from './Pages';
import { theme } from './theme';
import { isWall, useRoute } from './useRoute';

/** Sign-in has one place, the handler's page; it sends the command room back here. */
const toSignIn = () => location.assign('/');

export function App() {
  const language = useLang();
  const route = useRoute();
  const wall = isWall(route);
  const [me, setMe] = useState<Me>();
  const [problem, setProblem] = useState<unknown>();
  useEffect(() => {
    onSignedOut(toSignIn);
    whoAmI()
      .then(async (who) => {
        enterPage(who);
        if (who.role !== 'DESIGNER') await allGrids();
        setMe(who);
      })
      .catch((failure: unknown) => {
        if (!(failure instanceof ApiProblem && failure.status === 401)) setProblem(failure);
      });
  }, []);
  useEffect(() => {
    document.title = pageTitle(route);
  }, [route, language]);

  return (
    <ConfigProvider
      locale={language === 'zh' ? zhCN : enUS}
      theme={theme}
      button={{ autoInsertSpace: false }}
    >
      {!wall && <Header me={me} />}
      <main id="main" tabIndex={-1} className={wall ? 'whole' : undefined}>
        <Problem problem={problem} />
        {!me && problem === undefined && <p role="status">{t('loading')}</p>}
        {me && !mayOpenDesk(me) && (
          <>
            <h1>{t('desk.name')}</h1>
            <p>{t('desk.notForYou')}</p>
            <a href="/#/tasks">{t('worklist.title')}</a>
          </>
        )}
        {me && mayOpenDesk(me) && <Pages me={me} />}
      </main>
    </ConfigProvider>
  );
}
