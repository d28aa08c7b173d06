import { DataTable } from '../../shared/desk/DataTable';
import { t } from '../../shared/i18n';
import type { Figures, LedgerLine } from './daily.api';
import { stateName } from './LedgerTable';

interface Row {
  line: LedgerLine;
  before: LedgerLine[];
}

/** The day's closing beside the same hour of the day before and of seven days before. */
export function ComparedTable({ figures }: { figures: Figures }) {
  const { ledger, compared } = figures;
  const rows: Row[] = [
    ...ledger.lines.map((line, at) => ({
      line,
      before: compared.flatMap((one) => one.lines[at] ?? []),
    })),
    { line: ledger.total, before: compared.map((one) => one.total) },
  ];
  return (
    <section className="card">
      <h2>{t('daily.compared')}</h2>
      <DataTable<Row>
        label={t('daily.compared')}
        rowKey={(row) => row.line.state ?? 'total'}
        dataSource={rows}
        rowClassName={(row) => (row.line.state === null ? 'sum' : '')}
        columns={[
          { title: t('case.state'), render: (_, row) => stateName(row.line) },
          { title: figures.day, align: 'right', render: (_, row) => row.line.closing },
          ...compared.map((one, at) => ({
            title: t(one.daysBefore === 1 ? 'daily.dayBefore' : 'daily.weekBefore', {
              day: one.day,
            }),
            align: 'right' as const,
            render: (_: unknown, row: Row) => <Change row={row} at={at} />,
          })),
        ]}
      />
    </section>
  );
}

/** What it was, and by how much today is more or less. */
function Change({ row, at }: { row: Row; at: number }) {
  const was = row.before[at]?.closing ?? 0;
  const more = row.line.closing - was;
  return (
    <>
      {was} <span className="soft">({more > 0 ? `+${String(more)}` : String(more)})</span>
    </>
  );
}
