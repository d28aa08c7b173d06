import type { TableProps } from 'antd';
import { DataTable } from '../../shared/desk/DataTable';
import { Time } from '../../shared/desk/Time';
import type { Pages } from '../../shared/desk/usePages';
import { t, word } from '../../shared/i18n';
import type { Line, PreviewLine, SignedLine } from './rule-switch.api';

const columns: NonNullable<TableProps<Line>['columns']> = [
  {
    title: () => t('case.file'),
    render: (_, one) => <a href={`#/cases/${one.caseId}`}>{t('case.open')}</a>,
  },
  { title: () => t('rules.effect'), render: (_, one) => word('effect', one.effect) },
  { title: () => t('rules.oldEnd'), render: (_, one) => <Time at={one.oldEnd} /> },
  { title: () => t('rules.newEnd'), render: (_, one) => <Time at={one.newEnd} /> },
  { title: () => t('rules.tests'), dataIndex: 'testsDropped' },
  { title: () => t('rules.oldRule'), render: (_, one) => one.oldRule ?? '–' },
  { title: () => t('rules.newRule'), render: (_, one) => one.newRule ?? '–' },
];

/** Those for whom something changes; a few thousand are drawn page by page. */
export function PreviewLines({ lines }: { lines: PreviewLine[] }) {
  return (
    <DataTable<PreviewLine>
      label={t('rules.lines')}
      dataSource={lines}
      rowKey="caseId"
      columns={[
        ...(columns as NonNullable<TableProps<PreviewLine>['columns']>),
        { title: t('rules.place'), render: (_, one) => places(one) },
      ]}
      pagination={lines.length > 50 ? { pageSize: 50, showSizeChanger: false } : false}
    />
  );
}

function places({ oldKind, newKind }: PreviewLine) {
  const before = word('restriction', oldKind);
  return newKind && newKind !== oldKind ? `${before} → ${word('restriction', newKind)}` : before;
}

export function SignedLines({ pages }: { pages: Pages<SignedLine> }) {
  return (
    <DataTable<SignedLine>
      label={t('rules.lines')}
      pages={pages}
      rowKey="line"
      columns={[
        ...(columns as NonNullable<TableProps<SignedLine>['columns']>),
        { title: t('rules.appliedAt'), render: (_, one) => <Time at={one.appliedAt} /> },
      ]}
    />
  );
}
