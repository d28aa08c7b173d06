import { Button } from 'antd';
import { useCallback, useState, useSyncExternalStore } from 'react';
import type { Me } from '../../shared/api/types';
import { Problem } from '../../shared/desk/Problem';
import { Time } from '../../shared/desk/Time';
import { t } from '../../shared/i18n';
import './board.css';
import './comb.css';
import './wall.css';
import type { Board } from './board.api';
import { DrillContext, type Drill } from './drill';
import { DrillDrawer } from './DrillDrawer';
import { isEmpty, ofHash, toHash, type Filter } from './filter';
import { FilterBar } from './FilterBar';
import { Funnel } from './Funnel';
import { Grids } from './Grids';
import { KeyNumbers } from './KeyNumbers';
import { ListProgress } from './ListProgress';
import { Overdue } from './Overdue';
import { People } from './People';
import { Places } from './Places';
import { Roles } from './Roles';
import { Unbalanced } from './Unbalanced';
import { useBoard, useLast, type Shown } from './useBoard';

const linesAtDesk = 12;
const linesOnWall = 11;

/** The sub-district at a glance, at a desk or on a wall; every number opens its list. */
export function BoardPage({ me }: { me: Me }) {
  const hash = useSyncExternalStore(onHash, () => location.hash);
  const { filter, wall } = ofHash(hash);
  const [drill, setDrill] = useState<Drill>();
  const shown = useBoard(filter, wall ? linesOnWall : linesAtDesk);
  const last = useLast<Shown>(shown.data);
  const narrow = useCallback(
    (next: Filter) => {
      location.hash = toHash(next, wall);
    },
    [wall],
  );
  return (
    <DrillContext value={setDrill}>
      <div className={wall ? 'board wall' : 'board'}>
        <Head board={last?.board} filter={filter} wall={wall} />
        {!wall && <FilterBar filter={filter} onChange={narrow} />}
        <Problem problem={shown.problem} onRetry={shown.reload} />
        {!last && shown.problem === undefined && <p role="status">{t('loading')}</p>}
        {last && (
          <>
            <Unbalanced balance={last.board.balance} />
            <KeyNumbers board={last.board} />
            <div className="panels">
              <Funnel board={last.board} />
              <ListProgress lists={last.board.lists} />
              <Grids lines={last.board.byGrid} wall={wall} />
              <Overdue tasks={last.overdue} />
              <People board={last.board} />
              <Roles board={last.board} />
              <Places board={last.board} />
            </div>
          </>
        )}
      </div>
      <DrillDrawer
        drill={drill}
        filter={filter}
        steers={me.role === 'SUPERVISOR'}
        onClose={() => setDrill(undefined)}
      />
    </DrillContext>
  );
}

interface HeadProps {
  board: Board | undefined;
  filter: Filter;
  wall: boolean;
}

function Head({ board, filter, wall }: HeadProps) {
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(location.href);
    setCopied(true);
  };
  return (
    <div className="board-head">
      <h1>{t(wall ? 'board.wallTitle' : 'desk.overview')}</h1>
      {board && (
        <span className="soft">
          {t('board.asOf')} <Time at={board.asOf} />
        </span>
      )}
      <span className="board-keys">
        {!wall && !isEmpty(filter) && (
          <Button onClick={() => void copy()}>
            {t(copied ? 'board.copied' : 'board.copyLink')}
          </Button>
        )}
        <Button href={toHash(filter, !wall)}>{t(wall ? 'board.leaveWall' : 'board.toWall')}</Button>
      </span>
    </div>
  );
}

function onHash(changed: () => void): () => void {
  window.addEventListener('hashchange', changed);
  return () => window.removeEventListener('hashchange', changed);
}
