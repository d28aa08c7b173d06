import { Button } from 'antd';
import { useRef, useState } from 'react';
import { Labelled } from '../../../shared/desk/Labelled';
import { Problem } from '../../../shared/desk/Problem';
import { t } from '../../../shared/i18n';
import { SubmissionKey } from '../../../shared/task/submission-key';
import { migrationPath } from '../route';
import { propose, type Wanted } from './migration.api';

/** Hands a move that was tried to a second designer. */
export function ProposeMove({ model, wanted }: { model: string; wanted: Wanted }) {
  const [note, setNote] = useState('');
  const [problem, setProblem] = useState<unknown>();
  const [busy, setBusy] = useState(false);
  const key = useRef(new SubmissionKey());
  const send = async () => {
    setBusy(true);
    setProblem(undefined);
    try {
      const asked = { ...wanted, note: note.trim() };
      location.hash = migrationPath((await propose(model, asked, key.current.for(asked))).id);
    } catch (failure) {
      setProblem(failure);
      setBusy(false);
    }
  };
  return (
    <form
      className="card gap"
      onSubmit={(event) => {
        event.preventDefault();
        if (note.trim()) void send();
      }}
    >
      <h2>{t('migration.propose')}</h2>
      <Labelled
        id="move-note"
        label={t('migration.note')}
        hint={t('migration.proposeHint')}
        required
      >
        <textarea
          id="move-note"
          rows={2}
          value={note}
          onChange={(event) => setNote(event.target.value)}
        />
      </Labelled>
      <Button type="primary" htmlType="submit" disabled={!note.trim()} loading={busy}>
        {t('migration.propose')}
      </Button>
      <Problem problem={problem} />
    </form>
  );
}
