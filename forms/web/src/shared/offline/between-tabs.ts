type Word = 'outbox' | 'locked';

const channel = 'BroadcastChannel' in globalThis ? new BroadcastChannel('sixfold') : undefined;

/** Tells the other tabs of this browser. */
export function shout(word: Word): void {
  channel?.postMessage(word);
}

export function onShout(word: Word, listener: () => void): () => void {
  const heard = ({ data }: MessageEvent) => {
    if (data === word) listener();
  };
  channel?.addEventListener('message', heard);
  return () => channel?.removeEventListener('message', heard);
}

/** One at a time over all tabs; where the browser has no locks, within this tab. */
export function exclusively<T>(name: string, work: () => Promise<T>): Promise<T> {
  if (navigator.locks) return navigator.locks.request(name, work) as Promise<T>;
  const mine = (last.get(name) ?? Promise.resolve()).then(work, work);
  last.set(name, mine);
  return mine;
}

const last = new Map<string, Promise<unknown>>();
