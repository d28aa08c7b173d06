import { Alert } from 'antd';
import { t } from '../../../shared/i18n';
import { filePath } from '../route';
import type { Checked } from '../studio.api';
import { FindingsList } from './FindingsList';

/** What the check of the whole path says, file by file, and how the scenarios went. */
export function CheckedFiles({ id, checked }: { id: string; checked: Checked }) {
  const scenarios = checked.scenarios ?? [];
  const failed = scenarios.filter((one) => !one.passed);
  const clean = checked.errors === 0 && failed.length === 0;
  return (
    <section aria-label={t('studio.findings')}>
      <Alert
        className="gap"
        role="status"
        showIcon
        type={clean ? 'success' : 'error'}
        title={t('studio.checkedSum', {
          errors: checked.errors,
          warnings: checked.warnings,
          passed: scenarios.length - failed.length,
          scenarios: scenarios.length,
        })}
      />
      {checked.files
        .filter((one) => one.findings.length > 0)
        .map((one) => (
          <section key={one.name} aria-label={one.name}>
            <h2>
              <a href={filePath(id, one.name)}>{one.name}</a>
            </h2>
            <FindingsList findings={one.findings} />
          </section>
        ))}
      {failed.map((one) => (
        <p key={`${one.file} ${one.name}`} className="studio-findings">
          <strong>{t('studio.scenarioFailed', { name: one.name, file: one.file })}</strong>{' '}
          {t('studio.scenarioGot', {
            expected: JSON.stringify(one.expected),
            actual: JSON.stringify(one.actual),
          })}
        </p>
      ))}
    </section>
  );
}
