import { Button } from 'antd';
import { useEffect, useState } from 'react';
import { gridName } from '../../shared/api/grids';
import { DataTable } from '../../shared/desk/DataTable';
import { Problem } from '../../shared/desk/Problem';
import { usePages } from '../../shared/desk/usePages';
import { t, word } from '../../shared/i18n';
import { CorrectRow } from './CorrectRow';
import { findRows, type ListRow } from './lists.api';

interface Props {
  listId: string;
  result: string;
  /** The rows are read anew when the list gets on. */
  stage: string;
  onCorrected: () => void;
}

export function Rows({ listId, result, stage, onCorrected }: Props) {
  const rows = usePages(`${listId} ${result} ${stage}`, (cursor) =>
    findRows(listId, result, cursor),
  );
  const [correcting, setCorrecting] = useState<ListRow>();
  useEffect(() => setCorrecting(undefined), [result]);
  return (
    <section>
      <h2>{result ? word('result', result) : t('lists.allRows')}</h2>
      <Problem problem={rows.problem} onRetry={rows.reload} />
      <DataTable<ListRow>
        stacked
        label={t('lists.allRows')}
        pages={rows}
        rowKey="row"
        columns={[
          { title: t('lists.row'), dataIndex: 'row', align: 'right' },
          { title: t('person.name'), render: (_, row) => row.person?.name ?? '–' },
          { title: t('person.address'), render: (_, row) => row.person?.address ?? '–' },
          { title: t('lists.result'), render: (_, row) => word('result', row.result) },
          { title: t('lists.reason'), render: (_, row) => reason(row) },
          { title: t('task.grid'), render: (_, row) => gridName(row.grid) },
          {
            title: t('lists.todo'),
            render: (_, row) =>
              row.result === 'REJECTED' ? (
                <Button onClick={() => setCorrecting(row)}>{t('lists.correct')}</Button>
              ) : row.caseId ? (
                <a href={`#/cases/${row.caseId}`}>{t('case.open')}</a>
              ) : (
                '–'
              ),
          },
        ]}
      />
      {correcting && (
        <CorrectRow
          listId={listId}
          row={correcting}
          onClose={() => setCorrecting(undefined)}
          onCorrected={() => {
            setCorrecting(undefined);
            rows.reload();
            onCorrected();
          }}
        />
      )}
    </section>
  );
}

function reason(row: ListRow): string {
  const detail =
    row.result === 'MERGED_IN_LIST' && row.detail
      ? t('lists.sameAs', { row: row.detail })
      : word('reason', row.detail);
  return [detail, ...row.warnings.map((code) => word('warning', code))].filter(Boolean).join('; ');
}
