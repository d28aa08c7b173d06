import { Button } from 'antd';
import { useState } from 'react';
import { Problem } from '../../../shared/desk/Problem';
import { Time } from '../../../shared/desk/Time';
import { t, word } from '../../../shared/i18n';
import { retry, type Incident } from './running.api';

interface Props {
  name: string;
  incidents: Incident[];
  onRetried: () => void;
}

/** Steps that nothing tries any more, until somebody hands them back. */
export function Incidents({ name, incidents, onRetried }: Props) {
  const [busy, setBusy] = useState<string>();
  const [done, setDone] = useState(false);
  const [problem, setProblem] = useState<unknown>();
  const again = async (job: string) => {
    setBusy(job);
    setDone(false);
    setProblem(undefined);
    try {
      await retry(name, job);
      setDone(true);
      onRetried();
    } catch (failure) {
      setProblem(failure);
    } finally {
      setBusy(undefined);
    }
  };
  return (
    <section aria-label={t('running.incidents')}>
      <h2>{t('running.incidents')}</h2>
      <Problem problem={problem} />
      {done && <p role="status">{t('running.retried')}</p>}
      {incidents.length === 0 && <p className="soft">{t('running.noIncidents')}</p>}
      <ul className="studio-findings">
        {incidents.map((one) => (
          <li key={one.job} className="ERROR">
            <p>
              <strong>{one.name ?? one.element}</strong> {t('running.since')}{' '}
              <Time at={one.since} />
            </p>
            <p>
              {t('running.cause')}: {word('running.cause', one.code)}
              {one.cause && ` (${one.cause})`}
              {one.version !== null && ` · ${t('running.versionNo', { n: one.version })}`}{' '}
              {one.caseId && (
                <a href={`#/cases/${one.caseId}`}>
                  {t('running.case')} {one.caseId}
                </a>
              )}
            </p>
            <Button
              size="small"
              loading={busy === one.job}
              aria-label={t('running.retryOf', { element: one.name ?? one.element })}
              onClick={() => void again(one.job)}
            >
              {t('running.retry')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
