import { Button } from 'antd';
import { useState } from 'react';
import { Labelled } from '../../../shared/desk/Labelled';
import { Problem } from '../../../shared/desk/Problem';
import { t } from '../../../shared/i18n';
import { decide, type Release } from '../studio.api';

/** Takes back an approved release before its moment, with a reason. */
export function Withdraw({ release, onDone }: { release: Release; onDone: () => void }) {
  const [note, setNote] = useState('');
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<unknown>();
  const submit = async () => {
    setBusy(true);
    setProblem(undefined);
    try {
      await decide(release.n, 'withdraw', { note: note.trim() });
      onDone();
    } catch (failure) {
      setProblem(failure);
    } finally {
      setBusy(false);
    }
  };
  return (
    <form
      className="card gap"
      aria-label={t('moment.withdrawTitle')}
      onSubmit={(event) => {
        event.preventDefault();
        if (note.trim()) void submit();
      }}
    >
      <h2>{t('moment.withdrawTitle')}</h2>
      <p>{t('moment.withdrawHint')}</p>
      <Labelled id="withdraw-note" label={t('studio.note')} required>
        <textarea
          id="withdraw-note"
          rows={2}
          value={note}
          onChange={(event) => setNote(event.target.value)}
        />
      </Labelled>
      <Button danger htmlType="submit" disabled={!note.trim()} loading={busy}>
        {t('moment.withdraw')}
      </Button>
      <Problem problem={problem} />
    </form>
  );
}
