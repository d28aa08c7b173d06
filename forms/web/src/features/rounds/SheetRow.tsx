/** @jsxImportSource preact */
import type { Schema } from '../../shared/form/schema';
import type { Values } from '../../shared/form/values';
import { outcomeField, outcomeKey } from '../../shared/form/outcome';
import { choiceLabel } from '../../shared/form/labels';
import { problemText } from '../../shared/api/problem';
import { t } from '../../shared/i18n';
import { problemOf, type Entry } from '../../shared/offline/outbox';
import { faultTexts } from '../../shared/task/faults';
import { fromLocalInput, toLocalInput } from '../../shared/time/time';
import type { ReportLine } from './rounds.api';
import { isTouched, isUnreached, lacks, notReached, whole, type Way } from './sheet';
import { SymptomKeys } from './SymptomKeys';
import { TempInput } from './TempInput';

interface Props {
  line: ReportLine;
  schema: Schema;
  way: Way;
  at: string;
  typed: Values;
  /** Whether sending was tried: then what is missing is said. */
  tried: boolean;
  entry: Entry | undefined;
  sent: boolean;
  /** What changed of the values. */
  onType: (part: Values) => void;
  /** This one is done: on to the next thermometer. */
  onNext: (from: HTMLElement) => void;
}

/** One person: a temperature, the symptoms, or that nobody was reached. Nothing is filled in before. */
export function SheetRow({
  line,
  schema,
  way,
  at,
  typed,
  tried,
  entry,
  sent,
  onType,
  onNext,
}: Props) {
  const names = { name: line.name };
  const values = whole(schema, typed, way, at);
  const found = isTouched(typed) ? lacks(schema, values) : [];
  const unreached = isUnreached(typed);
  const waiting = entry?.state === 'waiting';
  return (
    <li class="card sheet-row" aria-label={line.name}>
      <p class="sheet-who">
        <strong>{line.name}</strong> <span class="soft">{line.place?.door}</span>{' '}
        {!line.phoneUsable && <span class="mark">{t('morning.noPhone')}</span>}
      </p>
      {sent || waiting ? (
        <p role="status">{sent ? t('sheet.sent') : t('outbox.state.waiting')}</p>
      ) : (
        <>
          <div class="sheet-values">
            {!unreached && (
              <>
                <TempInput
                  label={t('sheet.temp', names)}
                  value={typed['temp']}
                  onChange={(temp) => onType({ temp })}
                  onNext={onNext}
                />
                <SymptomKeys
                  name={line.name}
                  schema={schema}
                  value={typed['symptoms']}
                  onChange={(symptoms) => onType({ symptoms })}
                  onNext={onNext}
                />
              </>
            )}
            <button
              type="button"
              class="button"
              aria-label={t('sheet.unreached.of', names)}
              aria-pressed={unreached}
              onClick={() => onType({ method: unreached ? undefined : notReached })}
            >
              {t('sheet.unreached')}
            </button>
          </div>
          {unreached && (
            <label class="sheet-tried">
              <span>{t('sheet.tried')}</span>
              <textarea
                rows={2}
                maxLength={2000}
                aria-label={t('sheet.tried.of', names)}
                value={(typed['notReached'] as string | undefined) ?? ''}
                onInput={(event) => onType({ notReached: event.currentTarget.value })}
              />
            </label>
          )}
          {way === 'PAPER' && at && (
            <label>
              <span class="sr-only">{t('sheet.paperAt.one', names)}</span>
              <input
                type="datetime-local"
                value={toLocalInput((typed['actedAt'] as string | undefined) ?? at)}
                onInput={(event) => onType({ actedAt: fromLocalInput(event.currentTarget.value) })}
              />
            </label>
          )}
          {isTouched(typed) && found.length === 0 && <Outcome schema={schema} values={values} />}
          {tried && found.length > 0 && (
            <p class="field-error">
              {t('sheet.lacks', { fields: [...new Set(found.map(lackOf))].join(t('list.comma')) })}
            </p>
          )}
          {entry && (
            <p class="notice" role="alert">
              {problemText(problemOf(entry))}{' '}
              <a href={`#/task/${entry.taskId}`}>{t(`outbox.state.${entry.state}`)}</a>
            </p>
          )}
          <a
            class="soft"
            href={`#/task/${line.task?.id ?? ''}`}
            aria-label={t('sheet.more.of', names)}
          >
            {t('sheet.more')}
          </a>
        </>
      )}
    </li>
  );
}

const lackWords = {
  temp: () => t('sheet.temp.short'),
  symptoms: () => t('sheet.well'),
  notReached: () => t('sheet.tried'),
  actedAt: () => t('sheet.paperAt'),
};

function lackOf(fault: ReturnType<typeof lacks>[number]): string {
  const name = lackWords[fault.path as keyof typeof lackWords]?.() ?? fault.path;
  return fault.code === 'required' ? name : `${name} ${Object.values(faultTexts([fault])).join()}`;
}

/** What the values come to, in the form's own words; an exception is marked. */
function Outcome({ schema, values }: { schema: Schema; values: Values }) {
  const outcome = values[outcomeKey];
  const choice = outcomeField(schema)?.values?.find((one) => one.value === outcome);
  if (!choice) return null;
  return (
    <p class={outcome === 'NORMAL' ? 'fine' : 'mark'} role="status">
      {choiceLabel(choice)}
    </p>
  );
}
