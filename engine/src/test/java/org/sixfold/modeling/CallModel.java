package org.sixfold.modeling;

/** A small model whose key its text calls KEY: somebody is phoned, and then what a test needs. */
final class CallModel {

  private static final String UP_TO_THE_CALL =
      """
      <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
          xmlns:camunda="http://camunda.org/schema/1.0/bpmn" id="definitions_call"
          targetNamespace="https://sixfold.example/test">
        <bpmn:process id="KEY" name="NAME" isExecutable="true">
          <bpmn:startEvent id="startEvent_begun" />
          <bpmn:sequenceFlow id="flow_begun" sourceRef="startEvent_begun" targetRef="userTask_call" />
          <bpmn:userTask id="userTask_call" name="打电话">
            <bpmn:extensionElements><camunda:properties>
              <camunda:property name="kind" value="KEY-call" />
              <camunda:property name="role" value="GRID_MEMBER" />
            </camunda:properties></bpmn:extensionElements>
          </bpmn:userTask>
      """;

  private CallModel() {}

  /**
   * @param behind what comes behind {@code userTask_call}, the flow to it included
   */
  static String named(String name, String behind) {
    return UP_TO_THE_CALL.replace("NAME", name)
        + behind
        + "  </bpmn:process>\n</bpmn:definitions>\n";
  }
}
