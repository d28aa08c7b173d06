/** How ids begin by the type of their element, as `ConventionRule` of the server has it. */
export function prefixOf(type: string): string {
  const name = type.replace(/^\w+:/, '');
  if (name.endsWith('Gateway')) return 'gateway';
  if (['BoundaryEvent', 'IntermediateCatchEvent', 'IntermediateThrowEvent'].includes(name))
    return 'event';
  if (name === 'SequenceFlow') return 'flow';
  if (name === 'TimerEventDefinition') return 'timer';
  if (name === 'MessageEventDefinition') return 'messageDefinition';
  return name.charAt(0).toLowerCase() + name.slice(1);
}

export function idFits(type: string, id: string): boolean {
  return new RegExp(`^${prefixOf(type)}_[a-z][A-Za-z0-9]*$`).test(id);
}

/** Entries of a menu of bpmn-js that would make what the server refuses. */
const refused =
  /script|send-task|transaction|ad-?hoc|complex|cancel|compensation|instantiate|data-|participant|^replace-with-task$/;

export function isAllowedEntry(key: string): boolean {
  return !refused.test(key);
}
