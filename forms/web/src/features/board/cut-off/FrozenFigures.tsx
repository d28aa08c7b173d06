import { Alert, Button } from 'antd';
import { useState } from 'react';
import type { Me } from '../../../shared/api/types';
import { Labelled } from '../../../shared/desk/Labelled';
import { useStep } from '../../../shared/desk/steering/useStep';
import { Time } from '../../../shared/desk/Time';
import { t, word } from '../../../shared/i18n';
import type { Filter } from '../filter';
import { Panel } from '../Panel';
import { addLater, signFrozen, type CutOff, type Figures, type Frozen } from './cut-off.api';

interface Props {
  frozen: Frozen | null;
  cutOff: CutOff;
  filter: Filter;
  me: Me;
  signs: boolean;
  onDone: () => void;
}

/** What was frozen at the cut-off, its signature, and what was added later with a reason. */
export function FrozenFigures({ frozen, cutOff, filter, me, signs, onDone }: Props) {
  return (
    <Panel title={t('cutOff.frozen')} area="frozen">
      {!frozen && <p>{t(cutOff.phase === 'PASSED' ? 'cutOff.notFrozen' : 'cutOff.willFreeze')}</p>}
      {frozen && (
        <>
          {!frozen.intact && (
            <Alert type="error" showIcon role="alert" title={t('cutOff.notIntact')} />
          )}
          <p>
            {t('cutOff.frozenAt')} <Time at={frozen.takenAt} /> ·{' '}
            {frozen.signature ? (
              <>
                {t('cutOff.signedBy', {
                  name: frozen.signature.name,
                  role: word('role', frozen.signature.role),
                })}{' '}
                <Time at={frozen.signature.at} />
              </>
            ) : (
              <strong className="waits">{t('cutOff.unsigned')}</strong>
            )}
          </p>
          <Comparison frozen={frozen} />
          {frozen.addenda.map((one) => (
            <p key={one.seq} className="soft">
              {t('cutOff.addendum', { n: one.seq })} <Time at={one.at} /> {one.name}：{one.reason}
            </p>
          ))}
          <p className="hash soft" title={frozen.sha256}>
            SHA-256 {frozen.sha256.slice(0, 16)}…
          </p>
          {signs && !frozen.signature && (
            <Signing day={frozen.day} filter={filter} me={me} onDone={onDone} />
          )}
          {signs && <Adding day={frozen.day} filter={filter} onDone={onDone} />}
        </>
      )}
    </Panel>
  );
}

const rows: [string, (of: Figures) => number][] = [
  ['state.CHECKING', (of) => of.states['CHECKING'] ?? 0],
  ['state.UNDER_CONTROL', (of) => of.states['UNDER_CONTROL'] ?? 0],
  ['state.NOT_CONCERNED', (of) => of.states['NOT_CONCERNED'] ?? 0],
  ['state.RETURNED', (of) => of.states['RETURNED'] ?? 0],
  ['state.NOT_LOCATED', (of) => of.states['NOT_LOCATED'] ?? 0],
  ['cutOff.named', (of) => of.lists.reduce((sum, one) => sum + one.progress.named, 0)],
  ['cutOff.checked', (of) => of.lists.reduce((sum, one) => sum + one.progress.checked, 0)],
  ['cutOff.openTasks', (of) => of.tasks.open],
  ['cutOff.overdueTasks', (of) => of.tasks.overdue],
  ['board.total', (of) => of.balance.total],
];

/** The frozen figures, and beside them those of each addendum. */
function Comparison({ frozen }: { frozen: Frozen }) {
  const columns = [frozen.figures, ...frozen.addenda.map((one) => one.figures)];
  return (
    <>
      <div className="scrolls" tabIndex={0} role="group" aria-label={t('cutOff.frozen')}>
        <table className="roles numbers">
          <thead>
            <tr>
              <th scope="col">{t('cutOff.figure')}</th>
              <th scope="col">{t('cutOff.atCutOff')}</th>
              {frozen.addenda.map((one) => (
                <th scope="col" key={one.seq}>
                  {t('cutOff.addendum', { n: one.seq })}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(([key, of]) => (
              <tr key={key}>
                <th scope="row">{name(key)}</th>
                {columns.map((figures, i) => (
                  <td key={i}>{of(figures)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className={frozen.figures.balance.holds ? 'soft' : 'waits'}>
        {t(frozen.figures.balance.holds ? 'cutOff.balanced' : 'cutOff.notBalanced')}
      </p>
    </>
  );
}

function name(key: string): string {
  const [group, code] = key.split('.');
  return word(group ?? '', code);
}

interface SigningProps {
  day: string;
  filter: Filter;
  me: Me;
  onDone: () => void;
}

function Signing({ day, filter, me, onDone }: SigningProps) {
  const [sign, setSign] = useState('');
  const step = useStep(async () => {
    await signFrozen(day, filter, sign);
    onDone();
    return undefined;
  });
  return (
    <div className="reply-form">
      <Labelled
        id="frozen-sign"
        label={t('cutOff.signature')}
        hint={t('cutOff.signHint', { name: me.name })}
        required
      >
        <input
          id="frozen-sign"
          value={sign}
          autoComplete="off"
          onChange={(event) => setSign(event.target.value)}
        />
      </Labelled>
      <Button type="primary" onClick={step.run} loading={step.busy}>
        {t('cutOff.sign')}
      </Button>
      {step.outcome()}
    </div>
  );
}

function Adding({ day, filter, onDone }: Omit<SigningProps, 'me'>) {
  const [reason, setReason] = useState('');
  const step = useStep(async () => {
    await addLater(day, filter, reason);
    setReason('');
    onDone();
    return undefined;
  });
  return (
    <details className="reply-form">
      <summary>{t('cutOff.add')}</summary>
      <Labelled id="frozen-reason" label={t('cutOff.reason')} hint={t('cutOff.addHint')} required>
        <input
          id="frozen-reason"
          value={reason}
          maxLength={500}
          onChange={(event) => setReason(event.target.value)}
        />
      </Labelled>
      <Button onClick={step.run} loading={step.busy}>
        {t('cutOff.add')}
      </Button>
      {step.outcome()}
    </details>
  );
}
