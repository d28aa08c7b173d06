import { useRef } from 'react';
import { t } from '../../../shared/i18n';
import { SubmissionKey } from '../../../shared/task/submission-key';
import { ProposalForm } from '../ProposalForm';
import { migrationPath } from '../route';
import { propose, type Wanted } from './migration.api';

/** Hands a move that was tried to a second designer. */
export function ProposeMove({ model, wanted }: { model: string; wanted: Wanted }) {
  const key = useRef(new SubmissionKey());
  return (
    <ProposalForm
      id="move-note"
      title={t('migration.propose')}
      label={t('migration.note')}
      hint={t('migration.proposeHint')}
      send={async (note) => {
        const asked = { ...wanted, note };
        location.hash = migrationPath((await propose(model, asked, key.current.for(asked))).id);
      }}
    />
  );
}
