import { Button } from 'antd';
import { useState, type ComponentProps } from 'react';
import { Labelled } from '../../shared/desk/Labelled';
import { useStep } from '../../shared/desk/steering/useStep';
import { t, word } from '../../shared/i18n';
import { Curve } from './Curve';
import { askStaffing, type Staffing } from './forecast.api';

/** Rows of the five lists of December 2021. */
const known = [5029, 721, 546, 421, 356];

/** How many people it takes to get a list through by the cut-off. */
export function WhatIf() {
  const [arrivals, setArrivals] = useState('5029');
  const [begin, setBegin] = useState('08:00');
  const [cutOff, setCutOff] = useState('20:00');
  const [days, setDays] = useState(1);
  const [target, setTarget] = useState('95');
  const [answer, setAnswer] = useState<Staffing>();
  const step = useStep(async () => {
    setAnswer(
      await askStaffing({
        arrivals: Number(arrivals),
        begin,
        cutOff,
        days,
        target: Number(target) / 100,
      }),
    );
    return undefined;
  });
  return (
    <>
      <p className="soft">{t('forecast.whatIfHint')}</p>
      <form
        className="what-if-asked"
        onSubmit={(event) => {
          event.preventDefault();
          step.run();
        }}
      >
        <Field
          id="what-if-arrivals"
          label={t('forecast.arrivals')}
          type="number"
          min="1"
          max="20000"
          list="what-if-known"
          value={arrivals}
          onValue={setArrivals}
        />
        <datalist id="what-if-known">
          {known.map((n) => (
            <option key={n} value={n} />
          ))}
        </datalist>
        <Field
          id="what-if-begin"
          label={t('forecast.begin')}
          type="time"
          value={begin}
          onValue={setBegin}
        />
        <Field
          id="what-if-cut-off"
          label={t('forecast.cutOff')}
          type="time"
          value={cutOff}
          onValue={setCutOff}
        />
        <Labelled id="what-if-days" label={t('forecast.day')}>
          <select
            id="what-if-days"
            value={days}
            onChange={(event) => setDays(Number(event.target.value))}
          >
            {[1, 2, 3].map((n) => (
              <option key={n} value={n}>
                {t('forecast.dayN', { n })}
              </option>
            ))}
          </select>
        </Labelled>
        <Field
          id="what-if-target"
          label={t('forecast.target')}
          type="number"
          min="1"
          max="100"
          value={target}
          onValue={setTarget}
        />
        <Button type="primary" htmlType="submit" loading={step.busy}>
          {t('forecast.reckon')}
        </Button>
      </form>
      {step.outcome()}
      {answer && <Answer answer={answer} />}
    </>
  );
}

interface FieldProps extends Omit<ComponentProps<'input'>, 'onChange'> {
  id: string;
  label: string;
  onValue: (value: string) => void;
}

/** A field that must be filled in. */
function Field({ label, onValue, ...input }: FieldProps) {
  return (
    <Labelled id={input.id} label={label}>
      <input {...input} required onChange={(event) => onValue(event.target.value)} />
    </Labelled>
  );
}

function Answer({ answer }: { answer: Staffing }) {
  const tasks = Object.entries(answer.tasks)
    .map(([kind, n]) => `${word('kind', kind)} ${n}`)
    .join(t('list.comma'));
  return (
    <div className="what-if-answer">
      <p role="status">{together(answer)}</p>
      <p className="soft">{t('forecast.tasksOfAll', { tasks })}</p>
      <div className="curves">
        {answer.roles.map((role) => (
          <Curve key={role.role} need={role} target={answer.target} />
        ))}
      </div>
    </div>
  );
}

function together({ together: all, target }: Staffing): string {
  if (!all) return t('forecast.neverEnough', { target: Math.round(target * 100) });
  return t('forecast.together', {
    people: Object.entries(all.people)
      .map(([role, n]) => `${word('role', role)} ${n}`)
      .join(t('list.comma')),
    share: (all.share * 100).toFixed(1),
  });
}
