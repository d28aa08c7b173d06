import { Button } from 'antd';
import { inLanguage, t, word } from '../../../shared/i18n';
import type { Finding } from '../studio.api';

interface Props {
  findings: Finding[];
  onReveal?: (element: string) => void;
  /** The way to mend one by itself, where there is one. */
  mendOf?: (finding: Finding) => (() => void) | undefined;
}

/** Findings in words; a click goes to the element. */
export function FindingsList({ findings, onReveal, mendOf }: Props) {
  if (findings.length === 0) return <p className="soft">{t('studio.noFindings')}</p>;
  const sorted = [...findings].sort((a, b) => a.severity.localeCompare(b.severity));
  return (
    <ul className="studio-findings">
      {sorted.map((finding, i) => {
        const mend = mendOf?.(finding);
        return (
          <li key={`${finding.code} ${finding.element} ${String(i)}`} className={finding.severity}>
            <p>
              <strong>{word('studio.severity', finding.severity)}</strong>{' '}
              {inLanguage(finding.message)}
            </p>
            <p className="soft">{inLanguage(finding.mend)}</p>
            <p>
              {finding.element &&
                (onReveal ? (
                  <Button size="small" onClick={() => onReveal(finding.element)}>
                    {t('studio.goTo', { element: finding.element })}
                  </Button>
                ) : (
                  <code>{finding.element}</code>
                ))}{' '}
              {mend && (
                <Button size="small" type="primary" onClick={mend}>
                  {t('studio.mend')}
                </Button>
              )}
            </p>
          </li>
        );
      })}
    </ul>
  );
}
