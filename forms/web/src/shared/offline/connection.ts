/** Whether the server answered last time it was asked. */
let reached = true;
let lostAt = 0;
const listeners = new Set<() => void>();

export function isReached(): boolean {
  return reached;
}

/** The server did not answer a moment ago: asking again would only cost time. */
export function isLostJustNow(): boolean {
  return !reached && Date.now() - lostAt < 10_000;
}

export function reachedServer(answered: boolean): void {
  if (!answered) lostAt = Date.now();
  if (reached === answered) return;
  reached = answered;
  listeners.forEach((listener) => listener());
}

export function onConnection(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
