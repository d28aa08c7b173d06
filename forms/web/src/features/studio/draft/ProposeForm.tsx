import { useState } from 'react';
import { ApiProblem } from '../../../shared/api/problem';
import { t } from '../../../shared/i18n';
import { fromLocalInput } from '../../../shared/time/time';
import { ProposalForm } from '../ProposalForm';
import { MomentFields } from '../releases/MomentFields';
import { DraftEffects } from '../releases/ReleaseEffects';
import { releasePath } from '../route';
import { propose, type Draft, type Finding } from '../studio.api';
import { FindingsList } from './FindingsList';

/** Hands a draft to a second designer, to begin once approved or at a moment; shows what it does. */
export function ProposeForm({ draft }: { draft: Draft }) {
  const [moment, setMoment] = useState<string | null>(null);
  const effectiveAt = moment ? fromLocalInput(moment) : null;
  if (draft.files.length === 0) return null;
  return (
    <div className="release-beside">
      <DraftEffects draft={draft.id} effectiveAt={effectiveAt} />
      <ProposalForm
        id="propose-note"
        title={t('studio.propose')}
        label={t('studio.note')}
        hint={t('studio.noteHint')}
        send={async (note) => {
          location.hash = releasePath((await propose(draft.id, note, effectiveAt)).n);
        }}
        refused={(problem) => <FoundBy problem={problem} />}
      >
        <MomentFields id="propose-moment" moment={moment} onChange={setMoment} />
      </ProposalForm>
    </div>
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
