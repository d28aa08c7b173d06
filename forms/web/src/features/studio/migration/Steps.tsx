import { Button, Popconfirm } from 'antd';
import { useState } from 'react';
import type { Me } from '../../../shared/api/types';
import { Labelled } from '../../../shared/desk/Labelled';
import { Problem } from '../../../shared/desk/Problem';
import { t } from '../../../shared/i18n';
import { take, type Migration, type Step } from './migration.api';
import { stepsOf, waitsInVain } from './progress';

interface Props {
  found: Migration;
  me: Me;
  onDone: () => void;
}

/** What a person may do next: decide, go on, hold on, or take everything back. */
export function Steps({ found, me, onDone }: Props) {
  const [note, setNote] = useState('');
  const [busy, setBusy] = useState<Step>();
  const [problem, setProblem] = useState<unknown>();
  const proposed = found.state === 'PROPOSED';
  const own = found.proposedBy === me.username || found.proposedBy === me.name;
  const steps = stepsOf(found.state);
  if (!proposed && steps.length === 0) return null;
  const run = async (step: Step, said: string) => {
    setBusy(step);
    setProblem(undefined);
    try {
      await take(found.id, step, said);
      setNote('');
    } catch (failure) {
      setProblem(failure);
    } finally {
      // Refused or not: it may stand otherwise by now.
      setBusy(undefined);
      onDone();
    }
  };
  const reason = note.trim();
  const barred = !found.targetInForce;
  const hint = hintOf(found, own);
  const title = t(proposed ? 'migration.decide' : 'migration.run');
  return (
    <section className="card gap" aria-label={title}>
      <h2>{title}</h2>
      {hint && <p>{t(hint)}</p>}
      {waitsInVain(found) && (
        <p className="notice" role="alert">
          {t('migration.targetGone', { to: found.to })}
        </p>
      )}
      {(proposed || steps.includes('reverse')) && (
        <Labelled id="migration-note" label={t('migration.note')}>
          <textarea
            id="migration-note"
            rows={2}
            value={note}
            onChange={(event) => setNote(event.target.value)}
          />
        </Labelled>
      )}
      <div className="buttons">
        {proposed && !own && (
          <Button
            type="primary"
            disabled={barred}
            loading={busy === 'approve'}
            onClick={() => void run('approve', reason)}
          >
            {t('migration.approve')}
          </Button>
        )}
        {proposed && (
          <Button
            disabled={!reason}
            loading={busy === 'reject'}
            onClick={() => void run('reject', reason)}
          >
            {t(own ? 'migration.takeBack' : 'migration.reject')}
          </Button>
        )}
        {steps
          .filter((step) => step !== 'reverse')
          .map((step) => (
            <Button
              key={step}
              type="primary"
              disabled={barred && step !== 'pause'}
              loading={busy === step}
              onClick={() => void run(step, '')}
            >
              {t(`migration.${step as 'continue' | 'pause' | 'resume'}`)}
            </Button>
          ))}
        {steps.includes('reverse') && (
          <Popconfirm
            title={
              found.counts.moved === 0
                ? t('migration.endAsk')
                : t('migration.reverseAsk', { n: found.counts.moved, from: found.from })
            }
            okText={t('migration.reverse')}
            cancelText={t('migration.cancel')}
            disabled={!reason}
            onConfirm={() => void run('reverse', reason)}
          >
            <Button danger disabled={!reason} loading={busy === 'reverse'}>
              {t('migration.reverse')}
            </Button>
          </Popconfirm>
        )}
      </div>
      <Problem problem={problem} />
    </section>
  );
}

function hintOf(found: Migration, own: boolean) {
  if (found.state === 'PROPOSED') {
    if (waitsInVain(found)) return null;
    return own ? 'migration.ownProposal' : 'migration.decideHint';
  }
  if (found.state === 'CANARY_DONE' && !waitsInVain(found)) return 'migration.canaryHint';
  return found.state === 'MOVING' ? 'migration.pauseHint' : 'migration.reverseHint';
}
