import { Time } from '../../shared/desk/Time';
import { t, word } from '../../shared/i18n';
import type { CaseFile } from '../../shared/file/case-file.api';

/** Decisions and the restrictions they carry, each with the end that nobody can move later. */
export function Measures({ file }: { file: CaseFile }) {
  if (file.decisions.length === 0 && file.restrictions.length === 0) return null;
  return (
    <section className="card">
      <h2>{t('case.measures')}</h2>
      <ul className="plain">
        {file.restrictions.map((one) => (
          <li key={one.id}>
            <strong>{word('restriction', one.kind)}</strong>{' '}
            {one.start ? (
              <>
                <Time at={one.start} /> –{' '}
              </>
            ) : (
              `${t('case.until')} `
            )}
            <Time at={one.end} />
            <br />
            {one.endedAt ? (
              <>
                {t('case.endedAt')} <Time at={one.endedAt} />
              </>
            ) : (
              <span className="soft">{t(one.running ? 'case.running' : 'case.notBegun')}</span>
            )}{' '}
            <span className="soft">{one.ruleId}</span>
          </li>
        ))}
        {file.decisions.map((one) => (
          <li key={one.id}>
            {t('case.decision', { no: one.documentNo })} · {one.authority} · {one.legalBasis}
            <br />
            <span className="soft">
              {t('case.signedAt')} <Time at={one.signedAt} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
