import { DataTable } from '../../../shared/desk/DataTable';
import { t, word } from '../../../shared/i18n';
import { Holding } from './Holding';
import { LoadByRole } from './LoadByRole';
import type { KindMissed, Summary } from './replay.api';
import { both, signed } from './words';

/** What a replay found, in sums. */
export function Result({ summary }: { summary: Summary }) {
  return (
    <>
      <h2>{t('replay.result')}</h2>
      <Figures summary={summary} />
      <p className="soft">{t('replay.rowsLine', { rows: summary.rows, cases: summary.cases })}</p>
      <Holding summary={summary} />
      <Missed kinds={summary.missed.byKind} />
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

function Missed({ kinds }: { kinds: KindMissed[] }) {
  return (
    <section>
      <h2>{t('replay.missed')}</h2>
      <DataTable<KindMissed>
        label={t('replay.missed')}
        rowKey="kind"
        dataSource={kinds}
        columns={[
          { title: t('replay.kind'), render: (_, one) => word('kind', one.kind) },
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
