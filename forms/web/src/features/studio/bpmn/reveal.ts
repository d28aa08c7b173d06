import { service, type Diagram } from './services';

/** Goes to an element, also to one on a plane of its own, and selects it. */
export function reveal(diagram: Diagram, id: string): void {
  const canvas = service(diagram, 'canvas');
  const element = service(diagram, 'elementRegistry').get(id);
  if (!element) return;
  const root = canvas.findRoot(element);
  if (root) canvas.setRootElement(root);
  if (element.parent) canvas.scrollToElement(element, 120);
  service(diagram, 'selection').select(element);
}
