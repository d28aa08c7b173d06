import { inLanguage, t } from '../../../shared/i18n';
import { groupBy } from '../group-by';
import type { Marks } from '../editor';
import type { Finding } from '../studio.api';
import { service, type Diagram } from './services';

const type = 'studio-mark';
const markers = ['has-error', 'has-warning'];

/** Puts findings and comments on the elements they are about; what is not drawn stays in the list. */
export function showMarks(diagram: Diagram, { findings, comments }: Marks): void {
  const overlays = service(diagram, 'overlays');
  const registry = service(diagram, 'elementRegistry');
  const canvas = service(diagram, 'canvas');
  overlays.remove({ type });
  for (const element of registry.filter(() => true))
    for (const marker of markers) canvas.removeMarker(element.id, marker);

  const byElement = groupBy(findings, (finding) => finding.element);
  for (const [id, found] of byElement) {
    const element = registry.get(id);
    if (!element?.parent) continue;
    const error = found.some((one) => one.severity === 'ERROR');
    canvas.addMarker(id, error ? 'has-error' : 'has-warning');
    overlays.add(id, type, {
      position: { top: -12, right: 12 },
      html: badge(error ? '✕' : '!', error ? 'error' : 'warning', found),
    });
  }
  for (const [id, count] of Object.entries(comments)) {
    if (!registry.get(id)?.parent) continue;
    overlays.add(id, type, {
      position: { bottom: 12, right: 12 },
      html: commentBadge(count),
    });
  }
}

function badge(sign: string, kind: string, found: Finding[]): HTMLElement {
  const element = document.createElement('div');
  element.className = `studio-badge ${kind}`;
  element.textContent = found.length > 1 ? `${sign}${String(found.length)}` : sign;
  element.title = found.map((one) => inLanguage(one.message)).join('\n');
  return element;
}

function commentBadge(count: number): HTMLElement {
  const element = document.createElement('div');
  element.className = 'studio-badge comment';
  element.textContent = `✎${String(count)}`;
  element.title = t('studio.comments', { n: count });
  return element;
}
