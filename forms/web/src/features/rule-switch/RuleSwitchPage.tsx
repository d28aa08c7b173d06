import { Button, Input } from 'antd';
import { useEffect, useState, type FormEvent } from 'react';
import { findAuthorities } from '../../shared/api/authorities';
import { fieldProblem } from '../../shared/api/problem';
import type { Me } from '../../shared/api/types';
import { Labelled } from '../../shared/desk/Labelled';
import { Problem } from '../../shared/desk/Problem';
import { Time } from '../../shared/desk/Time';
import { Wave } from '../../shared/desk/wave/Wave';
import { t } from '../../shared/i18n';
import { fromLocalInput, learnOffset, toLocalInput } from '../../shared/time/time';
import { Ahead } from './Ahead';
import { Counts } from './Counts';
import { PreviewLines } from './Lines';
import { preview, type Preview } from './rule-switch.api';
import { SignForm } from './SignForm';
import { Unreadable } from './Unreadable';

/** New rules from a moment on: first what they would change for whom, then one signature. */
export function RuleSwitchPage({ me }: { me: Me }) {
  const [moment, setMoment] = useState('');
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<unknown>();
  const [found, setFound] = useState<Preview>();
  // What is typed is wall time of the server's zone, which any of its moments tells.
  useEffect(() => {
    findAuthorities()
      .then(([first]) => learnOffset(first?.from))
      .catch(() => undefined);
  }, []);
  const look = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    setProblem(undefined);
    setFound(undefined);
    if (moment) void show(fromLocalInput(moment));
  };
  const show = async (effectiveAt: string) => {
    setProblem(undefined);
    setBusy(true);
    try {
      setFound(await preview(effectiveAt));
    } catch (failure) {
      setProblem(failure);
    } finally {
      setBusy(false);
    }
  };
  const showAhead = (effectiveAt: string) => {
    setMoment(toLocalInput(effectiveAt));
    void show(effectiveAt);
  };
  const missing = tried && !moment ? t('fault.required') : undefined;
  return (
    <>
      <h1>{t('desk.rules')}</h1>
      <p className="soft">{t('rules.hint')}</p>
      <Ahead onPreview={showAhead} />
      <form className="line-form gap" onSubmit={look} noValidate>
        <Labelled
          id="effectiveAt"
          label={t('rules.effectiveAt')}
          required
          error={fieldProblem(problem, 'effectiveAt') ?? missing}
        >
          <Input
            id="effectiveAt"
            type="datetime-local"
            value={moment}
            onChange={(e) => {
              setMoment(e.target.value);
              setFound(undefined);
            }}
          />
        </Labelled>
        <Button type="primary" htmlType="submit" loading={busy}>
          {t('rules.preview')}
        </Button>
      </form>
      <Problem problem={problem} />
      {found && (
        <section>
          <h2>
            {t('rules.from')} <Time at={found.effectiveAt} />
          </h2>
          <Counts counts={found.counts} />
          <Unreadable cases={found.unreadable} />
          <Wave wave={found.wave} />
          {found.lines.length === 0 ? (
            <p role="status">{t('rules.nothing')}</p>
          ) : (
            <>
              {me.role === 'DECIDING_OFFICER' ? (
                <SignForm key={found.effectiveAt} effectiveAt={found.effectiveAt} me={me} />
              ) : (
                <p className="soft">{t('rules.onlyOfficers')}</p>
              )}
              <h2>{t('rules.lines')}</h2>
              <PreviewLines lines={found.lines} />
            </>
          )}
        </section>
      )}
    </>
  );
}
