import { Button } from 'antd';
import { useState } from 'react';
import { fieldProblem } from '../../api/problem';
import { t } from '../../i18n';
import { fromLocalInput, nowLocalInput, wall } from '../../time/time';
import { Labelled } from '../Labelled';
import { Problem } from '../Problem';
import { useLoad } from '../useLoad';
import {
  endAbsence,
  findMember,
  findMembers,
  setAbsence,
  type Absence,
  type Member,
} from './steering.api';
import './steering.css';
import { useStep } from './useStep';

interface Props {
  username: string;
  onDone: () => void;
}

/** When somebody is away and who stands in; seats and open tasks pass on when it begins. */
export function AbsenceForm({ username, onDone }: Props) {
  const loaded = useLoad(`absence ${username}`, async () => {
    const member = await findMember(username);
    const { items } = await findMembers(member.role);
    return { member, others: items.filter((one) => one.username !== username) };
  });
  const changed = () => {
    loaded.reload();
    onDone();
  };
  return (
    <details className="steer">
      <summary>{t('steer.absence')}</summary>
      <Problem problem={loaded.problem} onRetry={loaded.reload} />
      {loaded.data && <Known {...loaded.data} onDone={changed} />}
    </details>
  );
}

interface KnownProps {
  member: Member;
  others: Member[];
  onDone: () => void;
}

function Known({ member, others, onDone }: KnownProps) {
  const { username, absence } = member;
  const [from, setFrom] = useState(nowLocalInput);
  const [to, setTo] = useState('');
  const [substitute, setSubstitute] = useState('');
  const setting = useStep(async () => {
    await setAbsence(username, {
      from: fromLocalInput(from),
      to: fromLocalInput(to),
      substitute: substitute || null,
    });
    onDone();
    return t('steer.absenceSet');
  });
  const ending = useStep(async () => {
    await endAbsence(username);
    onDone();
    return t('steer.absenceEnded');
  });
  return (
    <>
      <p>{absence ? words(absence, others) : t('steer.present')}</p>
      {absence && (
        <Button onClick={ending.run} loading={ending.busy}>
          {t('steer.endAbsence')}
        </Button>
      )}
      <Moment id="absence-from" label={t('steer.from')} value={from} onChange={setFrom} />
      <Moment
        id="absence-to"
        label={t('steer.to')}
        value={to}
        onChange={setTo}
        error={fieldProblem(setting.problem, 'to')}
      />
      <Labelled
        id="absence-substitute"
        label={t('steer.substitute')}
        error={fieldProblem(setting.problem, 'substitute')}
      >
        <select
          id="absence-substitute"
          value={substitute}
          onChange={(event) => setSubstitute(event.target.value)}
        >
          <option value="">{t('steer.anybody')}</option>
          {others.map((one) => (
            <option key={one.username} value={one.username}>
              {one.name}
            </option>
          ))}
        </select>
      </Labelled>
      <Button onClick={setting.run} loading={setting.busy} disabled={!from || !to}>
        {t('steer.setAbsence')}
      </Button>
      {setting.outcome(['to', 'substitute'])}
      {ending.outcome()}
    </>
  );
}

interface MomentProps {
  id: string;
  label: string;
  value: string;
  onChange: (value: string) => void;
  error?: string | undefined;
}

function Moment({ id, label, value, onChange, error }: MomentProps) {
  return (
    <Labelled id={id} label={label} error={error}>
      <input
        id={id}
        type="datetime-local"
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </Labelled>
  );
}

function words({ from, to, substitute }: Absence, others: Member[]): string {
  const away = t('steer.absentUntil', { from: wall(from), to: wall(to) });
  const name = others.find((one) => one.username === substitute)?.name;
  return name ? away + t('steer.standsIn', { name }) : away;
}
