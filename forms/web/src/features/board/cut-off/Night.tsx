import { t, word } from '../../../shared/i18n';
import { Num } from '../Num';
import { Panel } from '../Panel';
import type { NextHours } from './cut-off.api';
import { hourOf, toUtc } from './hours';

/** Who becomes free and who leaves a facility, by the hour, and whether the way home is arranged. */
export function Night({ next }: { next: NextHours }) {
  const lines = next.hours.filter((hour) => hour.free + hour.leaving > 0);
  const unready = next.leaving.filter((one) => one.transport !== 'READY');
  return (
    <Panel title={t('cutOff.night')} area="night">
      {lines.length === 0 && <p>{t('cutOff.nobodyLeaves')}</p>}
      {lines.length > 0 && (
        <table className="roles numbers">
          <thead>
            <tr>
              <th scope="col">{t('cutOff.hour')}</th>
              <th scope="col">{t('cutOff.free')}</th>
              <th scope="col">{t('cutOff.leaving')}</th>
              <th scope="col">{t('cutOff.ready')}</th>
            </tr>
          </thead>
          <tbody>
            {lines.map((hour) => (
              <tr key={hour.from}>
                <th scope="row">{hourOf(hour.from)}</th>
                <td>
                  <Num
                    value={hour.free}
                    label={`${hourOf(hour.from)} ${t('cutOff.free')}`}
                    drill={drill('ENDING', t('cutOff.free'), hour.from)}
                  />
                </td>
                <td>
                  <Num
                    value={hour.leaving}
                    label={`${hourOf(hour.from)} ${t('cutOff.leaving')}`}
                    drill={drill('LEAVING', t('cutOff.leaving'), hour.from)}
                  />
                </td>
                <td className={hour.ready < hour.leaving ? 'full' : undefined}>
                  {hour.ready}/{hour.leaving}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {unready.length > 0 && (
        <>
          <h3>{t('cutOff.notReady')}</h3>
          <ul className="lines">
            {unready.slice(0, 8).map((one) => (
              <li key={one.caseId}>
                <a href={`#/cases/${one.caseId}`}>{hourOf(one.at)}</a>{' '}
                {word('transport', one.transport)}
              </li>
            ))}
          </ul>
        </>
      )}
      <h3>{t('cutOff.waiting')}</h3>
      <ul className="lines">
        <li>
          {t('cutOff.objections', {
            open: next.objections.open,
            due: next.objections.due,
            overdue: next.objections.overdue,
          })}
        </li>
        {next.objections.first.slice(0, 5).map((one) => (
          <li key={one.taskId}>
            <a href={`#/cases/${one.caseId}`}>
              {t('cutOff.age', { h: Math.floor(one.ageMinutes / 60), m: one.ageMinutes % 60 })}
            </a>{' '}
            <span className={one.overdue ? 'waits' : undefined}>
              {one.dueAt && t('cutOff.dueBy', { at: hourOf(one.dueAt) })}
            </span>{' '}
            {one.answeredBy ?? t('cutOff.nobody')}
            {one.answeredBy && !one.onDuty && ` (${t('cutOff.offDuty')})`}
          </li>
        ))}
        <li>
          <Num
            value={next.undecided.cases}
            label={t('cutOff.undecided')}
            drill={{
              title: t('cutOff.undecided'),
              kind: 'cases',
              figure: 'WITHOUT_DECISION',
              hours: true,
            }}
            alarm
          />{' '}
          {t('cutOff.undecided')}
        </li>
      </ul>
    </Panel>
  );
}

const drill = (figure: string, title: string, from: string) => ({
  title: `${hourOf(from)} ${title}`,
  kind: 'cases' as const,
  figure,
  value: toUtc(from),
});
