import { t, word } from '../../shared/i18n';
import type { Board } from './board.api';
import { Num } from './Num';
import { Panel } from './Panel';

const open = ['CHECKING', 'UNDER_CONTROL', 'IN_HOSPITAL'];

/** How many people are in which stage, as bars, and all people by state. */
export function Funnel({ board }: { board: Board }) {
  const most = Math.max(1, ...Object.values(board.stages));
  return (
    <Panel title={t('board.funnel')} area="funnel">
      <ul className="bars">
        {Object.entries(board.stages).map(([stage, count]) => (
          <li key={stage}>
            <span className="bar-name">{word('stage', stage)}</span>
            <span className="bar" aria-hidden="true">
              <span style={{ width: `${share(count, most)}%` }} />
            </span>
            <Num
              value={count}
              label={word('stage', stage)}
              drill={{
                title: `${t('board.stages')} · ${word('stage', stage)}`,
                kind: 'cases',
                figure: 'STAGE',
                value: stage,
              }}
            />
          </li>
        ))}
      </ul>
      <h3>{t('board.states')}</h3>
      <ul className="states">
        {Object.entries(board.states).map(([state, count]) => (
          <li key={state} className={open.includes(state) ? 'open-state' : ''}>
            <span>{word('state', state)}</span>
            <Num
              value={count}
              label={word('state', state)}
              drill={{
                title: `${t('board.states')} · ${word('state', state)}`,
                kind: 'cases',
                figure: 'STATE',
                value: state,
              }}
            />
          </li>
        ))}
        <li className="sum">
          <span>{t('board.total')}</span>
          <Num
            value={board.balance.total}
            label={t('board.total')}
            drill={{ title: t('board.total'), kind: 'cases', figure: 'STATE' }}
          />
        </li>
      </ul>
    </Panel>
  );
}

/** Never nothing where there is somebody. */
function share(count: number, most: number): number {
  return count === 0 ? 0 : Math.max(2, (count / most) * 100);
}
