import { Button } from 'antd';
import { useCallback, useState, useSyncExternalStore } from 'react';
import type { Me } from '../../../shared/api/types';
import { GridSelect } from '../../../shared/desk/GridSelect';
import { Labelled } from '../../../shared/desk/Labelled';
import { Problem } from '../../../shared/desk/Problem';
import { Time } from '../../../shared/desk/Time';
import { t, word } from '../../../shared/i18n';
import '../board.css';
import '../wall.css';
import { DrillContext, type Drill } from '../drill';
import { DrillDrawer } from '../DrillDrawer';
import { ofHash, toHash, type Filter } from '../filter';
import { useLast } from '../useBoard';
import './cut-off.css';
import type { CutOff } from './cut-off.api';
import { Desks } from './Desks';
import { FrozenFigures } from './FrozenFigures';
import { Help } from './Help';
import { Holders } from './Holders';
import { Lists } from './Lists';
import { Night } from './Night';
import { Shifts } from './Shifts';
import { Stops } from './Stops';
import { useCutOff, type Shown } from './useCutOff';

/** What stands between now and the cut-off, what is frozen at it, and the night after it. */
export function CutOffPage({ me }: { me: Me }) {
  const hash = useSyncExternalStore(onHash, () => location.hash);
  const { filter, wall } = ofHash(hash);
  const [drill, setDrill] = useState<Drill>();
  const shown = useCutOff(filter);
  const last = useLast<Shown>(shown.data);
  const narrow = useCallback(
    (next: Filter) => {
      location.hash = address(next, wall);
    },
    [wall],
  );
  const supervises = me.role === 'SUPERVISOR';
  const signs = (supervises || me.role === 'SUBDISTRICT_LEADER') && !wall;
  return (
    <DrillContext value={setDrill}>
      <div className={wall ? 'cut-off wall' : 'cut-off'}>
        <Head cutOff={last?.cutOff} filter={filter} wall={wall} />
        {!wall && <Narrowing filter={filter} lists={last?.cutOff.lists ?? []} onChange={narrow} />}
        <Problem problem={shown.problem} onRetry={shown.reload} />
        {!last && shown.problem === undefined && <p role="status">{t('loading')}</p>}
        {last && (
          <div className="cut-off-panels">
            <Stops cutOff={last.cutOff} />
            <Lists
              lists={last.cutOff.lists}
              replies={last.replies}
              me={me}
              signs={signs}
              onDone={shown.reload}
            />
            <Holders cutOff={last.cutOff} />
            <Help
              proposals={last.cutOff.proposals}
              acts={supervises && !wall}
              onDone={shown.reload}
            />
            <FrozenFigures
              frozen={last.frozen}
              cutOff={last.cutOff}
              filter={filter}
              me={me}
              signs={signs}
              onDone={shown.reload}
            />
            <Night next={last.next} />
            <Desks next={last.next} />
            <Shifts next={last.next} />
          </div>
        )}
      </div>
      <DrillDrawer
        drill={drill}
        filter={{ grid: filter.grid ?? null, list: filter.list ?? null }}
        steers={supervises}
        onClose={() => setDrill(undefined)}
      />
    </DrillContext>
  );
}

function Head({
  cutOff,
  filter,
  wall,
}: {
  cutOff: CutOff | undefined;
  filter: Filter;
  wall: boolean;
}) {
  return (
    <div className="board-head">
      <h1>{t('cutOff.title')}</h1>
      {cutOff && (
        <>
          <p className={`phase ${cutOff.phase.toLowerCase()}`} role="status">
            <strong>{left(cutOff)}</strong>{' '}
            <span>
              {word('phase', cutOff.phase)} · <Time at={cutOff.cutOffAt} />
            </span>
          </p>
          <span className="soft">
            {t('board.asOf')} <Time at={cutOff.asOf} />
          </span>
        </>
      )}
      <span className="board-keys">
        <Button href={address(filter, !wall)}>
          {t(wall ? 'board.leaveWall' : 'board.toWall')}
        </Button>
      </span>
    </div>
  );
}

function left({ phase, minutesLeft }: CutOff): string {
  const minutes = Math.abs(minutesLeft);
  const words =
    minutes < 60
      ? t('board.lateMinutes', { m: minutes })
      : t('board.lateHours', { h: Math.floor(minutes / 60), m: minutes % 60 });
  return t(phase === 'PASSED' ? 'cutOff.ago' : 'cutOff.left', { n: words });
}

interface NarrowingProps {
  filter: Filter;
  lists: { progress: { id: string; name: string } }[];
  onChange: (filter: Filter) => void;
}

/** Of one grid, of one list, or of all. */
function Narrowing({ filter, lists, onChange }: NarrowingProps) {
  return (
    <div className="filter-bar" role="group" aria-label={t('board.filter')}>
      <Labelled id="cut-off-grid" label={t('task.grid')}>
        <GridSelect
          id="cut-off-grid"
          withNowhere
          value={filter.grid ?? undefined}
          onChange={(grid) => onChange({ ...filter, grid: grid ?? null })}
        />
      </Labelled>
      <Labelled id="cut-off-list" label={t('cutOff.list')}>
        <select
          id="cut-off-list"
          value={filter.list ?? ''}
          onChange={(event) => onChange({ ...filter, list: event.target.value })}
        >
          <option value="">{t('cases.any')}</option>
          {lists.map(({ progress }) => (
            <option key={progress.id} value={progress.id}>
              {progress.name}
            </option>
          ))}
        </select>
      </Labelled>
    </div>
  );
}

const address = (filter: Filter, wall: boolean) => toHash(filter, wall).replace('board', 'cutoff');

function onHash(changed: () => void): () => void {
  window.addEventListener('hashchange', changed);
  return () => window.removeEventListener('hashchange', changed);
}
