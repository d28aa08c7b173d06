import { escaped, speaking, type NewFile } from './new-file';

/** A process that begins and ends: what it does is drawn between. */
export function newModel({ name, zh, en }: NewFile): string {
  const id = speaking(name);
  return `<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC" xmlns:di="http://www.omg.org/spec/DD/20100524/DI" xmlns:camunda="http://camunda.org/schema/1.0/bpmn" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
    id="definitions_${id}" targetNamespace="https://sixfold.org/case">
  <bpmn:process id="${name}" name="${escaped(zh)}" isExecutable="true" camunda:historyTimeToLive="P180D">
    <bpmn:documentation>${escaped(en)}</bpmn:documentation>
    <bpmn:startEvent id="startEvent_begun" name="已开始">
      <bpmn:documentation>It has begun</bpmn:documentation>
      <bpmn:outgoing>flow_begun_finished</bpmn:outgoing>
    </bpmn:startEvent>
    <bpmn:endEvent id="endEvent_finished" name="已办完">
      <bpmn:documentation>It is done</bpmn:documentation>
      <bpmn:incoming>flow_begun_finished</bpmn:incoming>
    </bpmn:endEvent>
    <bpmn:sequenceFlow id="flow_begun_finished" sourceRef="startEvent_begun" targetRef="endEvent_finished" />
  </bpmn:process>
  <bpmndi:BPMNDiagram id="diagram_${id}">
    <bpmndi:BPMNPlane id="plane_${id}" bpmnElement="${name}">
      <bpmndi:BPMNShape id="shape_startEvent_begun" bpmnElement="startEvent_begun">
        <dc:Bounds x="160" y="160" width="36" height="36" />
        <bpmndi:BPMNLabel>
          <dc:Bounds x="160" y="203" width="36" height="14" />
        </bpmndi:BPMNLabel>
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="shape_endEvent_finished" bpmnElement="endEvent_finished">
        <dc:Bounds x="480" y="160" width="36" height="36" />
        <bpmndi:BPMNLabel>
          <dc:Bounds x="480" y="203" width="36" height="14" />
        </bpmndi:BPMNLabel>
      </bpmndi:BPMNShape>
      <bpmndi:BPMNEdge id="edge_flow_begun_finished" bpmnElement="flow_begun_finished">
        <di:waypoint x="196" y="178" />
        <di:waypoint x="480" y="178" />
      </bpmndi:BPMNEdge>
    </bpmndi:BPMNPlane>
  </bpmndi:BPMNDiagram>
</bpmn:definitions>
`;
}
