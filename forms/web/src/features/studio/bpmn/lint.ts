import { finding, type Found } from '../check/finding-texts';
import type { Finding } from '../studio.api';
import { idFits, prefixOf } from './conventions';
import { definition, property } from './edits';
import { drawnIds, inside, type Node } from './nodes';
import { ofRestriction } from './restrictions';
import { knownRoles } from './roles';
import type { Business } from './services';
import type { Vocabulary } from './vocabulary';

/**
 * What can be said of a model while somebody draws it, with the codes of the server, also of what
 * is not drawn. It knows more: what is refused is decided there.
 *
 * @param file its name without ending
 */
export function lint(definitions: Business, words: Vocabulary, file: string): Finding[] {
  const drawn = drawnIds(definitions);
  const processes = inside(definitions).filter((node) => node.type === 'bpmn:Process');
  const nodes = processes.flatMap(({ business }) => inside(business));
  return [
    ...processes.flatMap((process) => named(process, ofProcess(process, file))),
    ...nodes.flatMap((node) =>
      named(node, [
        ...ofTask(node, words),
        ...ofCall(node, words),
        ...ofRestriction(node),
        ...ofStart(node),
        ...ofAnybody(node),
        ...ofDrawing(node, drawn),
      ]),
    ),
    ...nodes.flatMap((node) => ofDeadline(node, words)),
  ];
}

const named = ({ business }: Node, found: Found[]) => found.map((one) => finding(business.id, one));

function ofProcess({ business }: Node, file: string): Found[] {
  return business.id === file ? [] : [['WARNING', 'model.nameUnfit', file, business.id]];
}

function ofTask({ type, business, attached }: Node, words: Vocabulary): Found[] {
  if (type !== 'bpmn:UserTask') return [];
  const found: Found[] = [];
  const form = business.get('camunda:formRef') as string | undefined;
  const kind = property(business, 'kind');
  if (!kind) found.push(['ERROR', 'bpmn.kindMissing']);
  if (!form) found.push(['ERROR', 'bpmn.formMissing']);
  else if (!(form in words.forms)) found.push(['ERROR', 'bpmn.formUnknown', form]);
  if (form && kind && form !== kind) found.push(['ERROR', 'bpmn.formUnfit', form, kind]);
  if (form && business.get('camunda:formRefBinding') !== 'deployment')
    found.push(['ERROR', 'bpmn.formBinding']);
  const said = property(business, 'role');
  if (!said) found.push(['ERROR', 'bpmn.roleMissing']);
  for (const role of said?.split(',').map((one) => one.trim()) ?? [])
    if (!knownRoles.includes(role)) found.push(['ERROR', 'bpmn.roleUnknown', role]);
  if (!attached.some((event) => property(event, 'deadline')))
    found.push(['ERROR', 'bpmn.deadlineMissing']);
  return found;
}

/** Of the event that says a task is late, where it has one. */
function ofDeadline({ type, attached }: Node, words: Vocabulary): Finding[] {
  const event = attached.find((one) => property(one, 'deadline'));
  if (type !== 'bpmn:UserTask' || !event) return [];
  const found: Found[] = [];
  if (event.get('cancelActivity') !== false || !definition(event, 'bpmn:TimerEventDefinition'))
    found.push(['ERROR', 'bpmn.deadlineInterrupts']);
  const row = property(event, 'deadline') ?? '';
  if (!words.deadlines.includes(row)) found.push(['ERROR', 'bpmn.deadlineUnknown', row]);
  return found.map((one) => finding(event.id, one));
}

function ofCall({ type, business }: Node, words: Vocabulary): Found[] {
  const found: Found[] = [];
  const known = (list: { value: string }[], value: string) => list.some((x) => x.value === value);
  if (type === 'bpmn:CallActivity') {
    const called = (business.get('calledElement') as string | undefined) ?? '';
    if (!known(words.processes, called)) found.push(['WARNING', 'bpmn.calledUnknown', called]);
    if (business.get('camunda:calledElementBinding') !== 'deployment')
      found.push(['ERROR', 'bpmn.calledBinding']);
  }
  if (type === 'bpmn:BusinessRuleTask') {
    const asked = (business.get('camunda:decisionRef') as string | undefined) ?? '';
    if (!known(words.decisions, asked)) found.push(['ERROR', 'bpmn.decisionUnknown', asked]);
    if (business.get('camunda:decisionRefBinding') !== 'deployment')
      found.push(['ERROR', 'bpmn.decisionBinding']);
  }
  return found;
}

/** A process that begins by itself would run as soon as it is deployed. */
function ofStart({ type, business }: Node): Found[] {
  const begins =
    type === 'bpmn:StartEvent' &&
    business.$parent?.$type === 'bpmn:Process' &&
    ((business.get('eventDefinitions') as Business[] | undefined) ?? []).length > 0;
  return begins ? [['ERROR', 'bpmn.beginsByItself']] : [];
}

const nodes =
  /^bpmn:((Start|End|Boundary|IntermediateCatch|IntermediateThrow)Event|(User|Service|BusinessRule|Receive|Manual)Task|CallActivity|SubProcess|(Exclusive|Parallel|Inclusive|EventBased)Gateway)$/;
const labelled = /^bpmn:(UserTask|ServiceTask|BusinessRuleTask|CallActivity|BoundaryEvent)$/;

function ofAnybody({ type, business }: Node): Found[] {
  if (!nodes.test(type)) return [];
  const found: Found[] = [];
  const name = business.name ?? '';
  if (!idFits(type, business.id)) found.push(['WARNING', 'bpmn.idUnfit', prefixOf(type)]);
  if (name ? !/\p{Script=Han}/u.test(name) : labelled.test(type))
    found.push(['WARNING', 'bpmn.labelUnfit']);
  const told = (business.get('documentation') as Business[] | undefined) ?? [];
  if (!told.some((one) => String(one.get('text') ?? '').trim()))
    found.push(['WARNING', 'bpmn.documentationMissing']);
  return found;
}

function ofDrawing({ type, business }: Node, drawn: ReadonlySet<string>): Found[] {
  if (!nodes.test(type) && type !== 'bpmn:SequenceFlow') return [];
  return drawn.has(business.id) ? [] : [['WARNING', 'bpmn.notDrawn']];
}
