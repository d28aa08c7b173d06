package org.sixfold.camunda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.sixfold.testsupport.EngineTest;
import org.springframework.beans.factory.annotation.Autowired;

@EngineTest
class EngineRunsModelsTest {

  @Autowired Models models;
  @Autowired ModelDeployer deployer;
  @Autowired RuntimeService runtime;
  @Autowired TaskService tasks;
  @Autowired ManagementService management;
  @Autowired RepositoryService repository;

  @Test
  void packagedModelsAreDeployedOnce() {
    String deployment = models.activeDeploymentId();

    deployer.deployPackaged();

    assertThat(models.activeDeploymentId()).isEqualTo(deployment);
    assertThat(repository.getDeploymentResourceNames(deployment))
        .contains("case/0-test/test-path.bpmn", "forms/test/test-call.form");
  }

  @Test
  void aPureEscalationHasNoEngineJob() {
    var instance = runtime.startProcessInstanceById(models.processDefinitionId("test-path"), "k-1");

    assertThat(management.createJobQuery().processInstanceId(instance.getId()).count()).isZero();
    runtime.deleteProcessInstance(instance.getId(), "test");
  }

  @Test
  void aRefusedModelLeavesNothingBehind() {
    long before = repository.createDeploymentQuery().count();
    String model =
        "<definitions xmlns='http://www.omg.org/spec/BPMN/20100524/MODEL'"
            + " xmlns:camunda='http://camunda.org/schema/1.0/bpmn' targetNamespace='t'>"
            + "<process id='evil' isExecutable='true' camunda:historyTimeToLive='P1D'>"
            + "<startEvent id='s'/><sequenceFlow id='f' sourceRef='s' targetRef='t'/>"
            + "<serviceTask id='t' camunda:expression=\"${''.getClass()}\"/></process>"
            + "</definitions>";

    assertThatThrownBy(() -> repository.createDeployment().addString("evil.bpmn", model).deploy())
        .hasMessageContaining("camunda:expression");
    assertThat(repository.createDeploymentQuery().count()).isEqualTo(before);
  }

  @Test
  void conditionsRouteByTheOutcome() {
    var instance =
        runtime.startProcessInstanceById(
            models.processDefinitionId("test-path"),
            "k-2",
            Map.of("limitAt", "2099-01-01T00:00:00"));
    Task call = tasks.createTaskQuery().processInstanceId(instance.getId()).singleResult();

    tasks.complete(call.getId(), Map.of("outcome", "CONCERNED"));

    Task sign = tasks.createTaskQuery().processInstanceId(instance.getId()).singleResult();
    assertThat(sign.getTaskDefinitionKey()).isEqualTo("userTask_testSign");
    assertThat(management.createJobQuery().processInstanceId(instance.getId()).count())
        .isEqualTo(1);
    runtime.deleteProcessInstance(instance.getId(), "test");
  }
}
