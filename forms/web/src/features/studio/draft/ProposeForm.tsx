import { ApiProblem } from '../../../shared/api/problem';
import { t } from '../../../shared/i18n';
import { ProposalForm } from '../ProposalForm';
import { releasePath } from '../route';
import { propose, type Draft, type Finding } from '../studio.api';
import { FindingsList } from './FindingsList';

/** Hands a draft to a second designer; what was changed is said for the log. */
export function ProposeForm({ draft }: { draft: Draft }) {
  if (draft.files.length === 0) return null;
  return (
    <ProposalForm
      id="propose-note"
      title={t('studio.propose')}
      label={t('studio.note')}
      hint={t('studio.noteHint')}
      send={async (note) => {
        location.hash = releasePath((await propose(draft.id, note)).n);
      }}
      refused={(problem) => <FoundBy problem={problem} />}
    />
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
