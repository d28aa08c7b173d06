import { t, word } from '../../shared/i18n';
import type { Board } from './board.api';
import { Num } from './Num';
import { Panel } from './Panel';

/** What each role has open, by the role that answers first. */
export function Roles({ board }: { board: Board }) {
  return (
    <Panel title={t('board.byRole')} area="by-role">
      <table className="roles numbers">
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
    </Panel>
  );
}
