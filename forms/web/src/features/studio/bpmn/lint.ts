import type { Finding } from '../studio.api';
import { definition, documentation, overdueEvent, property } from './edits';
import { idFits, prefixOf } from './conventions';
import { ofRestriction } from './restrictions';
import { service, type Diagram, type Shape } from './services';
import type { Vocabulary } from './vocabulary';
import { findingTexts } from './finding-texts';

/** What a rule finds at an element. */
export type Found = [severity: Finding['severity'], code: string, ...args: string[]];

/**
 * What can be said while somebody draws, with the codes of the server. It knows more: what is
 * refused is decided there.
 */
export function lint(diagram: Diagram, words: Vocabulary): Finding[] {
  return service(diagram, 'elementRegistry')
    .filter((element) => !element.labelTarget && !element.waypoints && element.parent !== undefined)
    .flatMap((element) =>
      [
        ...ofTask(element, words),
        ...ofCall(element, words),
        ...ofRestriction(element),
        ...ofAnybody(element),
      ].map(([severity, code, ...args]) => ({
        element: element.id,
        severity,
        code,
        ...findingTexts(code, args),
      })),
    );
}

function ofTask(task: Shape, words: Vocabulary): Found[] {
  if (task.type !== 'bpmn:UserTask') return [];
  const business = task.businessObject;
  const found: Found[] = [];
  const form = business.get('camunda:formRef') as string | undefined;
  const kind = property(business, 'kind');
  if (!kind) found.push(['ERROR', 'bpmn.kindMissing']);
  if (!form) found.push(['ERROR', 'bpmn.formMissing']);
  else if (!(form in words.forms)) found.push(['ERROR', 'bpmn.formUnknown', form]);
  if (form && kind && form !== kind) found.push(['ERROR', 'bpmn.formUnfit', form, kind]);
  if (form && business.get('camunda:formRefBinding') !== 'deployment')
    found.push(['ERROR', 'bpmn.formBinding']);
  if (!property(business, 'role')) found.push(['ERROR', 'bpmn.roleMissing']);
  const overdue = overdueEvent(task);
  const row = overdue && property(overdue.businessObject, 'deadline');
  if (!row) found.push(['ERROR', 'bpmn.deadlineMissing']);
  else if (!words.deadlines.includes(row)) found.push(['ERROR', 'bpmn.deadlineUnknown', row]);
  return found;
}

function ofCall({ type, businessObject }: Shape, words: Vocabulary): Found[] {
  const found: Found[] = [];
  const named = (list: { value: string }[], value: string) => list.some((x) => x.value === value);
  if (type === 'bpmn:CallActivity') {
    const called = (businessObject.get('calledElement') as string | undefined) ?? '';
    if (!named(words.processes, called)) found.push(['WARNING', 'bpmn.calledUnknown', called]);
    if (businessObject.get('camunda:calledElementBinding') !== 'deployment')
      found.push(['ERROR', 'bpmn.calledBinding']);
  }
  if (type === 'bpmn:BusinessRuleTask') {
    const asked = (businessObject.get('camunda:decisionRef') as string | undefined) ?? '';
    if (!named(words.decisions, asked)) found.push(['ERROR', 'bpmn.decisionUnknown', asked]);
    if (businessObject.get('camunda:decisionRefBinding') !== 'deployment')
      found.push(['ERROR', 'bpmn.decisionBinding']);
  }
  if (
    type === 'bpmn:BoundaryEvent' &&
    property(businessObject, 'deadline') !== undefined &&
    (businessObject.get('cancelActivity') !== false ||
      !definition(businessObject, 'bpmn:TimerEventDefinition'))
  )
    found.push(['ERROR', 'bpmn.deadlineInterrupts']);
  return found;
}

const nodes =
  /^bpmn:(\w*Event|UserTask|ServiceTask|BusinessRuleTask|ReceiveTask|ManualTask|CallActivity|SubProcess|\w+Gateway)$/;
const labelled = /^bpmn:(UserTask|ServiceTask|BusinessRuleTask|CallActivity|BoundaryEvent)$/;

function ofAnybody({ type, businessObject }: Shape): Found[] {
  if (!nodes.test(type)) return [];
  const found: Found[] = [];
  const name = businessObject.name ?? '';
  if (!idFits(type, businessObject.id)) found.push(['WARNING', 'bpmn.idUnfit', prefixOf(type)]);
  if (name ? !/\p{Script=Han}/u.test(name) : labelled.test(type))
    found.push(['WARNING', 'bpmn.labelUnfit']);
  if (!documentation(businessObject).trim()) found.push(['WARNING', 'bpmn.documentationMissing']);
  return found;
}
