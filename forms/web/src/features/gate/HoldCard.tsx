/** @jsxImportSource preact */
import type { Me } from '../../shared/api/types';
import { t } from '../../shared/i18n';
import { clockWords } from '../../shared/time/time';
import { clock, type Waiting } from './hold';
import { LeftKey } from './LeftKey';
import { NeedKeys } from './NeedKeys';

/** How long somebody has been kept, until when that is lawful, and what they need. */
export function HoldCard({ one, now, me }: { one: Waiting; now: number; me: Me }) {
  const heldFor = clock(now - Date.parse(one.since)) ?? '0:00:00';
  const left = one.limit && clock(Date.parse(one.limit) - now);
  const isOver = one.limit !== undefined && !left;
  return (
    <li class={`card hold ${isOver ? 'over' : ''}`}>
      <h3>
        {one.name} {one.unsent && <span class="queued">{t('gate.notSent')}</span>}
      </h3>
      <p class="clocks" role="timer">
        <span>{t('gate.heldFor', { time: heldFor })}</span>
        {left && <strong>{t('gate.left', { time: left })}</strong>}
        {isOver && <strong>{t('gate.over')}</strong>}
      </p>
      <p class="soft">
        {t('gate.since', { when: clockWords(one.since) })} ·{' '}
        {one.limit ? t('gate.lawfulEnd', { when: clockWords(one.limit) }) : t('gate.limitUnknown')}
      </p>
      {!isOver && <NeedKeys one={one} />}
      <div class="acts">
        {one.tasks.map((task) => (
          <a class="button" key={task.id} href={`#/task/${task.id}`}>
            {t(task.kind === 'meet-at-gate' ? 'gate.talk' : 'gate.contradiction')}
          </a>
        ))}
        {mayTellOfLeaving(one, me) && <LeftKey one={one} />}
      </div>
    </li>
  );
}

/** While the talk is open, its outcome tells of it. */
function mayTellOfLeaving({ unsent, tasks }: Waiting, { role }: Me): boolean {
  const isTalked = !unsent && !tasks.some(({ kind }) => kind === 'meet-at-gate');
  return isTalked && ['POLICE_OFFICER', 'VILLAGE_CADRE'].includes(role);
}
