/** @jsxImportSource preact */
import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../shared/i18n';
import { serverNow } from '../../shared/time/time';
import { Home } from './Home';
import { NeedForm } from './NeedForm';
import { ObjectionForm } from './ObjectionForm';
import type { OwnView } from './own.api';
import { ReportForm } from './ReportForm';
import { Unsafe } from './Unsafe';

export type Place = 'home' | 'report' | 'need' | 'objection' | 'unsafe';

interface Props {
  view: OwnView;
  onChanged: () => Promise<void>;
}

/** One page of large keys; each opens a form, and the phone's back key leads home. */
export function OwnPage({ view, onChanged }: Props) {
  const [place, setPlace] = usePlace();
  useFreshness(view, onChanged);
  const heading = useRef<HTMLDivElement>(null);
  const moved = useRef(false);
  useEffect(() => {
    window.scrollTo(0, 0);
    if (moved.current) heading.current?.querySelector('h1')?.focus();
    moved.current = true;
  }, [place]);
  const home = () => {
    setPlace('home');
    void onChanged();
  };
  return (
    <div ref={heading}>
      {place !== 'home' && (
        <button type="button" class="button quiet back" onClick={() => history.back()}>
          ← {t('own.back')}
        </button>
      )}
      {place === 'home' && <Home view={view} go={setPlace} />}
      {place === 'report' && <ReportForm link={view.link} onDone={home} />}
      {place === 'need' && <NeedForm onDone={home} />}
      {place === 'objection' && <ObjectionForm onDone={home} />}
      {place === 'unsafe' && <Unsafe onDone={home} />}
    </div>
  );
}

/** The address stays the link, so that it can be kept: places live in the history's state. */
function usePlace(): [Place, (place: Place) => void] {
  const [place, setPlace] = useState<Place>('home');
  useEffect(() => {
    const back = (event: PopStateEvent) => setPlace((event.state as Place | null) ?? 'home');
    window.addEventListener('popstate', back);
    return () => window.removeEventListener('popstate', back);
  }, []);
  return [
    place,
    (next) => {
      if (next === 'home') history.replaceState('home', '', location.href);
      else history.pushState(next, '', location.href);
      setPlace(next);
    },
  ];
}

/** The longest pause that a timer takes. */
const longest = 2_147_000_000;

/** Read anew when it is looked at again, and the moment something ends by itself. */
function useFreshness(view: OwnView, onChanged: () => Promise<void>) {
  useEffect(() => {
    const again = () => {
      if (document.visibilityState === 'visible') void onChanged();
    };
    document.addEventListener('visibilitychange', again);
    const ends = view.measures
      .map((one) => Date.parse(one.end) - serverNow())
      .filter((left) => left > 0);
    const timer = ends.length
      ? setTimeout(again, Math.min(Math.min(...ends) + 1000, longest))
      : undefined;
    return () => {
      document.removeEventListener('visibilitychange', again);
      clearTimeout(timer);
    };
  }, [view]);
}
