/** @jsxImportSource preact */
import { useState } from 'preact/hooks';
import { newKey } from '../../shared/api/client';
import { problemText } from '../../shared/api/problem';
import { temperature } from '../../shared/form/limits';
import { t, word } from '../../shared/i18n';
import { writeReport, type Patient } from './round.api';
import { temperatureOf } from './trend';

interface Props {
  patient: Patient;
  method: string;
  onKept: () => void;
}

type State = 'open' | 'sending' | 'kept' | { problem: unknown };

/** One temperature: typed, Enter, and the focus is at the next person while it is being sent. */
export function Temperature({ patient, method, onKept }: Props) {
  const [typed, setTyped] = useState('');
  const [state, setState] = useState<State>('open');
  const [key] = useState(newKey);
  const number = temperatureOf(typed);
  const id = `temp-${patient.caseId}`;
  if (state === 'kept') return <span class="kept">✓ {typed} °C</span>;
  const send = (event: Event) => {
    event.preventDefault();
    if (state === 'sending' || number === undefined) return;
    next(event.currentTarget as HTMLElement);
    setState('sending');
    writeReport(patient.caseId, { temp: number, method }, key)
      .then(() => {
        setTyped(number.toFixed(1));
        setState('kept');
        onKept();
      })
      .catch((problem: unknown) => setState({ problem }));
  };
  const wrong = typed.trim() !== '' && number === undefined;
  return (
    <form class="temperature" onSubmit={send}>
      <label class="sr-only" for={id}>
        {t('round.temperatureOf', {
          name: patient.name,
          part: word('round.part', patient.awaited?.part ?? ''),
        })}
      </label>
      <input
        id={id}
        inputMode="decimal"
        autocomplete="off"
        value={typed}
        aria-invalid={wrong}
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      <span class="unit">°C</span>
      <button type="submit" class="button" aria-disabled={number === undefined}>
        {t('round.keep')}
      </button>
      <span
        role="status"
        class={number !== undefined && number >= temperature.fever ? 'hot' : 'soft'}
      >
        {state === 'sending'
          ? t('form.sending')
          : typeof state === 'object'
            ? problemText(state.problem)
            : wrong
              ? t('round.notATemperature', temperature)
              : number !== undefined && number >= temperature.fever
                ? t('round.willCallDoctor')
                : ''}
      </span>
    </form>
  );
}

function next(form: HTMLElement): void {
  const inputs = [...document.querySelectorAll<HTMLInputElement>('.temperature input')];
  const own = form.querySelector('input');
  const after = inputs.slice(inputs.findIndex((one) => one === own) + 1);
  after.find((one) => one.value === '')?.focus();
}
