import { Alert } from 'antd';
import { DataTable } from '../../shared/desk/DataTable';
import { Time } from '../../shared/desk/Time';
import { t, word, type TextKey } from '../../shared/i18n';
import type { Entry, Ledger, LedgerLine } from './daily.api';
import { Num } from './Num';

const entries: [Entry, 'opening' | 'in' | 'out' | 'closing', TextKey][] = [
  ['OPENING', 'opening', 'daily.opening'],
  ['IN', 'in', 'daily.in'],
  ['OUT', 'out', 'daily.out'],
  ['CLOSING', 'closing', 'daily.closing'],
];

interface Props {
  ledger: Ledger;
  /** Whether it is of the day before, after its report. */
  evening?: boolean;
}

/** Opening + in − out = closing, a line per state; every number opens its cases. */
export function LedgerTable({ ledger, evening = false }: Props) {
  const title = t(evening ? 'daily.evening' : 'daily.ledger');
  return (
    <section className="card">
      <h2>{title}</h2>
      <p className="soft">
        {evening ? (
          <>
            {t('daily.eveningHint')} <Time at={ledger.from} />
          </>
        ) : (
          t('daily.ledgerHint')
        )}{' '}
        {t('board.asOf')} <Time at={ledger.asOf} />
      </p>
      {ledger.balanced ? (
        <Alert className="gap" type="success" showIcon title={t('daily.balanced')} />
      ) : (
        <Alert
          className="gap"
          type="error"
          showIcon
          title={t('daily.unbalanced', { n: ledger.unbalanced.length })}
          description={ledger.unbalanced.map((id) => (
            <a key={id} href={`#/cases/${id}`}>
              {id}{' '}
            </a>
          ))}
        />
      )}
      <DataTable<LedgerLine>
        label={title}
        rowKey={(line) => line.state ?? 'total'}
        dataSource={[...ledger.lines, ledger.total]}
        rowClassName={(line) => (line.state === null ? 'sum' : '')}
        columns={[
          { title: t('case.state'), render: (_, line) => stateName(line) },
          ...entries.map(([entry, member, title]) => ({
            title: t(title),
            align: 'right' as const,
            render: (_: unknown, line: LedgerLine) => (
              <Num
                value={line[member]}
                drill={{
                  kind: 'cases',
                  title: `${stateName(line)} · ${t(title)}`,
                  entry,
                  state: line.state,
                  ...(evening && { evening: ledger.day }),
                }}
              />
            ),
          })),
          {
            title: t('daily.difference'),
            align: 'right',
            render: (_, line) =>
              line.difference === 0 ? '0' : <strong className="alarm">{line.difference}</strong>,
          },
        ]}
      />
    </section>
  );
}

export function stateName(line: LedgerLine): string {
  return line.state === null ? t('daily.total') : word('state', line.state);
}
