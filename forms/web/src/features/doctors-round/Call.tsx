/** @jsxImportSource preact */
import { useState } from 'preact/hooks';
import { problemText } from '../../shared/api/problem';
import { findCase } from '../../shared/file/case-file.api';
import { t } from '../../shared/i18n';
import { canCall, telOf } from '../../shared/task/phone';
import type { Patient } from './round.api';

/** A number in full is an opening of the file, which is recorded: it is asked for one by one. */
export function Call({ patient }: { patient: Patient }) {
  const [phone, setPhone] = useState<string | null>();
  const [problem, setProblem] = useState<unknown>();
  if (!patient.phone) return <span class="soft">{t('round.noPhone')}</span>;
  if (phone && canCall(phone)) {
    return (
      <a class="button primary call" href={telOf(phone)}>
        <span aria-hidden="true">✆ </span>
        {t('task.call', { phone })}
      </a>
    );
  }
  const show = () => {
    findCase(patient.caseId)
      .then((file) => setPhone(file.person.phone ?? null))
      .catch(setProblem);
  };
  return (
    <>
      <button type="button" class="button" onClick={show}>
        {t('round.call', { phone: patient.phone })}
      </button>
      {phone !== undefined && <span class="soft">{t('round.maskedPhone')}</span>}
      {problem !== undefined && <span role="alert">{problemText(problem)}</span>}
    </>
  );
}
