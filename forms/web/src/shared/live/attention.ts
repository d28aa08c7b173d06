const restAfter = 30 * 60_000;
const touches = ['pointerdown', 'keydown'];

const listeners = new Set<() => void>();
let touched = Date.now();

/**
 * Whether somebody looks at the page: it is on the screen and was touched within half an hour. A
 * page that nobody looks at rests, so that it keeps no session alive for nobody.
 */
export function isAttended(): boolean {
  return document.visibilityState === 'visible' && Date.now() - touched < restAfter;
}

/** Hears when somebody comes back to the page, and when the network does. */
export function onAttention(listener: () => void): () => void {
  if (listeners.size === 0) {
    touched = Date.now();
    for (const event of touches) window.addEventListener(event, touch);
    document.addEventListener('visibilitychange', back);
    window.addEventListener('online', back);
  }
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    for (const event of touches) window.removeEventListener(event, touch);
    document.removeEventListener('visibilitychange', back);
    window.removeEventListener('online', back);
  };
}

function touch() {
  const rested = Date.now() - touched >= restAfter;
  touched = Date.now();
  if (rested) tell();
}

function back() {
  touched = Date.now();
  tell();
}

function tell() {
  for (const listener of [...listeners]) listener();
}
