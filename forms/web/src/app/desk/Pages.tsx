import { lazy, Suspense, useEffect, useRef } from 'react';
import { BoardPage } from '../../features/board/BoardPage';
import { CutOffPage } from '../../features/board/cut-off/CutOffPage';
import { CaseFilePage } from '../../features/case-file/CaseFilePage';
import { CasesPage } from '../../features/cases/CasesPage';
import { DailyPage } from '../../features/daily-report/DailyPage';
import { ForecastPage } from '../../features/forecast/ForecastPage';
import { ListPage } from '../../features/lists/ListPage';
import { ListsPage } from '../../features/lists/ListsPage';
import { NoticesArea } from '../../features/notices/NoticesArea';
import { PlacingPage } from '../../features/placing/PlacingPage';
import { RegistersPage } from '../../features/registers/RegistersPage';
import { RiskAreas } from '../../features/risk-areas/RiskAreas';
import { RuleSwitchPage } from '../../features/rule-switch/RuleSwitchPage';
import { SwitchPage } from '../../features/rule-switch/SwitchPage';
import { SingleCasePage } from '../../features/single-case/SingleCasePage';
import { watchesBoard, worksAtDesk } from '../../shared/api/session';
import type { Me } from '../../shared/api/types';
import { t } from '../../shared/i18n';
import { areaOf, idOf, pathOf, useRoute } from './useRoute';

/** The designers' pages and editors are fetched when they are first opened. */
const Studio = lazy(() => import('../../features/studio/StudioArea'));
const Running = lazy(() => import('../../features/studio/running/RunningArea'));

export function Pages({ me }: { me: Me }) {
  const route = useRoute();
  const path = pathOf(route);
  const before = useRef(path);
  useEffect(() => {
    if (before.current !== path) document.getElementById('main')?.focus();
    before.current = path;
    window.scrollTo(0, 0);
  }, [path]);
  const id = idOf(route);
  if (me.role === 'DESIGNER' || (me.role === 'ADMIN' && areaOf(route) === 'studio')) {
    return areaOf(route) === 'notices' ? (
      <NoticesArea />
    ) : (
      <Suspense fallback={<p role="status">{t('loading')}</p>}>
        <Studio me={me} route={route} />
      </Suspense>
    );
  }
  switch (areaOf(route)) {
    case 'forecast':
      return watchesBoard(me) ? <ForecastPage me={me} /> : <CasesPage me={me} />;
    case 'lists':
      return id ? <ListPage key={id} id={id} /> : <ListsPage />;
    case 'daily':
      return watchesBoard(me) ? <DailyPage /> : <CasesPage me={me} />;
    case 'placing':
      return <PlacingPage me={me} />;
    case 'new':
      return <SingleCasePage />;
    case 'cases':
      return id ? <CaseFilePage key={id} id={id} me={me} /> : <CasesPage me={me} />;
    case 'rules':
      return id ? <SwitchPage key={id} id={id} /> : <RuleSwitchPage me={me} />;
    case 'cutoff':
      return watchesBoard(me) ? <CutOffPage me={me} /> : <CasesPage me={me} />;
    case 'notices':
      return <NoticesArea />;
    case 'running':
      return worksAtDesk(me) ? (
        <Suspense fallback={<p role="status">{t('loading')}</p>}>
          <Running me={me} model={id} />
        </Suspense>
      ) : (
        <CasesPage me={me} />
      );
    case 'registers':
      return id === 'areas' ? (
        <RegistersPage me={me} areas={<RiskAreas me={me} />} />
      ) : (
        <RegistersPage me={me} />
      );
    default:
      return watchesBoard(me) ? <BoardPage me={me} /> : <CasesPage me={me} />;
  }
}
