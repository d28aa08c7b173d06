/** @jsxImportSource preact */
import type { RefObject } from 'preact';
import { gridName } from '../../shared/api/grids';
import type { Person } from '../../shared/api/types';
import { inLanguage, t, word } from '../../shared/i18n';
import { DueLine } from '../../shared/task/DueLine';
import { canCall, telOf } from '../../shared/task/phone';
import { clockWords } from '../../shared/time/time';
import type { Call } from './calls.api';

interface Props {
  call: Call;
  /** In full once the form is here. */
  person: Person;
  /** The paper in force where the person was. */
  riskAreas: unknown;
  dial: RefObject<HTMLAnchorElement | null>;
}

/** Who is phoned and what is known before: the list's words, earlier attempts, the paper in force. */
export function CallFacts({ call, person, riskAreas, dial }: Props) {
  const { listed, attempts, task } = call;
  const [first, ...further] = [person.phone, ...(person.furtherPhones ?? [])].filter(
    (phone) => phone,
  );
  return (
    <section class="card" aria-label={t('task.person')}>
      <p class="person-name">
        <strong>{person.name}</strong>
        {first &&
          (canCall(first) ? (
            <a class="button primary" ref={dial} href={telOf(first)}>
              {t('task.call', { phone: first })} <kbd>C</kbd>
            </a>
          ) : (
            <span>{first}</span>
          ))}
      </p>
      <DueLine task={task} />
      <dl class="facts">
        {further.map((phone) => (
          <Fact key={phone} label={t('person.otherPhone')}>
            {canCall(phone ?? '') ? <a href={telOf(phone ?? '')}>{phone}</a> : phone}
          </Fact>
        ))}
        {person.address && <Fact label={t('person.address')}>{person.address}</Fact>}
        <Fact label={t('task.grid')}>{gridName(task.grid)}</Fact>
        <Fact label={t('calls.list')}>
          {[listed.name ?? word('calls.source', listed.source), listed.listDate, listed.sourceNo]
            .filter(Boolean)
            .join(' · ')}
          {listed.contactList && ` · ${t('calls.contactList')}`}
        </Fact>
        {Object.entries(listed.written).map(([key, text]) => (
          <Fact key={key} label={word('calls.written', key)}>
            {text}
          </Fact>
        ))}
        <Fact label={t('calls.attempts')}>
          {attempts.length === 0
            ? t('calls.noAttempts')
            : attempts
                .map((one) => `${clockWords(one.at)} ${word('calls.result', one.outcome)}`)
                .join(t('list.comma'))}
        </Fact>
      </dl>
      {riskAreas !== undefined && (
        <>
          <h2>{t('calls.areas')}</h2>
          <p class="lines">{inLanguage(riskAreas)}</p>
        </>
      )}
    </section>
  );
}

function Fact({ label, children }: { label: string; children: preact.ComponentChildren }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}
