import { Alert } from 'antd';
import type { ReactNode } from 'react';
import { t, word } from '../../shared/i18n';
import type { Board } from './BoardPage';

/** The figures in groups; a figure that must be zero says so when it is not. */
export function Figures({ board }: { board: Board }) {
  const { balance, tasks } = board;
  const byState = Object.values(balance.byState).reduce((sum, count) => sum + count, 0);
  const unbalanced = balance.total !== byState || balance.unbalanced.length > 0;
  return (
    <>
      {unbalanced && (
        <Alert
          className="gap"
          type="error"
          showIcon
          description={balance.unbalanced.map((id) => (
            <a key={id} href={`#/cases/${id}`}>
              {id}{' '}
            </a>
          ))}
          title={t('board.unbalanced', { total: balance.total, byState })}
        />
      )}
      <Group title={t('board.tasks')}>
        <Figure label={t('board.open')} value={tasks.open} />
        <Figure label={t('timing.DUE_SOON')} value={tasks.dueSoon} />
        <Figure label={t('timing.OVERDUE')} value={tasks.overdue} alarm />
      </Group>
      <Group title={t('board.states')}>
        {Object.entries(board.states).map(([state, count]) => (
          <Figure key={state} label={word('state', state)} value={count} />
        ))}
        <Figure label={t('board.total')} value={balance.total} />
      </Group>
      <Group title={t('board.stages')}>
        {Object.entries(board.stages).map(([stage, count]) => (
          <Figure key={stage} label={word('stage', stage)} value={count} />
        ))}
      </Group>
      <Group title={t('board.lawful')}>
        <Figure label={t('board.beyondEnd')} value={board.personHoursBeyondLawfulEnd} alarm />
        <Figure label={t('board.withoutDecision')} value={board.hoursHeldWithoutDecision} alarm />
      </Group>
    </>
  );
}

function Group({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="card">
      <h2>{title}</h2>
      <dl className="figures">{children}</dl>
    </section>
  );
}

function Figure({ label, value, alarm }: { label: string; value: number; alarm?: boolean }) {
  return (
    <div className={alarm && value > 0 ? 'figure alarm' : 'figure'}>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </div>
  );
}
