import { inLanguage } from '../../../shared/i18n';
import type { Finding } from '../studio.api';

/** What nobody understands in a cell, and what may have been meant. */
export function Unread({ cell, findings }: { cell: string; findings: Finding[] }) {
  return findings
    .filter(({ element }) => element === cell)
    .map(({ severity, message, mend }, i) => (
      <span key={i} className={`unread ${severity}`}>
        {inLanguage(message)} {inLanguage(mend)}
      </span>
    ));
}
