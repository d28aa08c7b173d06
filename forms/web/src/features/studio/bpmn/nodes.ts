import { groupBy } from '../group-by';
import type { Business } from './services';

/** Something of a model as rules look at it, drawn or not. */
export interface Node {
  type: string;
  business: Business;
  /** The events at its edge. */
  attached: Business[];
}

const list = (business: Business, name: string) =>
  (business.get(name) as Business[] | undefined) ?? [];

/** Everything in a model, a process or a sub-process, in the order of the file. */
export function inside(scope: Business): Node[] {
  const whole = scope.$type === 'bpmn:Definitions';
  const own = list(scope, whole ? 'rootElements' : 'flowElements');
  const events = own.filter(({ $type }) => $type === 'bpmn:BoundaryEvent');
  const byHost = groupBy(events, (one) => (one.get('attachedToRef') as Business | undefined)?.id);
  return own.flatMap((business) => [
    { type: business.$type, business, attached: byHost.get(business.id) ?? [] },
    ...(whole ? [] : inside(business)),
  ]);
}

/** Ids of what has a place in a drawing. */
export function drawnIds(definitions: Business): Set<string> {
  return new Set(
    list(definitions, 'diagrams')
      .map((diagram) => diagram.get('plane') as Business | undefined)
      .flatMap((plane) => (plane ? list(plane, 'planeElement') : []))
      .map((shape) => (shape.get('bpmnElement') as Business | undefined)?.id ?? ''),
  );
}
