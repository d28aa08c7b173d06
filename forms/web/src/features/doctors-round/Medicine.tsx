/** @jsxImportSource preact */
import { useState } from 'preact/hooks';
import { problemText } from '../../shared/api/problem';
import { t } from '../../shared/i18n';
import { noteMedicine, type Patient } from './round.api';

/** What somebody takes all the time, and until when it lasts. */
export function Medicine({ patient, onKept }: { patient: Patient; onKept: () => void }) {
  const [name, setName] = useState(patient.medicine?.name ?? '');
  const [until, setUntil] = useState(patient.medicine?.lastsUntil ?? '');
  const [problem, setProblem] = useState<unknown>();
  const [said, setSaid] = useState('');
  const keep = (event: Event) => {
    event.preventDefault();
    setProblem(undefined);
    noteMedicine(patient.caseId, name, until || null)
      .then(() => {
        setSaid(t('round.kept'));
        onKept();
      })
      .catch(setProblem);
  };
  const id = (field: string) => `${field}-${patient.caseId}`;
  return (
    <form class="medicine" onSubmit={keep}>
      <div class="field">
        <label class="field-label" for={id('medicine')}>
          {t('round.medicine')}
        </label>
        <input
          id={id('medicine')}
          value={name}
          autocomplete="off"
          onInput={(event) => setName(event.currentTarget.value)}
        />
      </div>
      <div class="field">
        <label class="field-label" for={id('until')}>
          {t('round.lastsUntil')}
        </label>
        <input
          id={id('until')}
          type="date"
          value={until}
          onInput={(event) => setUntil(event.currentTarget.value)}
        />
      </div>
      <button type="submit" class="button">
        {t('round.keep')}
      </button>
      <span role="status" class="soft">
        {problem === undefined ? said : problemText(problem)}
      </span>
    </form>
  );
}
