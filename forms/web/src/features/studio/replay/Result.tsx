import { DataTable } from '../../../shared/desk/DataTable';
import { t, word } from '../../../shared/i18n';
import { Holding } from './Holding';
import { LoadByRole } from './LoadByRole';
import type { KindMissed, Summary } from './replay.api';
import { both, restrictionWord, signed } from './words';

/** What a replay found, in sums. */
export function Result({ summary }: { summary: Summary }) {
  return (
    <>
      <h2>{t('replay.result')}</h2>
      <Figures summary={summary} />
      <p className="soft">{t('replay.rowsLine', { rows: summary.rows, cases: summary.cases })}</p>
      <Holding summary={summary} />
      <Missed
        title={t('replay.missed')}
        first={t('replay.kind')}
        name={(kind) => word('kind', kind)}
        kinds={summary.missed.byKind}
      />
      {summary.byRestriction && (
        <Missed
          title={t('replay.byRestriction')}
          first={t('replay.restriction')}
          name={restrictionWord}
          kinds={summary.byRestriction}
        />
      )}
      <LoadByRole roles={summary.loadByRole} />
    </>
  );
}

function Figures({ summary }: { summary: Summary }) {
  const { missed, heldLonger, heldShorter } = summary;
  const figures: [name: string, value: number | string, alarm?: boolean][] = [
    [t('replay.figure.cases'), summary.cases],
    [t('replay.figure.reproduced'), summary.reproduced],
    [t('replay.figure.changed'), summary.changed],
    [t('replay.figure.decided'), summary.decidedDifferently],
    [t('replay.figure.missed'), both(missed.before, missed.after), missed.after > missed.before],
    [t('replay.figure.longer'), heldLonger.cases, heldLonger.cases > 0],
    [t('replay.figure.shorter'), heldShorter.cases],
    [t('replay.figure.assumed'), summary.assumed],
  ];
  return (
    <dl className="figures card gap">
      {figures.map(([name, value, alarm]) => (
        <div className={alarm ? 'figure alarm' : 'figure'} key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

interface MissedBy {
  title: string;
  /** What the first column tells. */
  first: string;
  name: (kind: string) => string;
  kinds: KindMissed[];
}

function Missed({ title, first, name, kinds }: MissedBy) {
  return (
    <section>
      <h2>{title}</h2>
      <DataTable<KindMissed>
        label={title}
        rowKey="kind"
        dataSource={kinds}
        columns={[
          { title: first, render: (_, one) => name(one.kind) },
          {
            title: t('replay.tasks'),
            align: 'right',
            render: (_, one) => both(one.tasksBefore, one.tasksAfter),
          },
          {
            title: t('replay.missedBoth'),
            align: 'right',
            render: (_, one) => both(one.before, one.after),
          },
          {
            title: t('replay.more'),
            align: 'right',
            render: (_, one) => <strong>{signed(one.after - one.before)}</strong>,
          },
        ]}
      />
    </section>
  );
}
