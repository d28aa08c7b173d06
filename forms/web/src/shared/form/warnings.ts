import { temperature } from './limits';
import type { Component } from './schema';

export type Warning = 'fever';

/** What is accepted and still worth a second look. */
export function warningOf(component: Component, value: unknown): Warning | undefined {
  if (component.properties?.['type'] !== 'temp' || typeof value !== 'number') return undefined;
  return value >= temperature.fever && value <= temperature.highest ? 'fever' : undefined;
}
