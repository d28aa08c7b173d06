import { useState } from 'react';
import { Problem } from '../../../shared/desk/Problem';
import { Time } from '../../../shared/desk/Time';
import { useLoad } from '../../../shared/desk/useLoad';
import { t, word } from '../../../shared/i18n';
import { releasePath } from '../route';
import { draft as loadDraft, files as loadFiles, type Checked } from '../studio.api';
import { CheckedFiles } from './CheckedFiles';
import { DraftFiles } from './DraftFiles';
import { DraftTools } from './DraftTools';
import { NewFileForm } from './NewFileForm';
import { ProposeForm } from './ProposeForm';

/** A change of the path: its files, what the check says, and the way to a release. */
export function DraftPage({ id }: { id: string }) {
  const { data, problem, reload } = useLoad(`draft ${id}`, () =>
    Promise.all([loadDraft(id), loadFiles(id)]),
  );
  const [checked, setChecked] = useState<Checked>();
  const [refusal, setRefusal] = useState<unknown>();
  if (!data) {
    return (
      <>
        <h1>{t('studio.draft')}</h1>
        <Problem problem={problem} onRetry={reload} />
        {problem === undefined && <p role="status">{t('loading')}</p>}
      </>
    );
  }
  const [draft, { items }] = data;
  /** Does a step, says what was refused, and reads the draft anew. */
  const run = async (step: () => Promise<unknown>) => {
    setRefusal(undefined);
    try {
      await step();
      reload();
    } catch (failure) {
      setRefusal(failure);
    }
  };
  return (
    <>
      <h1>{draft.title}</h1>
      <p>
        <strong>{word('studio.draftState', draft.state)}</strong> ·{' '}
        {t('studio.basedOn', { n: draft.base })} · {draft.author} ·{' '}
        {t('studio.lastChange', { who: draft.changedBy })} <Time at={draft.changedAt} />
        {draft.release !== null && (
          <>
            {' · '}
            <a href={releasePath(draft.release)}>{t('studio.release', { n: draft.release })}</a>
          </>
        )}
      </p>
      <DraftTools draft={draft} run={run} onChecked={setChecked} />
      <Problem problem={refusal} />
      {checked && <CheckedFiles id={id} checked={checked} />}
      {draft.state === 'OPEN' && <ProposeForm draft={draft} />}
      {draft.state === 'OPEN' && <NewFileForm draft={id} files={items} run={run} />}
      <DraftFiles draft={draft} files={items} run={run} />
    </>
  );
}
