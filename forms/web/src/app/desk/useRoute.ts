import { useSyncExternalStore } from 'react';

/** The parts of `#/area/id`. */
export type Route = string;

export function useRoute(): Route {
  return useSyncExternalStore(subscribe, () => location.hash);
}

function subscribe(changed: () => void): () => void {
  window.addEventListener('hashchange', changed);
  return () => window.removeEventListener('hashchange', changed);
}

export function areaOf(route: Route): string {
  return /^#\/(\w+)/.exec(route)?.[1] ?? '';
}

export function idOf(route: Route): string | undefined {
  return /^#\/\w+\/([\w-]+)$/.exec(route)?.[1];
}
