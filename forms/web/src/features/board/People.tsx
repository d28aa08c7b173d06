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
    </Panel>
  );
}
