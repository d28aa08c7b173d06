/** @jsxImportSource preact */
import type { ComponentType } from 'preact';
import type { Me } from '../../shared/api/types';
import { addTexts, t } from '../../shared/i18n';
import { workEn } from '../../shared/i18n/work.en';
import { workZh } from '../../shared/i18n/work.zh';
import { lazy } from '../../shared/ui/lazy';
import { Below } from './Below';

addTexts({ zh: workZh, en: workEn });

const places: Record<string, ComponentType<{ me: Me }>> = {
  calls: lazy(() => import('../../features/call-run/CallRunPage')),
  gate: lazy(() => import('../../features/gate/GatePage')),
  'hand-over': lazy(() => import('../../features/hand-over/HandOverPage')),
  timeliness: lazy(() => import('../../features/timeliness/TimelinessPage')),
  round: lazy(() => import('../../features/doctors-round/RoundPage')),
};

/** A page for work on many people; each is fetched when it is first opened. */
export default function Workplace({ place, me }: { place: string; me: Me }) {
  const Place = places[place];
  return <Below wide>{Place ? <Place me={me} /> : <p>{t('problem.unexpected')}</p>}</Below>;
}
