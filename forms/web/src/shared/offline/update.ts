const listeners = new Set<() => void>();
const hourly = 3_600_000;
let ready: ServiceWorker | undefined;

/** Keeps the page itself on the device and looks for newer versions of it. */
export async function keepPage(): Promise<void> {
  // Vite's own server changes files under the worker's feet.
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  const registration = await navigator.serviceWorker.register('/sw.js');
  const watch = (worker: ServiceWorker | null) => {
    const changed = () => {
      // The first one ever replaces nothing.
      if (worker?.state === 'installed' && registration.active) announce(worker);
    };
    worker?.addEventListener('statechange', changed);
    changed();
  };
  watch(registration.waiting);
  registration.addEventListener('updatefound', () => watch(registration.installing));
  const look = () => void registration.update().catch(() => undefined);
  setInterval(look, hourly);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') look();
  });
}

function announce(worker: ServiceWorker): void {
  ready = worker;
  listeners.forEach((listener) => listener());
}

/** Whether a newer version waits to be used. */
export function isUpdateReady(): boolean {
  return ready !== undefined;
}

export function onUpdate(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Changes to the newer version; what was typed is a draft on the device by then. */
export function update(): void {
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload());
  ready?.postMessage('use');
}
