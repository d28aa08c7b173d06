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
import org.sixfold.worklist.Cases;
import org.sixfold.worklist.StandIns;
import org.sixfold.worklist.WorklistTest;
import org.springframework.beans.factory.annotation.Autowired;

@WorklistTest
class EngineRunsModelsTest {

  @Autowired Cases cases;
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
    String instance = start();

    assertThat(management.createJobQuery().processInstanceId(instance).count()).isZero();
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
    String instance = start();
    Task call = tasks.createTaskQuery().processInstanceId(instance).singleResult();

    tasks.complete(call.getId(), Map.of("outcome", "CONCERNED"));

    Task sign = tasks.createTaskQuery().processInstanceId(instance).singleResult();
    assertThat(sign.getTaskDefinitionKey()).isEqualTo("userTask_testSign");
    assertThat(management.createJobQuery().processInstanceId(instance).count()).isEqualTo(1);
  }

  private String start() {
    String caseId = cases.open(1, StandIns.MICRO, false).get(0);
    return runtime
        .createProcessInstanceQuery()
        .processInstanceBusinessKey(caseId)
        .singleResult()
        .getId();
  }
}
