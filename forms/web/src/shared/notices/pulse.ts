import { get } from '../api/client';
import { isAttended, onAttention } from '../live/attention';
import { isLive, onLive } from '../live/live';

const every = 30_000;
/** An event may get lost with a node. */
const everyWhileLive = 5 * 60_000;
const changed = 'sixfold.notices';

/** Something was read on this page: whoever shows the count asks again. */
export function noticesChanged(): void {
  window.dispatchEvent(new Event(changed));
}

/**
 * Tells how many notices are unread: as soon as the server says that it changed, and now and then
 * where it can't say. Only while somebody looks at the page.
 */
export function watchUnread(listener: (unread: number) => void): () => void {
  let asked = 0;
  let asking = false;
  let once = false;
  let stopped = false;
  const ask = async () => {
    if (asking) {
      once = true;
      return;
    }
    asking = true;
    asked = Date.now();
    try {
      const { unread } = await get<{ unread: number }>('/api/notices/unread');
      if (!stopped) listener(unread);
    } catch {
      // The next look tries again; a session that has ended is told by the page itself.
    } finally {
      asking = false;
    }
    if (once && !stopped) {
      once = false;
      await ask();
    }
  };
  const again = () => {
    if (isAttended()) void ask();
  };
  const timer = setInterval(() => {
    if (Date.now() - asked >= (isLive() ? everyWhileLive : every)) again();
  }, every);
  const stops = [onLive('notices', again), onAttention(again)];
  window.addEventListener(changed, again);
  again();
  return () => {
    stopped = true;
    clearInterval(timer);
    stops.forEach((stop) => stop());
    window.removeEventListener(changed, again);
  };
}
