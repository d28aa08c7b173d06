import { gridName } from '../../shared/api/grids';
import { Time } from '../../shared/desk/Time';
import { t } from '../../shared/i18n';
import { kindName } from '../../shared/task/kind';
import { alike, type Alike } from './alike';
import type { Risk } from './forecast.api';

const shown = 12;

/** The likeliest first; tasks of which nothing can be told apart here are one line. */
export function AtRisk({ risks }: { risks: Risk[] }) {
  if (risks.length === 0) return <p>{t('forecast.nothingAtRisk')}</p>;
  return (
    <ol className="plain at-risk">
      {alike(risks)
        .slice(0, shown)
        .map((one) => (
          <Line key={one.first.taskId} one={one} total={risks.length} />
        ))}
    </ol>
  );
}

function Line({ one, total }: { one: Alike; total: number }) {
  const { first, count, likelihood } = one;
  const way = count === 1 ? `#/cases/${first.caseId}` : `#/board?grid=${first.grid}`;
  return (
    <li>
      <a href={way}>
        {kindName(first)} · {gridName(first.grid)}
      </a>
      {count > 1 && <span>{t('forecast.alike', { n: count, total })}</span>}
      <span>
        {t('task.due')} <Time at={first.due} />
      </span>
      <b>{likelihood}%</b>
    </li>
  );
}
