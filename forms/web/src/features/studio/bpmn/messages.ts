import { asOne, rootsOf } from './edits';
import { service, type Business, type Diagram, type Shape } from './services';

export function messageName(holder: Business): string {
  return (holder.get('messageRef') as Business | undefined)?.name ?? '';
}

/** Refers to a message by its name; the model gets it if it has none of that name. */
export function setMessage(diagram: Diagram, element: Shape, holder: Business, name: string): void {
  asOne(diagram, () => {
    const message = name ? (known(element, name) ?? add(diagram, element, name)) : undefined;
    service(diagram, 'modeling').updateModdleProperties(element, holder, { messageRef: message });
  });
}

/** The whole model that an element stands in. */
export function definitionsOf(element: Shape): Business {
  let business = element.businessObject;
  while (business.$parent) business = business.$parent;
  return business;
}

function known(element: Shape, name: string): Business | undefined {
  return rootsOf(definitionsOf(element)).find(
    (root) => root.$type === 'bpmn:Message' && root.name === name,
  );
}

/** `transfer.personArrived` becomes `message_transferPersonArrived`. */
function add(diagram: Diagram, element: Shape, name: string): Business {
  const spoken = name.replace(/\.(\w)/g, (_, letter: string) => letter.toUpperCase());
  const root = service(diagram, 'bpmnFactory').create('bpmn:Message', {
    id: `message_${spoken}`,
    name,
  });
  service(diagram, 'commandStack').execute('studio.addRoot', {
    definitions: definitionsOf(element),
    root,
  });
  return root;
}
