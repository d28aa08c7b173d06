import { Button } from 'antd';
import { useState } from 'react';
import type { Me } from '../../../shared/api/types';
import { Labelled } from '../../../shared/desk/Labelled';
import { Problem } from '../../../shared/desk/Problem';
import { useLoad } from '../../../shared/desk/useLoad';
import { t } from '../../../shared/i18n';
import { fromLocalInput, wall } from '../../../shared/time/time';
import { releasePath } from '../route';
import { decide, type Release } from '../studio.api';
import { holding } from './holding.api';
import { MomentFields } from './MomentFields';
import { SignatureFields } from './SignatureFields';

interface Props {
  release: Release;
  me: Me;
  onDone: () => void;
}

type Step = 'approve' | 'reject' | 'rollback';

/** A second designer says yes or no; an earlier release may be proposed again. */
export function Decide({ release, me, onDone }: Props) {
  const [note, setNote] = useState('');
  const [moment, setMoment] = useState<string | null>(null);
  const [problem, setProblem] = useState<unknown>();
  const [busy, setBusy] = useState<Step>();
  const own = release.proposedBy === me.username || release.proposedBy === me.name;
  const proposed = release.state === 'PROPOSED';
  const [signature, setSignature] = useState({ name: '', statement: '' });
  const held = useLoad(`holding ${String(release.n)} ${release.state}`, async () =>
    proposed ? holding(release.n) : null,
  );
  const signs = proposed && !own && held.data?.signatureNeeded === true;
  const signed = signature.name.trim() === me.name && signature.statement.trim() !== '';
  if (!proposed && (release.active || release.state !== 'RELEASED')) return null;
  const run = async (step: Step) => {
    setBusy(step);
    setProblem(undefined);
    try {
      const answer = await decide(release.n, step, {
        note: note.trim(),
        ...(step === 'approve' && signs && { signature }),
        ...(step === 'rollback' && { effectiveAt: moment && fromLocalInput(moment) }),
      });
      if (step === 'rollback') location.hash = releasePath(answer.n);
      else onDone();
    } catch (failure) {
      setProblem(failure);
    } finally {
      setBusy(undefined);
    }
  };
  const needsNote = !note.trim();
  return (
    <section className="card gap" aria-label={t('studio.decide')}>
      <h2>{proposed ? t('studio.decide') : t('studio.rollback')}</h2>
      <p>
        {!proposed
          ? t('studio.rollbackHint')
          : own
            ? t('studio.ownProposal')
            : release.effectiveAt
              ? t('moment.decideHint', { at: wall(release.effectiveAt) })
              : t('studio.decideHint')}
      </p>
      <Labelled id="decide-note" label={t('studio.note')}>
        <textarea
          id="decide-note"
          rows={2}
          value={note}
          onChange={(event) => setNote(event.target.value)}
        />
      </Labelled>
      <Problem problem={held.problem} onRetry={held.reload} />
      {signs && held.data && (
        <SignatureFields
          holding={held.data}
          signature={signature}
          problem={problem}
          onChange={setSignature}
        />
      )}
      {!proposed && <MomentFields id="rollback-moment" moment={moment} onChange={setMoment} />}
      <div className="buttons">
        {proposed && !own && (
          <Button
            type="primary"
            disabled={signs && !signed}
            loading={busy === 'approve'}
            onClick={() => void run('approve')}
          >
            {t(release.effectiveAt ? 'moment.approveFor' : 'studio.approve')}
          </Button>
        )}
        {proposed && (
          <Button
            disabled={needsNote}
            loading={busy === 'reject'}
            onClick={() => void run('reject')}
          >
            {own ? t('studio.takeBack') : t('studio.reject')}
          </Button>
        )}
        {!proposed && (
          <Button
            disabled={needsNote}
            loading={busy === 'rollback'}
            onClick={() => void run('rollback')}
          >
            {t('studio.rollback')}
          </Button>
        )}
      </div>
      <Problem problem={problem} />
    </section>
  );
}
