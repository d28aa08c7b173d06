/** @jsxImportSource preact */
import { t } from '../../shared/i18n';
import { telOf } from '../../shared/task/phone';
import type { Duty } from './gate.api';

/** One key to who can decide now; kept with the page, so that it also works without a connection. */
export function Decider({ duty: { officer, commandRoom } }: { duty: Duty }) {
  const who = officer ?? commandRoom;
  if (!who) return <p class="notice">{t('gate.noPhone')}</p>;
  return (
    <p>
      <a class="button primary wide" href={telOf(who.phone)}>
        <span aria-hidden="true">✆ </span>
        {t(officer ? 'gate.callOfficer' : 'gate.callRoom', { name: who.name })}
      </a>
    </p>
  );
}
