import { Button } from 'antd';
import { useState } from 'react';
import type { Me } from '../../../shared/api/types';
import { Labelled } from '../../../shared/desk/Labelled';
import { useStep } from '../../../shared/desk/steering/useStep';
import { Time } from '../../../shared/desk/Time';
import { t, word } from '../../../shared/i18n';
import { noteSent, replyFile, signReply, type Replies } from './cut-off.api';

interface Props {
  replies: Replies;
  me: Me;
  signs: boolean;
  onDone: () => void;
}

const ways = ['PLATFORM', 'MAIL', 'PAPER', 'OTHER'];

/** The answer to a list's sender: what it would say, what was signed, what was sent. */
export function Reply({ replies, me, signs, onDone }: Props) {
  const { now, signed, ready } = replies;
  const latest = signed[0];
  const changed = latest && JSON.stringify(latest.answers) !== JSON.stringify(now);
  const state = !ready ? 'READING' : !latest ? 'READY' : latest.sending ? 'SENT' : 'SIGNED';
  return (
    <div className="reply">
      <p>
        <strong className={`reply-state ${state.toLowerCase()}`}>{word('reply', state)}</strong>{' '}
        {t('cutOff.answers', { ...now })}
      </p>
      {latest && (
        <p className="soft">
          {t('cutOff.signedReply', { n: latest.revision, by: latest.name })} <Time at={latest.at} />{' '}
          · {t('cutOff.answers', { ...latest.answers })}
          {latest.reason && ` · ${latest.reason}`}
          {latest.sending && (
            <>
              {' · '}
              {t('cutOff.sentBy', { how: word('sentHow', latest.sending.how) })}{' '}
              <Time at={latest.sending.at} />
              {latest.sending.receiptNo && ` · ${latest.sending.receiptNo}`}
            </>
          )}
        </p>
      )}
      {signs && ready && (!latest || changed) && (
        <Signing replies={replies} me={me} again={latest !== undefined} onDone={onDone} />
      )}
      {signs && latest && !latest.erased && me.role === 'SUPERVISOR' && (
        <Sent replies={replies} sent={latest.sending !== null} onDone={onDone} />
      )}
    </div>
  );
}

interface SigningProps {
  replies: Replies;
  me: Me;
  again: boolean;
  onDone: () => void;
}

function Signing({ replies, me, again, onDone }: SigningProps) {
  const [sign, setSign] = useState('');
  const [reason, setReason] = useState('');
  const id = `reply-${replies.listId}`;
  const step = useStep(async () => {
    await signReply(replies.listId, sign, reason);
    setSign('');
    setReason('');
    onDone();
    return undefined;
  });
  return (
    <details className="reply-form">
      <summary>{t(again ? 'cutOff.signAgain' : 'cutOff.signReply')}</summary>
      {replies.now.open > 0 && (
        <Labelled
          id={`${id}-reason`}
          label={t('cutOff.reason')}
          hint={t('cutOff.openHint', { n: replies.now.open })}
          required
        >
          <input
            id={`${id}-reason`}
            value={reason}
            maxLength={500}
            onChange={(event) => setReason(event.target.value)}
          />
        </Labelled>
      )}
      <Labelled
        id={`${id}-sign`}
        label={t('cutOff.signature')}
        hint={t('cutOff.signHint', { name: me.name })}
        required
      >
        <input
          id={`${id}-sign`}
          value={sign}
          autoComplete="off"
          onChange={(event) => setSign(event.target.value)}
        />
      </Labelled>
      <Button type="primary" onClick={step.run} loading={step.busy}>
        {t('cutOff.signReply')}
      </Button>
      {step.outcome()}
    </details>
  );
}

interface SentProps {
  replies: Replies;
  sent: boolean;
  onDone: () => void;
}

function Sent({ replies, sent, onDone }: SentProps) {
  const [how, setHow] = useState('PLATFORM');
  const [receipt, setReceipt] = useState('');
  const { listId } = replies;
  const revision = replies.signed[0]?.revision ?? 1;
  const noting = useStep(async () => {
    await noteSent(listId, revision, how, receipt);
    onDone();
    return undefined;
  });
  const fetching = useStep(async () => {
    const file = await replyFile(listId, revision, replies.name.replace(/\.[^.]*$/, '-反馈.xlsx'));
    const link = document.createElement('a');
    link.href = URL.createObjectURL(file);
    link.download = file.name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
    return undefined;
  });
  return (
    <div className="reply-keys">
      <Button onClick={fetching.run} loading={fetching.busy}>
        {t('cutOff.fetchReply')}
      </Button>
      {!sent && (
        <details className="reply-form">
          <summary>{t('cutOff.noteSent')}</summary>
          <Labelled id={`how-${listId}`} label={t('cutOff.how')}>
            <select
              id={`how-${listId}`}
              value={how}
              onChange={(event) => setHow(event.target.value)}
            >
              {ways.map((way) => (
                <option key={way} value={way}>
                  {word('sentHow', way)}
                </option>
              ))}
            </select>
          </Labelled>
          <Labelled id={`receipt-${listId}`} label={t('cutOff.receipt')}>
            <input
              id={`receipt-${listId}`}
              value={receipt}
              maxLength={60}
              onChange={(event) => setReceipt(event.target.value)}
            />
          </Labelled>
          <Button type="primary" onClick={noting.run} loading={noting.busy}>
            {t('cutOff.noteSent')}
          </Button>
        </details>
      )}
      {noting.outcome()}
      {fetching.outcome()}
    </div>
  );
}
