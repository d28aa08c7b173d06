import { get } from '../api/client';

const every = 15_000;
const restAfter = 30 * 60_000;
const changed = 'sixfold.notices';

/** Something was read on this page: whoever shows the count asks again. */
export function noticesChanged(): void {
  window.dispatchEvent(new Event(changed));
}

/**
 * Tells how many notices are unread, every few seconds while somebody looks at the page. Where
 * nobody has touched it for half an hour it rests, so that it keeps no session alive for nobody.
 */
export function watchUnread(listener: (unread: number) => void): () => void {
  let touched = Date.now();
  let asking = false;
  let stopped = false;
  const ask = async () => {
    if (asking || document.visibilityState !== 'visible') return;
    asking = true;
    try {
      const { unread } = await get<{ unread: number }>('/api/notices/unread');
      if (!stopped) listener(unread);
    } catch {
      // The next look tries again; a session that has ended is told by the page itself.
    } finally {
      asking = false;
    }
  };
  const tick = () => {
    if (Date.now() - touched < restAfter) void ask();
  };
  const touch = () => {
    const rested = Date.now() - touched >= restAfter;
    touched = Date.now();
    if (rested) void ask();
  };
  const again = () => {
    touched = Date.now();
    void ask();
  };
  const timer = setInterval(tick, every);
  document.addEventListener('visibilitychange', again);
  window.addEventListener('online', again);
  window.addEventListener(changed, again);
  for (const event of ['pointerdown', 'keydown']) window.addEventListener(event, touch);
  void ask();
  return () => {
    stopped = true;
    clearInterval(timer);
    document.removeEventListener('visibilitychange', again);
    window.removeEventListener('online', again);
    window.removeEventListener(changed, again);
    for (const event of ['pointerdown', 'keydown']) window.removeEventListener(event, touch);
  };
}
