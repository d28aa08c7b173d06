/** @jsxImportSource preact */
import { gridName } from '../api/grids';
import type { Task } from '../api/types';
import { t, word } from '../i18n';
import { DueLine } from './DueLine';

/** Who the task is about; a phone in full can be called, a masked one can't. */
export function PersonCard({ task }: { task: Task }) {
  const { name, document, phone, address } = task.person;
  const callable = phone && /^\+?[\d -]+$/.test(phone);
  return (
    <section class="card person" aria-label={t('task.person')}>
      <p class="person-name">
        <strong>{name}</strong>
        {callable && (
          <a class="button primary call" href={`tel:${phone.replace(/[ -]/g, '')}`}>
            <span aria-hidden="true">✆ </span>
            {t('task.call', { phone })}
          </a>
        )}
      </p>
      <dl class="facts">
        {!callable && phone && <Fact label={t('person.phone')} value={phone} />}
        {document && <Fact label={t('person.document')} value={document} />}
        {address && <Fact label={t('person.address')} value={address} />}
        <Fact label={t('task.grid')} value={gridName(task.grid)} />
        <Fact label={t('task.stage')} value={word('stage', task.stage)} />
      </dl>
      <DueLine task={task} />
    </section>
  );
}

function Fact({ label, value }: { label: string; value: string }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </div>
  );
}
