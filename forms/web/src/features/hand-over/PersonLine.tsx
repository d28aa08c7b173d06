/** @jsxImportSource preact */
import { gridName } from '../../shared/api/grids';
import { Facts } from '../../shared/shift/Facts';
import type { Person } from '../../shared/shift/notes.api';
import { t } from '../../shared/i18n';
import type { Writing } from './note';

interface Props {
  person: Person;
  writing: Writing;
  write: (part: Partial<Writing>) => void;
  fault?: string | undefined;
}

/** One person of the note: the facts stand there, words can be added, and who needs none is left out. */
export function PersonLine({ person, writing, write, fault }: Props) {
  const { caseId, name } = person;
  const theirs = writing.to === '' || person.takers.includes(writing.to);
  const left = writing.left.includes(caseId);
  const id = (part: string) => `${part}-${caseId}`;
  return (
    <li class="handed">
      <label class="handed-head">
        <input
          type="checkbox"
          checked={theirs && !left}
          disabled={!theirs}
          aria-label={t('handOver.include', { name })}
          onChange={() =>
            write({
              left: left ? writing.left.filter((one) => one !== caseId) : [...writing.left, caseId],
            })
          }
        />
        <strong>{name}</strong>
        <span class="soft">{gridName(person.grid)}</span>
      </label>
      <Facts facts={person.facts} task={person.task} />
      {person.told.map(({ by, words }) => (
        <p class="soft lines" key={`${by} ${words}`}>
          {t('handOver.told', { by, words })}
        </p>
      ))}
      {!theirs && <p class="soft">{t('handOver.notTheirs')}</p>}
      {theirs && !left && (
        <div class="field">
          <textarea
            id={id('words')}
            rows={1}
            aria-label={t('handOver.words', { name })}
            value={writing.about[caseId] ?? ''}
            aria-invalid={fault !== undefined}
            aria-describedby={fault && id('fault')}
            onInput={(event) =>
              write({ about: { ...writing.about, [caseId]: event.currentTarget.value } })
            }
          />
          {fault && (
            <p class="field-error" id={id('fault')}>
              {fault}
            </p>
          )}
        </div>
      )}
    </li>
  );
}
