import { DataTable } from '../../shared/desk/DataTable';
import { Time } from '../../shared/desk/Time';
import { t, word } from '../../shared/i18n';
import type { CaseFile, Report, Test } from '../../shared/file/case-file.api';

/** Daily reports and tests; health values only where the server gives them. */
export function Records({ file }: { file: CaseFile }) {
  return (
    <>
      {file.reports.length > 0 && (
        <section className="card">
          <h2>{t('case.reports')}</h2>
          <DataTable<Report>
            stacked
            label={t('case.reports')}
            dataSource={file.reports}
            rowKey={(one) => `${one.day} ${one.part}`}
            columns={[
              { title: t('case.day'), dataIndex: 'day' },
              { title: t('case.part'), render: (_, one) => word('part', one.part) },
              { title: t('lists.result'), render: (_, one) => word('outcome', one.outcome) },
              { title: t('case.temperature'), render: (_, one) => one.temperature ?? '–' },
              { title: t('case.reportedAt'), render: (_, one) => <Time at={one.reportedAt} /> },
            ]}
          />
        </section>
      )}
      {file.tests.length > 0 && (
        <section className="card">
          <h2>{t('case.tests')}</h2>
          <DataTable<Test>
            stacked
            label={t('case.tests')}
            dataSource={file.tests}
            rowKey={(one) => `${one.type} ${one.sampledAt} ${one.receivedAt ?? ''}`}
            columns={[
              { title: t('case.testType'), render: (_, one) => word('testType', one.type) },
              { title: t('case.sampledAt'), render: (_, one) => <Time at={one.sampledAt} /> },
              {
                title: t('lists.result'),
                render: (_, one) => word('testResult', one.result) || '–',
              },
              { title: t('case.receivedAt'), render: (_, one) => <Time at={one.receivedAt} /> },
            ]}
          />
        </section>
      )}
    </>
  );
}
