const kinds = ['board', 'task', 'escalation'];
/** The server gives a sign of life every fifteen seconds. */
const silence = 45_000;
const lookEvery = 5_000;
const refusedPause = 30_000;

/**
 * Hears what happens while the page is on the screen, a wall that nobody touches too. A connection
 * that breaks is mended by the browser, which says what it heard last; whoever hears anything asks
 * for the whole board.
 */
export function onBoardNews(heard: () => void): () => void {
  let source: EventSource | undefined;
  let aliveAt = 0;
  let retryAt = 0;
  const close = () => {
    source?.close();
    source = undefined;
  };
  const open = () => {
    const stream = new EventSource('/api/board/stream');
    source = stream;
    const alive = () => (aliveAt = Date.now());
    alive();
    stream.onopen = alive;
    stream.onerror = () => {
      if (stream.readyState !== EventSource.CLOSED || stream !== source) return;
      close();
      retryAt = Date.now() + refusedPause;
    };
    stream.addEventListener('beat', alive);
    for (const kind of kinds) {
      stream.addEventListener(kind, () => {
        alive();
        heard();
      });
    }
  };
  const look = () => {
    const seen = document.visibilityState === 'visible';
    if (source && (!seen || Date.now() - aliveAt > silence)) close();
    if (!source && seen && Date.now() >= retryAt && typeof EventSource === 'function') open();
  };
  const timer = setInterval(look, lookEvery);
  document.addEventListener('visibilitychange', look);
  look();
  return () => {
    clearInterval(timer);
    document.removeEventListener('visibilitychange', look);
    close();
  };
}

/** Lets through the first at once, and what comes within the pause as one after it. */
export function paced(act: () => void, pause: number): { act: () => void; stop: () => void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let again = false;
  const run = () => {
    act();
    again = false;
    timer = setTimeout(() => {
      timer = undefined;
      if (again) run();
    }, pause);
  };
  return {
    act: () => {
      if (timer === undefined) run();
      else again = true;
    },
    stop: () => clearTimeout(timer),
  };
}
