import { useState } from 'react';
import { ApiProblem } from '../../api/problem';
import { Problem } from '../Problem';

/**
 * One thing to do at the press of a key: whether it runs, how it was refused, what came of it.
 *
 * @param act answers what to say once it is done; nothing if the page shows it anyway
 */
export function useStep(act: () => Promise<string | undefined>) {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<unknown>();
  const [done, setDone] = useState<string>();
  const run = () => {
    if (busy) return;
    setBusy(true);
    setProblem(undefined);
    setDone(undefined);
    act()
      .then(setDone, setProblem)
      .finally(() => setBusy(false));
  };
  /** What came of it; not what is told beside one of these fields. */
  const outcome = (beside: string[] = []) => (
    <>
      <Problem problem={isBeside(problem, beside) ? undefined : problem} />
      <p role="status">{done}</p>
    </>
  );
  return { busy, problem, run, outcome };
}

function isBeside(problem: unknown, fields: string[]): boolean {
  const errors = problem instanceof ApiProblem ? problem.errors : [];
  return errors.length > 0 && errors.every((one) => fields.includes(one.field));
}
