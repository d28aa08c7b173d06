import { definition, property } from './edits';
import type { Found } from '../check/finding-texts';
import type { Node } from './nodes';
import type { Business } from './services';

/** Stages in which nobody moves freely, as `RestrictionRule` of the server has them. */
const restricting = ['TRANSFER', 'ISOLATION', 'MONITORING'];

const restricts = (business: Business) => property(business, 'restricts') === 'true';

/** Nobody is restricted without an end, a way to object, to be supported and to be released. */
export function ofRestriction({ type, business, attached }: Node): Found[] {
  if (type !== 'bpmn:SubProcess' && type !== 'bpmn:CallActivity') return [];
  const found: Found[] = [];
  if (restricts(business)) {
    if (!attached.some(ends)) found.push(['ERROR', 'bpmn.endTimerMissing']);
    const beside = around(business);
    for (const path of ['objection', 'support', 'release'])
      if (!beside.some((one) => offers(one, path))) found.push(['ERROR', `bpmn.${path}Missing`]);
  }
  const stage = property(business, 'stage') ?? '';
  if (
    type === 'bpmn:CallActivity' &&
    restricting.includes(stage) &&
    ![business, ...scopes(business)].some(restricts)
  )
    found.push(['ERROR', 'bpmn.restrictionUnmarked', stage]);
  return found;
}

const ends = (event: Business) =>
  event.get('cancelActivity') !== false &&
  definition(event, 'bpmn:TimerEventDefinition') !== undefined;

/** The scopes around an element, the nearest first. */
function scopes(business: Business): Business[] {
  const all: Business[] = [];
  for (let one = business.$parent; one; one = one.$parent)
    if (one.$type === 'bpmn:SubProcess' || one.$type === 'bpmn:Process') all.push(one);
  return all;
}

const elements = (scope: Business) => (scope.get('flowElements') as Business[] | undefined) ?? [];

/** Calls and sub-processes in a restriction and in what is around it. */
function around(business: Business): Business[] {
  const own = business.$type === 'bpmn:SubProcess' ? [business] : [];
  return [...own, ...scopes(business)]
    .flatMap(elements)
    .filter(({ $type }) => $type === 'bpmn:SubProcess' || $type === 'bpmn:CallActivity');
}

function offers(element: Business, path: string): boolean {
  if (property(element, 'path') !== path) return false;
  return path === 'release' || isOpen(element);
}

/** Begun by a message whenever it happens, without ending what it stands beside. */
function isOpen(element: Business): boolean {
  return (
    element.$type === 'bpmn:SubProcess' &&
    element.get('triggeredByEvent') === true &&
    elements(element).some(
      (start) =>
        start.$type === 'bpmn:StartEvent' &&
        start.get('isInterrupting') === false &&
        definition(start, 'bpmn:MessageEventDefinition') !== undefined,
    )
  );
}
