import { asOne, bare, connect, definition, documented, free, setProperty, update } from './edits';
import { setMessage } from './messages';
import { service, type Business, type Diagram, type Shape } from './services';
import type { Vocabulary } from './vocabulary';

interface Node {
  id: string;
  name: string;
  documentation: string;
}

/** A way that stands open beside a restriction: begun by a message, whenever it happens. */
interface Way {
  path: string;
  message: string;
  called: string;
  scope: Node;
  start: Node;
  call: Node;
  end: Node;
}

/** Our element templates for the rights of people who are restricted. */
const ways: Record<string, Way> = {
  'bpmn.objectionMissing': {
    path: 'objection',
    message: 'objection.filed',
    called: 'case-objection',
    scope: {
      id: 'subProcess_objection',
      name: '异议',
      documentation: 'Objection: beside the path, as often as it happens',
    },
    start: {
      id: 'startEvent_objectionFiled',
      name: '提出异议',
      documentation: 'The person objects',
    },
    call: {
      id: 'callActivity_reviewObjection',
      name: '复核异议',
      documentation: 'Process case-objection',
    },
    end: {
      id: 'endEvent_objectionReviewed',
      name: '异议已复核',
      documentation: 'The objection has been answered',
    },
  },
  'bpmn.supportMissing': {
    path: 'support',
    message: 'need.raised',
    called: 'case-need',
    scope: {
      id: 'subProcess_need',
      name: '需求',
      documentation: 'Need: beside the path, as often as it happens',
    },
    start: {
      id: 'startEvent_needRaised',
      name: '提出需求',
      documentation: 'The person needs something',
    },
    call: { id: 'callActivity_meetNeed', name: '办理需求', documentation: 'Process case-need' },
    end: { id: 'endEvent_needMet', name: '需求已办结', documentation: 'The need has been met' },
  },
  'bpmn.releaseMissing': {
    path: 'release',
    message: 'restriction.ended',
    called: 'case-release',
    scope: {
      id: 'subProcess_release',
      name: '解除',
      documentation: 'Release: begins at the moment the restriction ends',
    },
    start: {
      id: 'startEvent_restrictionEnded',
      name: '限制已结束',
      documentation: 'The restriction has ended, lawfully or by a decision',
    },
    call: {
      id: 'callActivity_releasePerson',
      name: '办理解除',
      documentation: 'Process case-release',
    },
    end: {
      id: 'endEvent_personReleased',
      name: '人员已解除',
      documentation: 'The person knows and has it in writing',
    },
  },
};

const size = { width: 420, height: 180 };

/** Whether the way a finding misses can be drawn: what it calls must be among the files. */
export function knowsWay(code: string, words: Vocabulary): boolean {
  const way = ways[code];
  return way !== undefined && words.processes.some(({ value }) => value === way.called);
}

/** Draws the way that a finding misses below everything around the restriction. */
export function addWay(diagram: Diagram, restriction: Shape, code: string): void {
  const way = ways[code];
  const root = service(diagram, 'canvas').findRoot(restriction);
  if (!way || !root) return;
  asOne(diagram, () => {
    const at = below(diagram, root);
    const scope = make(diagram, 'bpmn:SubProcess', way.scope, root, at, {
      business: { triggeredByEvent: true },
      shape: { isExpanded: true, ...size },
    });
    setProperty(diagram, scope, 'path', way.path);
    const start = make(diagram, 'bpmn:StartEvent', way.start, scope, at, {
      left: -150,
      business: { isInterrupting: false },
      shape: {
        eventDefinitionType: 'bpmn:MessageEventDefinition',
        eventDefinitionAttrs: { id: `messageDefinition_${bare(way.start.id)}` },
      },
    });
    const heard = definition(start.businessObject, 'bpmn:MessageEventDefinition');
    if (heard) setMessage(diagram, start, heard, way.message);
    const call = make(diagram, 'bpmn:CallActivity', way.call, scope, at, {});
    update(diagram, call, {
      calledElement: way.called,
      'camunda:calledElementBinding': 'deployment',
      extensionElements: handsOver(diagram, call),
    });
    const end = make(diagram, 'bpmn:EndEvent', way.end, scope, at, { left: 150 });
    connect(diagram, start, call);
    connect(diagram, call, end);
  });
}

function below(diagram: Diagram, root: Shape): { x: number; y: number } {
  const drawn = service(diagram, 'elementRegistry').filter(
    (one) => one !== root && !one.waypoints && one.parent === root,
  );
  const left = Math.min(...drawn.map(({ x }) => x));
  const bottom = Math.max(...drawn.map(({ y, height }) => y + height));
  return { x: left + size.width / 2, y: bottom + 60 + size.height / 2 };
}

function make(
  diagram: Diagram,
  type: string,
  node: Node,
  parent: Shape,
  at: { x: number; y: number },
  more: { left?: number; business?: object; shape?: object },
): Shape {
  const shape = service(diagram, 'elementFactory').createShape({
    type,
    businessObject: service(diagram, 'bpmnFactory').create(type, {
      id: free(diagram, node.id),
      name: node.name,
      ...more.business,
    }),
    ...more.shape,
  });
  const place = { x: at.x + (more.left ?? 0), y: at.y };
  const drawn = service(diagram, 'modeling').createShape(shape, place, parent);
  return documented(diagram, drawn, node.documentation);
}

/** What is called belongs to the same case and knows what this model knows. */
function handsOver(diagram: Diagram, call: Shape): Business {
  const factory = service(diagram, 'bpmnFactory');
  const all = factory.create('bpmn:ExtensionElements', {
    values: [
      factory.create('camunda:In', { businessKey: '#{execution.processBusinessKey}' }),
      factory.create('camunda:In', { variables: 'all' }),
    ],
  });
  all.$parent = call.businessObject;
  for (const one of all.get('values') as Business[]) one.$parent = all;
  return all;
}
