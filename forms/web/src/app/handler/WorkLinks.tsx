/** @jsxImportSource preact */
import { mayOpenDesk } from '../../shared/api/session';
import type { Me } from '../../shared/api/types';
import { t, type TextKey } from '../../shared/i18n';

/** Those who go from door to door, or from room to room, and collect reports. */
const rounds = ['GRID_MEMBER', 'VILLAGE_CADRE', 'LINK_CADRE', 'FACILITY_DESK'];

/** Those who may stand at a gate. */
const gates = ['POLICE_OFFICER', 'VILLAGE_CADRE', 'LINK_CADRE', 'GRID_MEMBER'];

/** Those who work in shifts, or for whom somebody stands in. */
const shifts = [...rounds, 'POLICE_OFFICER', 'DOCTOR', 'SUBDISTRICT_LEADER', 'DECIDING_OFFICER'];

/** Which page for work on many people is of use to whom, in the order of a day. */
const places: { href: string; text: TextKey; roles: string[] }[] = [
  { href: '#/morning', text: 'work.morning', roles: rounds },
  { href: '#/reports', text: 'work.reports', roles: rounds },
  { href: '#/work/calls', text: 'work.calls', roles: ['GRID_MEMBER'] },
  { href: '#/work/gate', text: 'work.gate', roles: gates },
  { href: '#/work/round', text: 'work.round', roles: ['DOCTOR'] },
  { href: '#/work/hand-over', text: 'work.handOver', roles: shifts },
  { href: '#/work/timeliness', text: 'work.timeliness', roles: shifts },
];

export function WorkLinks({ me }: { me: Me }) {
  const own = places.filter(({ roles }) => roles.includes(me.role));
  if (own.length === 0) return null;
  return (
    <nav class="work-links" aria-label={t('work.nav')}>
      {own.map(({ href, text }) => (
        <a class="button" key={href} href={href}>
          {t(text)}
        </a>
      ))}
      {mayOpenDesk(me) && (
        <a class="button to-desk" href="/desk/">
          {t('nav.desk')}
        </a>
      )}
    </nav>
  );
}
