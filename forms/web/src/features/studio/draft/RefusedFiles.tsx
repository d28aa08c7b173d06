import { ApiProblem } from '../../../shared/api/problem';
import type { Finding } from '../studio.api';
import { filePath } from '../route';
import { FindingsList } from './FindingsList';

interface Props {
  draft: string;
  problem: unknown;
  /** Of the refusal that comes with findings. */
  code: string;
}

/** The errors that a refusal came with, by the files that they are in. */
export function RefusedFiles({ draft, problem, code }: Props) {
  if (!(problem instanceof ApiProblem) || problem.code !== code) return null;
  const files = problem.body['files'] as { name: string; findings: Finding[] }[] | undefined;
  return (
    <>
      {(files ?? []).map((one) => (
        <section key={one.name} aria-label={one.name}>
          <h3>
            <a href={filePath(draft, one.name)}>{one.name}</a>
          </h3>
          <FindingsList findings={one.findings.filter(({ severity }) => severity === 'ERROR')} />
        </section>
      ))}
    </>
  );
}
