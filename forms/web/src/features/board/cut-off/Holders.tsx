import { t, word } from '../../../shared/i18n';
import { Num } from '../Num';
import { Panel } from '../Panel';
import type { CutOff } from './cut-off.api';
import { hourOf } from './hours';

const mostLines = 12;

/** In whose hands the open tasks are, the most first, and what nobody has. */
export function Holders({ cutOff }: { cutOff: CutOff }) {
  const { holders, unassigned } = cutOff;
  const rest = holders.length - mostLines;
  return (
    <Panel title={t('cutOff.holders')} area="holders">
      {holders.length + unassigned.length === 0 && <p>{t('cutOff.noHolders')}</p>}
      {holders.length + unassigned.length > 0 && (
        <table className="roles numbers hands">
          <thead>
            <tr>
              <th scope="col">{t('board.who')}</th>
              <th scope="col">{t('cutOff.onDuty')}</th>
              <th scope="col">{t('board.open')}</th>
              <th scope="col">{t('cutOff.overdue')}</th>
              <th scope="col">{t('cutOff.nextDue')}</th>
            </tr>
          </thead>
          <tbody>
            {unassigned.map((one) => (
              <tr key={one.role}>
                <th scope="row" className="full">
                  {t('cutOff.nobody')} <small>{word('role', one.role)}</small>
                </th>
                <td>–</td>
                <td>
                  <Num
                    value={one.open}
                    label={`${t('cutOff.nobody')} ${word('role', one.role)}`}
                    drill={drill(t('cutOff.nobody'), '-', one.role)}
                    alarm
                  />
                </td>
                <td>{one.overdue}</td>
                <td>{one.nextDue ? hourOf(one.nextDue) : '–'}</td>
              </tr>
            ))}
            {holders.slice(0, mostLines).map((one) => (
              <tr key={`${one.username} ${one.role}`}>
                <th scope="row">
                  {one.name} <small>{word('role', one.role)}</small>
                </th>
                <td className={one.onDuty ? undefined : 'full'}>
                  {t(one.onDuty ? 'cutOff.yes' : 'cutOff.no')}
                </td>
                <td>
                  <Num
                    value={one.open}
                    label={t('cutOff.heldBy', { name: one.name })}
                    drill={drill(t('cutOff.heldBy', { name: one.name }), one.username, one.role)}
                  />
                </td>
                <td className={one.overdue > 0 ? 'full' : undefined}>{one.overdue}</td>
                <td>{one.nextDue ? hourOf(one.nextDue) : '–'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {rest > 0 && <p className="soft">{t('cutOff.more', { n: rest })}</p>}
    </Panel>
  );
}

const drill = (title: string, value: string, role: string) => ({
  title,
  kind: 'tasks' as const,
  figure: 'CHECKING',
  value,
  within: { role },
});
