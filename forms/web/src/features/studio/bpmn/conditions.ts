import type { Business, Shape } from './services';
import type { Choice, Vocabulary } from './vocabulary';

/** The conditions a flow may have: answers of the form its gateway follows come first. */
export function conditionsFor(flow: Shape, words: Vocabulary): Choice[] {
  const gateway = flow.businessObject.get('sourceRef') as Business | undefined;
  const before = ((gateway?.get('incoming') as Business[] | undefined) ?? []).map(
    (incoming) => incoming.get('sourceRef') as Business,
  );
  const outcomes = before
    .filter((source) => source.$type === 'bpmn:UserTask')
    .flatMap((task) => words.forms[String(task.get('camunda:formRef'))] ?? [])
    .map(({ value, label }) => ({ value: `\${outcome == '${value}'}`, label }));
  const known = new Set(outcomes.map(({ value }) => value));
  const others = words.conditions
    .filter((value) => !known.has(value))
    .map((value) => ({ value, label: value }));
  return [...outcomes, ...others];
}
