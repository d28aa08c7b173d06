import { DataTable } from '../../../shared/desk/DataTable';
import { Problem } from '../../../shared/desk/Problem';
import { Time } from '../../../shared/desk/Time';
import { usePages } from '../../../shared/desk/usePages';
import { t } from '../../../shared/i18n';
import { migrationPath } from '../route';
import { migrations, type Migration } from './migration.api';
import { stateWords } from './words';

/** Migrations, newest first; of one model or of all. */
export function MigrationTable({ model }: { model?: string }) {
  const pages = usePages<Migration>(`migrations ${model ?? ''}`, (cursor) =>
    migrations(model, cursor),
  );
  if (!pages.loading && pages.problem === undefined && pages.items.length === 0)
    return <p className="soft">{t('migration.none')}</p>;
  return (
    <>
      <Problem problem={pages.problem} onRetry={pages.reload} />
      <DataTable<Migration>
        stacked
        label={t('migration.title')}
        pages={pages}
        rowKey="id"
        columns={[
          {
            title: t('migration.ways'),
            render: (_, { id, from, to }) => (
              <a href={migrationPath(id)}>{t('migration.way', { from, to })}</a>
            ),
          },
          { title: t('migration.model'), dataIndex: 'key' },
          {
            title: t('migration.state'),
            render: (_, one) => stateWords(one),
          },
          {
            title: t('migration.count.moved'),
            align: 'right',
            render: (_, { counts, total }) => `${String(counts.moved)}／${String(total)}`,
          },
          { title: t('migration.note'), dataIndex: 'note' },
          { title: t('migration.proposedBy'), dataIndex: 'proposedBy' },
          { title: t('migration.proposedAt'), render: (_, one) => <Time at={one.proposedAt} /> },
        ]}
      />
    </>
  );
}
