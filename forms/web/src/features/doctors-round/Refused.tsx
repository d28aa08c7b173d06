/** @jsxImportSource preact */
import { fieldText, problemText } from '../../shared/api/problem';
import { t } from '../../shared/i18n';
import { problemOf } from '../../shared/offline/outbox';
import { useOutbox } from '../../shared/offline/useOutbox';

/** Samples that the server did not take, and why: each opens with what was filled in. */
export function Refused() {
  const refused = useOutbox().filter(
    (entry) => entry.kind === 'take-sample' && entry.state !== 'waiting',
  );
  if (refused.length === 0) return null;
  return (
    <ul class="notice" role="alert">
      {refused.map((entry) => {
        const problem = problemOf(entry);
        return (
          <li key={entry.id}>
            <a href={`#/task/${entry.taskId}`}>{entry.person}</a>:{' '}
            {[problemText(problem), ...(problem?.errors.map(fieldText) ?? [])].join(
              t('list.comma'),
            )}
          </li>
        );
      })}
    </ul>
  );
}
