/** @jsxImportSource preact */
import type { ComponentType } from 'preact';
import type { Me } from '../../shared/api/types';
import { addTexts, t } from '../../shared/i18n';
import { workEn } from '../../shared/i18n/work.en';
import { workZh } from '../../shared/i18n/work.zh';
import { lazy } from '../../shared/ui/lazy';
import { Below } from './Below';

addTexts({ zh: workZh, en: workEn });

const places = new Map<string, ComponentType<{ me: Me }>>([
  ['calls', lazy(() => import('../../features/call-run/CallRunPage'))],
  ['gate', lazy(() => import('../../features/gate/GatePage'))],
  ['hand-over', lazy(() => import('../../features/hand-over/HandOverPage'))],
  ['timeliness', lazy(() => import('../../features/timeliness/TimelinessPage'))],
  ['round', lazy(() => import('../../features/doctors-round/RoundPage'))],
]);

/** A page for work on many people; each is fetched when it is first opened. */
export default function Workplace({ place, me }: { place: string; me: Me }) {
  const Place = places.get(place);
  return <Below wide>{Place ? <Place me={me} /> : <Unknown />}</Below>;
}

/** An old link, or a slip in the address. */
function Unknown() {
  return (
    <>
      <h1>{t('work.unknown')}</h1>
      <p role="alert">{t('work.unknownHint')}</p>
    </>
  );
}
