import { useState } from 'react';
import { t } from '../../../shared/i18n';
import { fromLocalInput } from '../../../shared/time/time';
import { ProposalForm } from '../ProposalForm';
import { MomentFields } from '../releases/MomentFields';
import { DraftEffects } from '../releases/ReleaseEffects';
import { releasePath } from '../route';
import { propose, type Draft } from '../studio.api';
import { RefusedFiles } from './RefusedFiles';

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
        refused={(problem) => (
          <RefusedFiles draft={draft.id} problem={problem} code="release.hasErrors" />
        )}
      >
        <MomentFields id="propose-moment" moment={moment} onChange={setMoment} />
      </ProposalForm>
    </div>
  );
}
