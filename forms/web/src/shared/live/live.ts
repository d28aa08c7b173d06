import { isAttended, onAttention } from './attention';

/** What the server says has changed; it never says how: whoever hears it asks. */
export type LiveKind = 'notices' | 'tasks';

const lookEvery = 5_000;
/** The server gives a sign of life every fifteen seconds. */
const silence = 45_000;
const refusedPause = 60_000;
const longestPause = 10 * 60_000;

const listeners: Record<LiveKind, Set<() => void>> = { notices: new Set(), tasks: new Set() };
let source: EventSource | undefined;
let heardAt = 0;
let opened = false;
let refusals = 0;
let retryAt = 0;
let stopWatching: (() => void) | undefined;

/** Whether changes are told by themselves; else a page asks now and then. */
export function isLive(): boolean {
  return opened && Date.now() - heardAt < silence;
}

/**
 * Hears of changes while somebody looks at the page, through one stream of the page. After every
 * connection each kind is told once: nobody knows what was missed before.
 */
export function onLive(kind: LiveKind, listener: () => void): () => void {
  listeners[kind].add(listener);
  stopWatching ??= watch();
  return () => {
    listeners[kind].delete(listener);
    if (Object.values(listeners).some((all) => all.size > 0)) return;
    stopWatching?.();
    stopWatching = undefined;
  };
}

function watch(): () => void {
  const timer = setInterval(look, lookEvery);
  const stop = onAttention(look);
  look();
  return () => {
    clearInterval(timer);
    stop();
    close();
    refusals = 0;
    retryAt = 0;
  };
}

/** Opens what should be open, closes what nobody looks at or what has gone silent. */
function look() {
  const silent = source !== undefined && Date.now() - heardAt > silence;
  if (!isAttended() || silent) close();
  if (!source && isAttended() && Date.now() >= retryAt && typeof EventSource === 'function') open();
}

function open() {
  const stream = new EventSource('/api/live');
  source = stream;
  heardAt = Date.now();
  const heard = () => (heardAt = Date.now());
  stream.onopen = () => {
    heard();
    opened = true;
    refusals = 0;
  };
  stream.onerror = () => {
    opened = false;
    // A connection that broke is tried again by the browser; a refusal is not.
    if (stream.readyState !== EventSource.CLOSED || stream !== source) return;
    close();
    refusals += 1;
    retryAt = Date.now() + Math.min(longestPause, refusedPause * 2 ** (refusals - 1));
  };
  stream.addEventListener('beat', heard);
  for (const kind of Object.keys(listeners) as LiveKind[]) {
    stream.addEventListener(kind, () => {
      heard();
      for (const listener of [...listeners[kind]]) listener();
    });
  }
}

function close() {
  source?.close();
  source = undefined;
  opened = false;
}
