import { Problem } from '../../../shared/desk/Problem';
import { DataTable } from '../../../shared/desk/DataTable';
import { Time } from '../../../shared/desk/Time';
import { usePages } from '../../../shared/desk/usePages';
import { t, word } from '../../../shared/i18n';
import { releasePath } from '../route';
import { releases, type Release } from '../studio.api';
import { who } from '../who';

/** Who released what, and when: the change log of the path. */
export function LogPage() {
  const pages = usePages<Release>('releases', releases);
  return (
    <>
      <h1>{t('studio.log')}</h1>
      <Problem problem={pages.problem} onRetry={pages.reload} />
      <DataTable<Release>
        stacked
        label={t('studio.log')}
        rowKey="n"
        pages={pages}
        columns={[
          {
            title: t('studio.releaseTitle'),
            render: (_, one) => (
              <a href={releasePath(one.n)}>{t('studio.release', { n: one.n })}</a>
            ),
          },
          {
            title: t('studio.state'),
            render: (_, one) => (
              <>
                {word('studio.releaseState', one.state)}
                {one.active && <strong> {t('studio.active')}</strong>}
              </>
            ),
          },
          {
            title: t('studio.kindTitle'),
            render: (_, one) => word('studio.releaseKind', one.kind),
          },
          { title: t('studio.note'), dataIndex: 'note' },
          {
            title: t('studio.changedFiles'),
            align: 'right',
            render: (_, one) => one.changes.length,
          },
          { title: t('studio.proposedBy'), render: (_, one) => who(one.proposedBy) },
          { title: t('studio.proposedAt'), render: (_, one) => <Time at={one.proposedAt} /> },
          { title: t('studio.decidedBy'), render: (_, one) => who(one.decidedBy) },
          {
            title: t('moment.effectiveAt'),
            render: (_, one) => <Time at={one.releasedAt ?? one.effectiveAt} />,
          },
        ]}
      />
    </>
  );
}
