import { Button } from 'antd';
import { useRef, useState } from 'react';
import { fieldProblem } from '../../../shared/api/problem';
import { newKey } from '../../../shared/api/client';
import { Labelled } from '../../../shared/desk/Labelled';
import { Problem } from '../../../shared/desk/Problem';
import { t } from '../../../shared/i18n';
import { nowLocalInput } from '../../../shared/time/time';
import { RefusedFiles } from '../draft/RefusedFiles';
import { replayPath } from '../route';
import { start } from './replay.api';
import { faultOf, lastWeek, wantedOf, type Week } from './week';

/** Which days are replayed, and the way to begin. */
export function WeekForm({ draft }: { draft: string }) {
  const today = nowLocalInput().slice(0, 10);
  const [week, setWeek] = useState<Week>(() => lastWeek(today));
  const [problem, setProblem] = useState<unknown>();
  const [busy, setBusy] = useState(false);
  // A retry of the same question begins no second replay.
  const submission = useRef(newKey());
  const fault = faultOf(week, today);
  const change = (part: Partial<Week>) => {
    submission.current = newKey();
    setProblem(undefined);
    setWeek({ ...week, ...part });
  };
  const begin = async () => {
    setBusy(true);
    setProblem(undefined);
    try {
      const { n } = await start(draft, wantedOf(week, today), submission.current);
      location.hash = replayPath(draft, n);
    } catch (failure) {
      submission.current = newKey();
      setProblem(failure);
    } finally {
      setBusy(false);
    }
  };
  return (
    <form
      className="card gap"
      onSubmit={(event) => {
        event.preventDefault();
        if (!fault) void begin();
      }}
    >
      <div className="line-form">
        <Labelled
          id="replay-first"
          label={t('replay.first')}
          error={fieldProblem(problem, 'from')}
          required
        >
          <input
            id="replay-first"
            type="date"
            required
            max={today}
            value={week.first}
            onChange={(event) => change({ first: event.target.value })}
          />
        </Labelled>
        <Labelled
          id="replay-last"
          label={t('replay.last')}
          error={fault ? t(`replay.fault.${fault}`) : fieldProblem(problem, 'to')}
          required
        >
          <input
            id="replay-last"
            type="date"
            required
            max={today}
            value={week.last}
            onChange={(event) => change({ last: event.target.value })}
          />
        </Labelled>
        <Labelled
          id="replay-limit"
          label={t('replay.limit')}
          hint={t('replay.limitHint')}
          error={fieldProblem(problem, 'limit')}
        >
          <input
            id="replay-limit"
            type="number"
            min={1}
            max={50_000}
            value={week.limit}
            onChange={(event) => change({ limit: event.target.value })}
          />
        </Labelled>
      </div>
      <Button type="primary" htmlType="submit" disabled={Boolean(fault)} loading={busy}>
        {t('replay.start')}
      </Button>
      <Problem problem={problem} />
      <RefusedFiles draft={draft} problem={problem} code="replay.hasErrors" />
    </form>
  );
}
