import { t } from '../../../shared/i18n';
import { MigrationTable } from './MigrationTable';

/** All moves of running cases: what is proposed, under way and done. */
export function MigrationsPage() {
  return (
    <>
      <h1>{t('migration.title')}</h1>
      <p className="soft">{t('migration.hint')}</p>
      <MigrationTable />
    </>
  );
}
