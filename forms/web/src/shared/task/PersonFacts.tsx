/** @jsxImportSource preact */
import { useState } from 'preact/hooks';
import { gridName } from '../api/grids';
import type { Person } from '../api/types';
import { t, word } from '../i18n';
import { canCall, telOf } from './phone';

interface Props {
  person: Person;
  grid: string;
  stage: string | null;
}

/** Who a person is and where; a phone in full can be called, a masked one can't. */
export function PersonFacts({ person, grid, stage }: Props) {
  const { name, document, phone, address, furtherPhones } = person;
  const callable = phone && canCall(phone);
  return (
    <>
      <p class="person-name">
        <strong>{name}</strong>
        {callable && (
          <a class="button primary call" href={telOf(phone)}>
            <span aria-hidden="true">✆ </span>
            {t('task.call', { phone })}
          </a>
        )}
      </p>
      <dl class="facts">
        {!callable && phone && <Fact label={t('person.phone')} value={phone} />}
        {document && <Covered label={t('person.document')} value={document} />}
        {furtherPhones?.map((other) => (
          <Fact key={other} label={t('person.otherPhone')} value={other} call={canCall(other)} />
        ))}
        {address && <Fact label={t('person.address')} value={address} />}
        <Fact label={t('task.grid')} value={gridName(grid)} />
        {stage && <Fact label={t('task.stage')} value={word('stage', stage)} />}
      </dl>
    </>
  );
}

function Fact({ label, value, call }: { label: string; value: string; call?: boolean }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{call ? <a href={telOf(value)}>{value}</a> : value}</dd>
    </div>
  );
}

/** Shown when asked for: in a stairwell others look on. A masked one hides nothing. */
function Covered({ label, value }: { label: string; value: string }) {
  const [shown, setShown] = useState(value.includes('*'));
  if (shown) return <Fact label={label} value={value} />;
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        <button type="button" class="button" onClick={() => setShown(true)}>
          {t('person.document.show')}
        </button>
      </dd>
    </div>
  );
}
