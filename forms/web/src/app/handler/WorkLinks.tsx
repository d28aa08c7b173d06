/** @jsxImportSource preact */
import type { Me } from '../../shared/api/types';
import { t, type TextKey } from '../../shared/i18n';

/** Which page for work on many people is of use to whom. */
const places: { place: string; text: TextKey; roles: string[] }[] = [
  { place: 'calls', text: 'work.calls', roles: ['GRID_MEMBER'] },
  { place: 'round', text: 'work.round', roles: ['DOCTOR'] },
];

export function WorkLinks({ me }: { me: Me }) {
  const own = places.filter(({ roles }) => roles.includes(me.role));
  if (own.length === 0) return null;
  return (
    <nav class="work-links" aria-label={t('work.nav')}>
      {own.map(({ place, text }) => (
        <a class="button" key={place} href={`#/work/${place}`}>
          {t(text)}
        </a>
      ))}
    </nav>
  );
}
