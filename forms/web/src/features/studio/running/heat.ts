import { t, word } from '../../../shared/i18n';
import { service, type Diagram } from '../bpmn/services';
import type { RunningElement } from './running.api';

export type Heat = 'LATE' | 'BUSY' | 'SOME';

const type = 'studio-heat';
const markers: Record<Heat, string> = { LATE: 'heat-late', BUSY: 'heat-busy', SOME: 'heat-some' };

/** Overdue before crowded: half as many cases as in the fullest element and more. */
export function heatOf(element: RunningElement, fullest: number): Heat | undefined {
  if (element.cases === 0) return undefined;
  if (element.overdue > 0) return 'LATE';
  return element.cases > 1 && element.cases * 2 >= fullest ? 'BUSY' : 'SOME';
}

export const fullestOf = (elements: RunningElement[]) =>
  Math.max(0, ...elements.map((one) => one.cases));

export function heatWords(element: RunningElement, heat: Heat): string {
  return heat === 'LATE'
    ? t('running.badgeLate', { cases: element.cases, overdue: element.overdue })
    : t('running.badge', { cases: element.cases, heat: word('running.heat', heat) });
}

/** A length of time in its largest unit, to one digit. */
export function lengthWords(seconds: number | null): string {
  if (seconds === null) return '–';
  const minutes = seconds / 60;
  if (minutes < 60) return t('running.minutes', { n: Math.round(minutes) });
  if (minutes < 48 * 60) return t('running.hours', { n: Math.round(minutes / 6) / 10 });
  return t('running.days', { n: Math.round(minutes / 144) / 10 });
}

/** Takes everything off the drawing again. */
export function coolDown(diagram: Diagram): void {
  service(diagram, 'overlays').remove({ type });
  for (const { id } of service(diagram, 'elementRegistry').filter(() => true))
    for (const marker of Object.values(markers))
      service(diagram, 'canvas').removeMarker(id, marker);
}

/** Numbers with a word and a colour on the elements; the table says the same to those who hear. */
export function heatUp(diagram: Diagram, elements: RunningElement[]): void {
  coolDown(diagram);
  const registry = service(diagram, 'elementRegistry');
  const fullest = fullestOf(elements);
  for (const one of elements) {
    const heat = heatOf(one, fullest);
    if (!heat || !registry.get(one.element)?.parent) continue;
    service(diagram, 'canvas').addMarker(one.element, markers[heat]);
    service(diagram, 'overlays').add(one.element, type, {
      position: { bottom: 10, left: 4 },
      html: badge(heatWords(one, heat), heat),
    });
  }
}

function badge(words: string, heat: Heat): HTMLElement {
  const element = document.createElement('div');
  element.className = `studio-badge ${markers[heat]}`;
  element.textContent = words;
  element.setAttribute('aria-hidden', 'true');
  return element;
}
