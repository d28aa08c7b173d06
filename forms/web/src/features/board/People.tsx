import { t, word } from '../../shared/i18n';
import type { Board } from './board.api';
import { Num } from './Num';
import { Panel } from './Panel';

/** Whose load is too much, and what each role has open. */
export function People({ board }: { board: Board }) {
  const { people, windowMinutes, most } = board.overloads;
  return (
    <Panel title={t('board.people')} area="people">
      <p className="soft">{t('board.overloadHint', { minutes: windowMinutes, most })}</p>
      {people.length === 0 && <p>{t('board.noOverload')}</p>}
      <ul className="loads">
        {people.map((one) => (
          <li key={one.username}>
            <span>
              {one.name ?? one.username} <small>{word('role', one.role)}</small>
            </span>
            <Num
              value={one.tasks}
              label={t('board.loadOf', { name: one.name ?? one.username })}
              drill={{
                title: t('board.loadOf', { name: one.name ?? one.username }),
                kind: 'tasks',
                figure: 'LOAD',
                value: one.username,
              }}
              alarm
            />
          </li>
        ))}
      </ul>
      <Roles board={board} />
    </Panel>
  );
}

function Roles({ board }: { board: Board }) {
  return (
    <table className="roles">
      <caption className="sr-only">{t('board.byRole')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('board.role')}</th>
          <th scope="col">{t('board.open')}</th>
          <th scope="col">{t('timing.DUE_SOON')}</th>
          <th scope="col">{t('timing.OVERDUE')}</th>
        </tr>
      </thead>
      <tbody>
        {board.byRole.map((line) => (
          <tr key={line.role}>
            <th scope="row">{word('role', line.role)}</th>
            {(
              [
                ['OPEN', line.open],
                ['DUE_SOON', line.dueSoon],
                ['OVERDUE', line.overdue],
              ] as const
            ).map(([figure, value]) => (
              <td key={figure}>
                <Num
                  value={value}
                  label={word('role', line.role)}
                  alarm={figure === 'OVERDUE'}
                  drill={{
                    title: word('role', line.role),
                    kind: 'tasks',
                    figure,
                    within: { role: line.role },
                  }}
                />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
