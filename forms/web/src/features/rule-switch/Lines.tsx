import type { TableColumnsType } from 'antd';
import { DataTable } from '../../shared/desk/DataTable';
import { Time } from '../../shared/desk/Time';
import type { Pages } from '../../shared/desk/usePages';
import { t, word } from '../../shared/i18n';
import type { Line, PreviewLine, SignedLine } from './rule-switch.api';

/** Those for whom something changes; a few thousand are drawn page by page. */
export function PreviewLines({ lines }: { lines: PreviewLine[] }) {
  return (
    <DataTable<PreviewLine>
      stacked
      label={t('rules.lines')}
      dataSource={lines}
      rowKey="caseId"
      columns={[
        ...person<PreviewLine>(),
        {
          title: t('rules.now'),
          render: (_, one) => <Measure kind={one.oldKind} end={one.oldEnd} rule={one.oldRule} />,
        },
        {
          title: t('rules.then'),
          render: (_, one) => <Measure kind={one.newKind} end={one.newEnd} rule={one.newRule} />,
        },
        testsDropped<PreviewLine>(),
      ]}
      pagination={lines.length > 50 ? { pageSize: 50, showSizeChanger: false } : false}
    />
  );
}

export function SignedLines({ pages }: { pages: Pages<SignedLine> }) {
  return (
    <DataTable<SignedLine>
      stacked
      label={t('rules.lines')}
      pages={pages}
      rowKey="line"
      columns={[
        ...person<SignedLine>(),
        {
          title: t('rules.now'),
          render: (_, one) => <Measure end={one.oldEnd} rule={one.oldRule} />,
        },
        {
          title: t('rules.then'),
          render: (_, one) => <Measure end={one.newEnd} rule={one.newRule} />,
        },
        testsDropped<SignedLine>(),
        { title: t('rules.appliedAt'), render: (_, one) => <Time at={one.appliedAt} /> },
      ]}
    />
  );
}

/** Whose file it is, and what becomes of the measure. */
function person<T extends Line>(): TableColumnsType<T> {
  return [
    {
      title: t('case.file'),
      render: (_, one) => <a href={`#/cases/${one.caseId}`}>{t('case.open')}</a>,
    },
    {
      title: t('rules.effect'),
      render: (_, one) => <strong>{word('effect', one.effect)}</strong>,
    },
  ];
}

function testsDropped<T extends Line>(): TableColumnsType<T>[number] {
  return { title: t('rules.tests'), render: (_, one) => one.testsDropped, align: 'right' };
}

interface MeasureProps {
  /** Left out where a signed list keeps none. */
  kind?: string | null;
  end: string | null;
  rule: string | null;
}

/** Where somebody is held, until when, and by which row of the rules. */
function Measure({ kind, end, rule }: MeasureProps) {
  return (
    <>
      {kind && <div>{word('restriction', kind)}</div>}
      <div>
        <Time at={end} />
      </div>
      {rule && <div className="soft">{rule}</div>}
    </>
  );
}
