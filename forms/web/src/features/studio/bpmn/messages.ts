import { service, type Business, type Diagram, type Shape } from './services';

export function messageName(holder: Business): string {
  return (holder.get('messageRef') as Business | undefined)?.name ?? '';
}

/** Refers to a message by its name; the model gets it if it has none of that name. */
export function setMessage(diagram: Diagram, element: Shape, holder: Business, name: string): void {
  const message = name ? (known(element, name) ?? add(diagram, element, name)) : undefined;
  service(diagram, 'modeling').updateModdleProperties(element, holder, { messageRef: message });
}

function definitionsOf(element: Shape): Business {
  let business = element.businessObject;
  while (business.$parent) business = business.$parent;
  return business;
}

function known(element: Shape, name: string): Business | undefined {
  const roots = definitionsOf(element).get('rootElements') as Business[];
  return roots.find((root) => root.$type === 'bpmn:Message' && root.name === name);
}

/** `transfer.personArrived` becomes `message_personArrived`. */
function add(diagram: Diagram, element: Shape, name: string): Business {
  const definitions = definitionsOf(element);
  const message = service(diagram, 'bpmnFactory').create('bpmn:Message', {
    id: `message_${name.replace(/^.*\./, '')}`,
    name,
  });
  message.$parent = definitions;
  (definitions.get('rootElements') as Business[]).push(message);
  return message;
}
