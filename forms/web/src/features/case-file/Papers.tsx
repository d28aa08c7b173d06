import { findPapers } from '../../shared/file/papers.api';
import { Problem } from '../../shared/desk/Problem';
import { Time } from '../../shared/desk/Time';
import { useLoad } from '../../shared/desk/useLoad';
import { t, word } from '../../shared/i18n';

/** What was issued to the person, each as PDF. */
export function Papers({ caseId }: { caseId: string }) {
  const { data: papers, problem, reload } = useLoad(caseId, () => findPapers(caseId));
  if (problem === undefined && !papers?.length) return null;
  return (
    <section className="card">
      <h2>{t('fileSection.papers')}</h2>
      <Problem problem={problem} onRetry={reload} />
      <ul className="plain">
        {papers?.map((paper) => (
          <li key={paper.id}>
            <a href={paper.href} target="_blank" rel="noreferrer">
              {word('paper', paper.kind)} PDF
            </a>{' '}
            <span className="soft">
              {paper.documentNo} <Time at={paper.createdAt} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
