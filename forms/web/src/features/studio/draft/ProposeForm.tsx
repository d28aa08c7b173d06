import { Button } from 'antd';
import { useState } from 'react';
import { ApiProblem } from '../../../shared/api/problem';
import { Labelled } from '../../../shared/desk/Labelled';
import { Problem } from '../../../shared/desk/Problem';
import { t } from '../../../shared/i18n';
import { releasePath } from '../route';
import { propose, type Draft, type Finding } from '../studio.api';
import { FindingsList } from './FindingsList';

/** Hands a draft to a second designer; what was changed is said for the log. */
export function ProposeForm({ draft }: { draft: Draft }) {
  const [note, setNote] = useState('');
  const [problem, setProblem] = useState<unknown>();
  const [busy, setBusy] = useState(false);
  if (draft.files.length === 0) return null;
  const send = async () => {
    setBusy(true);
    setProblem(undefined);
    try {
      location.hash = releasePath((await propose(draft.id, note.trim())).n);
    } catch (failure) {
      setProblem(failure);
    } finally {
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
      <h2>{t('studio.propose')}</h2>
      <Labelled id="propose-note" label={t('studio.note')} hint={t('studio.noteHint')} required>
        <textarea
          id="propose-note"
          rows={2}
          value={note}
          onChange={(event) => setNote(event.target.value)}
        />
      </Labelled>
      <Button type="primary" htmlType="submit" disabled={!note.trim()} loading={busy}>
        {t('studio.propose')}
      </Button>
      <Problem problem={problem} />
      <FoundBy problem={problem} />
    </form>
  );
}

/** The findings that a refusal came with. */
function FoundBy({ problem }: { problem: unknown }) {
  if (!(problem instanceof ApiProblem) || problem.code !== 'release.hasErrors') return null;
  const files = problem.body['files'] as { name: string; findings: Finding[] }[] | undefined;
  return (
    <>
      {(files ?? []).map((one) => (
        <section key={one.name} aria-label={one.name}>
          <h3>{one.name}</h3>
          <FindingsList findings={one.findings.filter(({ severity }) => severity === 'ERROR')} />
        </section>
      ))}
    </>
  );
}
