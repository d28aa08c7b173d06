/** @jsxImportSource preact */
import { useEffect, useState } from 'preact/hooks';
import { fieldProblem, problemText } from '../api/problem';
import { t, word } from '../i18n';
import { Failure } from '../ui/Failure';
import { findChoice, saveChoice, type NoticeChoice, type Robot } from './notices.api';

const night = { from: '22:00', to: '07:00' };

/** By which ways and at which hours one is told. */
export function Choice() {
  const [choice, setChoice] = useState<NoticeChoice>();
  const [saved, setSaved] = useState(false);
  const [problem, setProblem] = useState<unknown>();
  const read = () => {
    findChoice().then((found) => {
      setProblem(undefined);
      setChoice(found);
    }, setProblem);
  };
  useEffect(read, []);
  const change = (part: Partial<NoticeChoice>) => {
    setSaved(false);
    if (choice) setChoice({ ...choice, ...part });
  };
  const save = async () => {
    if (!choice) return;
    try {
      setChoice(await saveChoice(choice));
      setSaved(true);
      setProblem(undefined);
    } catch (failure) {
      setProblem(failure);
    }
  };
  return (
    <section class="card">
      <h2>{t('notices.how')}</h2>
      {choice && (
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            void save();
          }}
        >
          <Check
            label={t('notices.mail')}
            checked={choice.mail}
            onChange={(mail) => change({ mail })}
          />
          {choice.messengers.map((robot, index) => (
            <RobotFields
              key={robot.channel}
              robot={robot}
              problem={problem}
              onChange={(next) =>
                change({
                  messengers: choice.messengers.map((old, i) => (i === index ? next : old)),
                })
              }
            />
          ))}
          <Check
            label={t('notices.quiet')}
            checked={choice.quiet !== null}
            onChange={(on) => change({ quiet: on ? night : null })}
          />
          {choice.quiet && (
            <p class="quiet-hours">
              {(['from', 'to'] as const).map((end) => (
                <label key={end}>
                  {t(`notices.${end}`)}{' '}
                  <input
                    type="time"
                    value={choice.quiet?.[end]}
                    onInput={(event) =>
                      change({
                        quiet: { ...night, ...choice.quiet, [end]: event.currentTarget.value },
                      })
                    }
                  />
                </label>
              ))}
            </p>
          )}
          <p class="soft">{t('notices.quietHint')}</p>
          <div role="alert">
            {problem !== undefined && <p class="notice">{problemText(problem)}</p>}
          </div>
          <button type="submit" class="button primary">
            {t('notices.save')}
          </button>{' '}
          <span role="status">{saved && t('notices.saved')}</span>
        </form>
      )}
      {!choice && problem !== undefined && <Failure problem={problem} onAgain={read} />}
    </section>
  );
}

interface CheckProps {
  label: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
}

function Check({ label, checked, onChange }: CheckProps) {
  return (
    <label class="choice alone">
      <input
        type="checkbox"
        checked={checked}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span>{label}</span>
    </label>
  );
}

interface RobotProps {
  robot: Robot;
  problem: unknown;
  onChange: (robot: Robot) => void;
}

function RobotFields({ robot, problem, onChange }: RobotProps) {
  const name = word('messenger', robot.channel);
  return (
    <>
      <Check
        label={t('notices.byRobot', { name })}
        checked={robot.chosen}
        onChange={(chosen) => onChange({ ...robot, chosen })}
      />
      {robot.chosen &&
        (['token', 'secret'] as const).map((field) => (
          <div class="field" key={field}>
            <label class="field-label" for={`${robot.channel}-${field}`}>
              {t(`notices.${field}`, { name })}
            </label>
            <input
              id={`${robot.channel}-${field}`}
              type="password"
              autoComplete="off"
              placeholder={t('notices.keepsSecret')}
              value={robot[field] ?? ''}
              onInput={(event) =>
                onChange({ ...robot, [field]: event.currentTarget.value || null })
              }
            />
            {fieldProblem(problem, field) && (
              <p class="field-error">{fieldProblem(problem, field)}</p>
            )}
          </div>
        ))}
    </>
  );
}
