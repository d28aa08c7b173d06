import { service, type Business, type Diagram, type Shape } from './services';

/** Several steps that are taken back as one. */
export class Batch {
  preExecute(context: { steps: () => void }): void {
    context.steps();
  }
}

/** Adds something that stands beside the processes, such as a message; it goes with what needed it. */
export class AddRoot {
  execute({ definitions, root }: { definitions: Business; root: Business }): Shape[] {
    root.$parent = definitions;
    rootsOf(definitions).push(root);
    return [];
  }

  revert({ definitions, root }: { definitions: Business; root: Business }): Shape[] {
    const roots = rootsOf(definitions);
    roots.splice(roots.indexOf(root), 1);
    return [];
  }
}

export const rootsOf = (definitions: Business) => definitions.get('rootElements') as Business[];

/** The steps of ours that a board can take back. */
export function addSteps(diagram: Diagram): void {
  const stack = service(diagram, 'commandStack');
  stack.registerHandler('studio.batch', Batch);
  stack.registerHandler('studio.addRoot', AddRoot);
}

export function asOne(diagram: Diagram, steps: () => void): void {
  service(diagram, 'commandStack').execute('studio.batch', { steps });
}

/**
 * Sets attributes of an element; undefined takes one away. The service is asked for only now: a model
 * that is only read has none.
 */
export function update(
  diagram: Diagram,
  element: Shape,
  properties: Record<string, unknown>,
): void {
  service(diagram, 'modeling').updateProperties(element, properties);
}

const isProperties = (value: Business) => value.$type === 'camunda:Properties';

function propertiesOf(business: Business): Business[] {
  const extensions = business.get('extensionElements') as Business | undefined;
  const holder = (extensions?.get('values') as Business[] | undefined)?.find(isProperties);
  return (holder?.get('values') as Business[] | undefined) ?? [];
}

/** What the model says under one of our names (`role`, `deadline`, …). */
export function property(business: Business, name: string): string | undefined {
  return propertiesOf(business)
    .filter((one) => one.get('name') === name)
    .map((one) => ((one.get('value') as string | undefined) ?? '').trim())
    .find((value) => value !== '');
}

/** Sets one of our names, or takes it away with an empty value; nothing else of the element changes. */
export function setProperty(diagram: Diagram, element: Shape, name: string, value: string): void {
  const business = element.businessObject;
  const factory = service(diagram, 'bpmnFactory');
  const make = (type: string, attrs: object, parent: Business) => {
    const made = factory.create(type, attrs);
    made.$parent = parent;
    return made;
  };
  const others = (
    ((business.get('extensionElements') as Business | undefined)?.get('values') as
      Business[] | undefined) ?? []
  ).filter((one) => !isProperties(one));
  const kept = propertiesOf(business)
    .filter((one) => one.get('name') !== name)
    .map((one) => [one.get('name'), one.get('value')] as [string, string]);
  const pairs = value ? [...kept, [name, value] as [string, string]] : kept;

  const extensions = make('bpmn:ExtensionElements', { values: others }, business);
  if (pairs.length > 0) {
    const holder = make('camunda:Properties', { values: [] }, extensions);
    holder.set(
      'values',
      pairs.map(([key, text]) => make('camunda:Property', { name: key, value: text }, holder)),
    );
    extensions.set('values', [...others, holder]);
  }
  const empty = pairs.length === 0 && others.length === 0;
  update(diagram, element, {
    extensionElements: empty ? undefined : extensions,
  });
}

export function documentation(business: Business): string {
  const [first] = (business.get('documentation') as Business[] | undefined) ?? [];
  return (first?.get('text') as string | undefined) ?? '';
}

export function setDocumentation(diagram: Diagram, element: Shape, text: string): void {
  const line = service(diagram, 'bpmnFactory').create('bpmn:Documentation', { text });
  line.$parent = element.businessObject;
  update(diagram, element, { documentation: text ? [line] : [] });
}

export function documented(diagram: Diagram, element: Shape, text: string): Shape {
  setDocumentation(diagram, element, text);
  return element;
}

/** The first event definition of a type such as `bpmn:TimerEventDefinition`. */
export function definition(business: Business, type: string): Business | undefined {
  const all = (business.get('eventDefinitions') as Business[] | undefined) ?? [];
  return all.find((one) => one.$type === type);
}

/** The text of a timer's moment or of a flow's condition. */
export function expression(business: Business | undefined, name: string): string {
  const held = business?.get(name) as Business | undefined;
  return (held?.get('body') as string | undefined) ?? '';
}

/** Sets a timer's moment or a flow's condition; `owner` is the definition or the flow itself. */
export function setExpression(
  diagram: Diagram,
  element: Shape,
  owner: Business,
  name: string,
  text: string,
): void {
  const body = text
    ? service(diagram, 'bpmnFactory').create('bpmn:FormalExpression', { body: text })
    : undefined;
  if (body) body.$parent = owner;
  service(diagram, 'modeling').updateModdleProperties(element, owner, { [name]: body });
}

/** The form of a task is named like its kind and comes with the same release. */
export function setForm(diagram: Diagram, element: Shape, form: string): void {
  asOne(diagram, () => {
    update(diagram, element, {
      'camunda:formRef': form || undefined,
      'camunda:formRefBinding': form ? 'deployment' : undefined,
    });
    setProperty(diagram, element, 'kind', form);
  });
}

/** The event that says a task is late, if it has one. */
export function overdueEvent(task: Shape): Shape | undefined {
  return task.attachers?.find((event) => property(event.businessObject, 'deadline') !== undefined);
}

/** A boundary timer, ended by an end event, all with the names our conventions give them. */
export function addTimer(
  diagram: Diagram,
  host: Shape,
  wanted: {
    id: string;
    name: string;
    documentation: string;
    cancels: boolean;
    moment: string;
    end: { id: string; name: string; documentation: string };
  },
): Shape {
  const factory = service(diagram, 'bpmnFactory');
  const modeling = service(diagram, 'modeling');
  const elements = service(diagram, 'elementFactory');
  const id = free(diagram, wanted.id);
  const event = elements.createShape({
    type: 'bpmn:BoundaryEvent',
    businessObject: factory.create('bpmn:BoundaryEvent', {
      id,
      name: wanted.name,
      cancelActivity: wanted.cancels,
    }),
    eventDefinitionType: 'bpmn:TimerEventDefinition',
    eventDefinitionAttrs: { id: `timer_${bare(id)}` },
  });
  const at = { x: host.x + host.width - 24, y: host.y + host.height };
  const drawn = modeling.createShape(event, at, host, { attach: true });
  const timer = definition(drawn.businessObject, 'bpmn:TimerEventDefinition');
  if (timer) setExpression(diagram, drawn, timer, 'timeDate', wanted.moment);
  setDocumentation(diagram, drawn, wanted.documentation);
  const end = elements.createShape({
    type: 'bpmn:EndEvent',
    businessObject: factory.create('bpmn:EndEvent', {
      id: free(diagram, wanted.end.id),
      name: wanted.end.name,
    }),
  });
  // Straight below, as the packaged models have it.
  const below = { x: at.x, y: at.y + 70 };
  const ended = host.parent && modeling.createShape(end, below, host.parent);
  if (ended) {
    setDocumentation(diagram, ended, wanted.end.documentation);
    connect(diagram, drawn, ended);
  }
  return drawn;
}

/** A flow that is called after what it leads from and to. */
export function connect(diagram: Diagram, from: Shape, to: Shape): void {
  const id = free(diagram, `flow_${bare(from.id)}_${bare(to.id)}`);
  service(diagram, 'modeling').connect(from, to, {
    type: 'bpmn:SequenceFlow',
    businessObject: service(diagram, 'bpmnFactory').create('bpmn:SequenceFlow', { id }),
  });
}

/** An id that the model does not have yet. */
export function free(diagram: Diagram, id: string): string {
  const registry = service(diagram, 'elementRegistry');
  for (let n = 1; ; n++) {
    const tried = n === 1 ? id : `${id}${String(n)}`;
    if (!registry.get(tried)) return tried;
  }
}

/** An id without the type that it begins with. */
export const bare = (id: string) => id.replace(/^[a-zA-Z]+_/, '');
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** Names the row of the deadline table a task is measured by; draws its timer where there is none. */
export function setDeadline(diagram: Diagram, task: Shape, row: string): void {
  const event = overdueEvent(task);
  if (event) {
    setProperty(diagram, event, 'deadline', row);
    return;
  }
  if (!row) return;
  asOne(diagram, () => {
    const drawn = addTimer(diagram, task, {
      id: `event_${bare(task.id)}Overdue`,
      name: '逾期',
      documentation: `Deadline row ${row} of task-deadlines; it escalates and never moves the path`,
      cancels: false,
      moment: '${dueAt}',
      end: {
        id: `endEvent_${bare(task.id)}Escalated`,
        name: '已升级',
        documentation: 'Escalated to the next level',
      },
    });
    setProperty(diagram, drawn, 'deadline', row);
  });
}

/** Ends a restriction at its lawful end, whatever else happens. */
export function addEndTimer(diagram: Diagram, scope: Shape): void {
  asOne(diagram, () => {
    addTimer(diagram, scope, {
      id: `event_${bare(scope.id)}LawfulEnd`,
      name: '法定截止',
      documentation: 'Nobody is held beyond the lawful end',
      cancels: true,
      moment: '${lawfulEnd}',
      end: {
        id: `endEvent_${bare(scope.id)}${capital('over')}`,
        name: '已到期解除',
        documentation: 'The restriction has ended by itself',
      },
    });
  });
}
