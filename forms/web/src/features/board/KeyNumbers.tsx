import { t } from '../../shared/i18n';
import type { Board } from './board.api';
import type { Drill } from './drill';
import { Num } from './Num';

/** What must be seen first, from the other end of the room. */
export function KeyNumbers({ board }: { board: Board }) {
  const late = board.timerLatenessSeconds;
  return (
    <dl className="key-numbers">
      <Key label={t('board.open')} value={board.tasks.open} figure="OPEN" kind="tasks" />
      <Key
        label={t('timing.DUE_SOON')}
        value={board.tasks.dueSoon}
        figure="DUE_SOON"
        kind="tasks"
        tone="soon"
      />
      <Key
        label={t('timing.OVERDUE')}
        value={board.tasks.overdue}
        figure="OVERDUE"
        kind="tasks"
        alarm
      />
      <Escalations board={board} />
      <Key
        label={t('board.beyondEnd')}
        value={board.personHoursBeyondLawfulEnd}
        figure="BEYOND_END"
        kind="cases"
        hours
        alarm
      />
      <Key
        label={t('board.withoutDecision')}
        value={board.hoursHeldWithoutDecision}
        figure="WITHOUT_DECISION"
        kind="cases"
        hours
        alarm
      />
      <Key
        label={t('board.unmetNeeds')}
        value={board.unmetNeeds}
        figure="UNMET_NEEDS"
        kind="cases"
        alarm
      />
      <Key
        label={t('board.resultsLate')}
        value={board.resultsLate}
        figure="RESULTS_LATE"
        kind="cases"
        alarm
      />
      <div className="key">
        <dt>{t('board.lateness')}</dt>
        <dd className="levels">
          <Lateness label="p50" seconds={late.p50} />
          <Lateness label="p99" seconds={late.p99} />
        </dd>
      </div>
    </dl>
  );
}

interface KeyProps {
  label: string;
  value: number;
  kind: Drill['kind'];
  figure: string;
  hours?: boolean;
  alarm?: boolean;
  tone?: string;
}

function Key({ label, value, alarm, tone, ...drill }: KeyProps) {
  return (
    <div className={`key ${tone ?? ''} ${alarm && value > 0 ? 'alarm' : ''}`}>
      <dt>{label}</dt>
      <dd>
        <Num value={value} label={label} drill={{ title: label, ...drill }} />
      </dd>
    </div>
  );
}

/** Open tasks by the level that they stand at now. */
function Escalations({ board }: { board: Board }) {
  const label = t('board.escalations');
  return (
    <div className={board.escalations.length > 0 ? 'key alarm' : 'key'}>
      <dt>{label}</dt>
      <dd className="levels">
        {board.escalations.length === 0 && <span className="none">0</span>}
        {board.escalations.map(({ level, tasks }) => {
          const name = t('board.levelN', { n: level });
          return (
            <span key={level}>
              <Num
                value={tasks}
                label={`${label} ${name}`}
                drill={{
                  title: `${label} · ${name}`,
                  kind: 'tasks',
                  figure: 'ESCALATED',
                  value: String(level),
                }}
              />
              <small>{name}</small>
            </span>
          );
        })}
      </dd>
    </div>
  );
}

function Lateness({ label, seconds }: { label: string; seconds: number }) {
  return (
    <span>
      <Num
        value={seconds}
        label={t('board.latenessOf', { what: label })}
        drill={{ title: t('board.lateness'), kind: 'timers' }}
      />
      <small>
        {label} {t('board.seconds')}
      </small>
    </span>
  );
}
