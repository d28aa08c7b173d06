/** @jsxImportSource preact */
import { useEffect, useRef, useState } from 'preact/hooks';
import { newKey } from '../../shared/api/client';
import { temperature } from '../../shared/form/limits';
import { t } from '../../shared/i18n';
import { Choice } from './Choice';
import { Emergency } from './Enter';
import { act } from './own.api';
import { SendKey } from './SendKey';
import { useAct } from './useAct';

interface Answers {
  temp: string;
  symptoms: string[];
  mood: string[];
  needs: string[];
}

const empty: Answers = { temp: '', symptoms: [], mood: [], needs: [] };
const symptoms = ['NONE', 'FEVER', 'COUGH', 'SORE_THROAT', 'SMELL_TASTE', 'OTHER'];
const needs = ['NONE', 'MEDICAL', 'MEDICINE', 'FOOD', 'COUNSELLING', 'LANGUAGE'];

/** Today's report. What is typed stays in this tab until it has arrived. */
export function ReportForm({ link, onDone }: { link: string; onDone: () => void }) {
  const kept = `sixfold.own.report ${link}`;
  const [answers, setAnswers] = useState<Answers>(() => read(kept));
  const [fault, setFault] = useState(false);
  const [asked, setAsked] = useState(false);
  const report = useAct('reports');
  const field = useRef<HTMLInputElement>(null);
  const change = (part: Partial<Answers>) => {
    const next = { ...answers, ...part };
    setAnswers(next);
    sessionStorage.setItem(kept, JSON.stringify(next));
  };
  useEffect(() => {
    if (report.state === 'done') sessionStorage.removeItem(kept);
  }, [report.state]);
  if (report.state === 'done') return <Thanks answers={answers} onDone={onDone} />;

  const submit = (event: Event) => {
    event.preventDefault();
    const temp = Number(answers.temp.replace(/[，,]/, '.'));
    if (!answers.temp || !(temp >= temperature.lowest && temp <= temperature.highest)) {
      setFault(true);
      field.current?.focus();
      return;
    }
    setFault(false);
    void report.send({
      temp: Math.round(temp * 10) / 10,
      symptoms: answers.symptoms,
      needs: answers.needs,
      ...(answers.mood[0] ? { mood: answers.mood[0] } : {}),
    });
  };
  const noThermometer = async () => {
    await act('needs', { kind: 'MEDICINE', detail: t('own.thermometer') }, newKey());
    setAsked(true);
  };
  return (
    <form noValidate onSubmit={submit}>
      <h1 tabIndex={-1}>{t('own.reportTitle')}</h1>
      <label class="field-label" for="temp">
        {t('own.temp')}
      </label>
      <input
        id="temp"
        class="temp"
        ref={field}
        type="text"
        inputMode="decimal"
        autoComplete="off"
        maxLength={5}
        value={answers.temp}
        aria-invalid={fault ? true : undefined}
        aria-describedby={fault ? 'temp-fault' : undefined}
        onInput={(event) => change({ temp: event.currentTarget.value })}
      />
      {fault && (
        <p class="field-error" id="temp-fault" role="alert">
          {t('own.tempRange', temperature)}
        </p>
      )}
      {asked ? (
        <p role="status">{t('own.thermometerAsked')}</p>
      ) : (
        <button type="button" class="button quiet" onClick={() => void noThermometer()}>
          {t('own.noThermometer')}
        </button>
      )}
      <Choice
        name="symptoms"
        legend={t('own.symptoms')}
        group="symptom"
        codes={symptoms}
        chosen={answers.symptoms}
        many
        onChange={(chosen) => change({ symptoms: chosen })}
      />
      <Choice
        name="mood"
        legend={t('own.mood')}
        group="mood"
        codes={['GOOD', 'FAIR', 'LOW', 'PRIVATE']}
        chosen={answers.mood}
        onChange={(chosen) => change({ mood: chosen })}
      />
      <Choice
        name="needs"
        legend={t('own.needs')}
        group="need"
        codes={needs}
        chosen={answers.needs}
        many
        onChange={(chosen) => change({ needs: chosen })}
      />
      <SendKey state={report.state} problem={report.problem} text={t('own.send')} />
    </form>
  );
}

function Thanks({ answers, onDone }: { answers: Answers; onDone: () => void }) {
  const ill =
    Number(answers.temp.replace(/[，,]/, '.')) >= temperature.fever ||
    answers.symptoms.some((one) => one !== 'NONE');
  return (
    <>
      <h1 tabIndex={-1}>{t('own.received')}</h1>
      <p role="status">{ill ? t('own.doctorCalls') : t('own.receivedText')}</p>
      {ill && <Emergency />}
      <button type="button" class="button primary wide" onClick={onDone}>
        {t('own.home')}
      </button>
    </>
  );
}

function read(kept: string): Answers {
  try {
    return { ...empty, ...(JSON.parse(sessionStorage.getItem(kept) ?? '{}') as Answers) };
  } catch {
    return empty;
  }
}
