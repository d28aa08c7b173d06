/** @jsxImportSource preact */
import { useRef, useState } from 'preact/hooks';
import { gridName } from '../../shared/api/grids';
import type { Me } from '../../shared/api/types';
import { t, word } from '../../shared/i18n';
import { TaskPanel } from '../../shared/task/TaskPanel';
import { clockWords } from '../../shared/time/time';
import { Call } from './Call';
import { Medicine } from './Medicine';
import type { Patient as OnePatient } from './round.api';
import { Temperature } from './Temperature';
import { Trend } from './Trend';

interface Props {
  patient: OnePatient;
  me: Me;
  /** How temperatures are learnt now. */
  method: string;
  onChanged: () => void;
}

/** One person of the round: why they stand here, three days, and what can be done without leaving. */
export function Patient({ patient, me, method, onChanged }: Props) {
  const [open, setOpen] = useState<string>();
  const line = useRef<HTMLLIElement>(null);
  const shown = patient.tasks.find((task) => task.id === open);
  return (
    <li class="card patient" ref={line}>
      <div class="patient-head">
        <h3 tabIndex={-1}>{patient.name}</h3>
        <span class="soft">
          {gridName(patient.grid)}
          {patient.measure && ` · ${word('restriction', patient.measure)}`}
          {patient.lawfulEnd && ` · ${t('round.until', { when: clockWords(patient.lawfulEnd) })}`}
        </span>
      </div>
      <p class="flags">
        {patient.flags.map((flag) => (
          <span class={`flag ${flag}`} key={flag}>
            {word('fact', flag)}
          </span>
        ))}
        {patient.flags.length === 0 && <span class="flag well">{t('round.well')}</span>}
      </p>
      <div class="patient-body">
        <Trend reports={patient.reports} />
        {patient.awaited && !patient.reported && (
          <Temperature patient={patient} method={method} onKept={onChanged} />
        )}
      </div>
      <div class="acts">
        <Call patient={patient} />
        {patient.tasks.map((task) => (
          <button
            type="button"
            class="button"
            key={task.id}
            aria-expanded={open === task.id}
            onClick={() => setOpen(open === task.id ? undefined : task.id)}
          >
            {t('round.do', { kind: word('kind', task.kind) })}
          </button>
        ))}
        <button
          type="button"
          class="button quiet"
          aria-expanded={open === 'medicine'}
          onClick={() => setOpen(open === 'medicine' ? undefined : 'medicine')}
        >
          {patient.medicine
            ? t('round.medicineUntil', {
                name: patient.medicine.name,
                day: patient.medicine.lastsUntil,
              })
            : t('round.medicineNote')}
        </button>
        <a href={`#/case/${patient.caseId}`}>{t('case.open')}</a>
      </div>
      {open === 'medicine' && <Medicine patient={patient} onKept={onChanged} />}
      {shown && (
        <TaskPanel
          taskId={shown.id}
          me={me}
          heading="h2"
          onBack={() => setOpen(undefined)}
          onDone={() => {
            setOpen(undefined);
            line.current?.nextElementSibling?.querySelector('h3')?.focus();
            onChanged();
          }}
        />
      )}
    </li>
  );
}
