import type { Finding } from '../studio.api';
import { addEndTimer, setDeadline, setForm, setProperty, property, update } from './edits';
import { addWay, knowsWay } from './rights';
import { service, type Diagram, type Shape } from './services';
import type { Vocabulary } from './vocabulary';

type Mend = (diagram: Diagram, element: Shape, words: Vocabulary) => void;

const set =
  (properties: Record<string, unknown>): Mend =>
  (diagram, element) =>
    update(diagram, element, properties);

/** Findings with one right answer, which the page can give by itself; it can be undone. */
const mends: Record<string, Mend> = {
  'bpmn.formBinding': set({ 'camunda:formRefBinding': 'deployment' }),
  'bpmn.decisionBinding': set({ 'camunda:decisionRefBinding': 'deployment' }),
  'bpmn.calledBinding': set({ 'camunda:calledElementBinding': 'deployment' }),
  'bpmn.deadlineInterrupts': set({ cancelActivity: false }),
  'bpmn.kindMissing': (diagram, element) => {
    const form = element.businessObject.get('camunda:formRef') as string | undefined;
    if (form) setProperty(diagram, element, 'kind', form);
  },
  'bpmn.formUnfit': (diagram, element) =>
    setForm(diagram, element, property(element.businessObject, 'kind') ?? ''),
  'bpmn.deadlineMissing': (diagram, element, words) => {
    const kind = property(element.businessObject, 'kind') ?? '';
    setDeadline(diagram, element, words.deadlines.includes(kind) ? kind : '');
  },
  'bpmn.roleMissing': (diagram, element, words) =>
    setProperty(diagram, element, 'role', usual(element, words)),
  'bpmn.roleUnknown': (diagram, element, words) =>
    setProperty(diagram, element, 'role', usual(element, words)),
  'bpmn.beginsByItself': set({ eventDefinitions: [] }),
  'bpmn.restrictionUnmarked': (diagram, element) =>
    setProperty(diagram, scopeOf(element), 'restricts', 'true'),
  'bpmn.endTimerMissing': (diagram, element) => addEndTimer(diagram, element),
  'bpmn.formMissing': (diagram, element) =>
    setForm(diagram, element, property(element.businessObject, 'kind') ?? ''),
  'bpmn.objectionMissing': (diagram, element) => addWay(diagram, element, 'bpmn.objectionMissing'),
  'bpmn.supportMissing': (diagram, element) => addWay(diagram, element, 'bpmn.supportMissing'),
  'bpmn.releaseMissing': (diagram, element) => addWay(diagram, element, 'bpmn.releaseMissing'),
};

/** Codes of the findings that one click can mend. */
export const mendable: readonly string[] = Object.keys(mends);

/** Who answers tasks of this kind wherever the path asks for them; empty if it differs. */
function usual(task: Shape, words: Vocabulary): string {
  return words.roles[property(task.businessObject, 'kind') ?? ''] ?? '';
}

/** What a call restricts within: the sub-process around it, or the call by itself. */
function scopeOf(call: Shape): Shape {
  return call.parent?.type === 'bpmn:SubProcess' ? call.parent : call;
}

/** The way to mend a finding in the model on the screen; undefined if a person must decide. */
export function mendOf(
  diagram: Diagram,
  finding: Finding,
  words: Vocabulary,
): (() => void) | undefined {
  const element = service(diagram, 'elementRegistry').get(finding.element);
  const mend = mends[finding.code];
  if (!element || !mend || !canMend(finding.code, element, words)) return undefined;
  return () => mend(diagram, element, words);
}

function canMend(code: string, element: Shape, words: Vocabulary): boolean {
  const { businessObject } = element;
  if (code === 'bpmn.kindMissing') return Boolean(businessObject.get('camunda:formRef'));
  const kind = property(businessObject, 'kind') ?? '';
  if (/^bpmn\.(objection|support|release)Missing$/.test(code)) return knowsWay(code, words);
  if (code === 'bpmn.formUnfit' || code === 'bpmn.formMissing') return kind in words.forms;
  if (/^bpmn\.role(Missing|Unknown)$/.test(code)) return usual(element, words) !== '';
  if (code === 'bpmn.deadlineMissing') return words.deadlines.includes(kind);
  return true;
}
