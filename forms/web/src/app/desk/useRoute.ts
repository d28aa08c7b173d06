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

/** A route without what narrows its page. */
export function pathOf(route: Route): string {
  return route.split('?')[0] ?? '';
}

/** Whether the page is made for a wall: nothing but itself is on the screen. */
export function isWall(route: Route): boolean {
  return /^#\/(board|cutoff)\?(.*&)?wall/.test(route);
}

export function idOf(route: Route): string | undefined {
  return /^#\/\w+\/([\w-]+)$/.exec(route)?.[1];
}
