package org.sixfold.camunda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngineException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ModelGuardTest {

  private static final String HEAD =
      "<definitions xmlns='http://www.omg.org/spec/BPMN/20100524/MODEL'"
          + " xmlns:camunda='http://camunda.org/schema/1.0/bpmn'"
          + " xmlns:activiti='http://activiti.org/bpmn' xmlns:x='urn:x' targetNamespace='t'>"
          + "<process id='p'>";

  private static List<String> check(String body) {
    String model = HEAD + body + "</process></definitions>";
    return ModelGuard.check("p.bpmn", model.getBytes(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<scriptTask id='s' scriptFormat='groovy'><script>1</script></scriptTask>",
        "<serviceTask id='s' camunda:class='java.lang.String'/>",
        "<serviceTask id='s' activiti:class='java.lang.String'/>",
        "<serviceTask id='s' camunda:type='mail'/>",
        "<serviceTask id='s' camunda:type='shell'/>",
        "<serviceTask id='s' camunda:type='external' camunda:topic='t'/>",
        "<serviceTask id='s' camunda:expression='${name}'/>",
        "<serviceTask id='s' camunda:delegateExpression=\"${''.getClass()}\"/>",
        "<sendTask id='s' camunda:delegateExpression='${bean}'/>",
        "<callActivity id='c' calledElement='${chosen}'/>",
        "<userTask id='u' camunda:formRef='${chosen}'/>",
        "<userTask id='u' camunda:formKey='embedded:x'/>",
        "<userTask id='u' camunda:dueDate='${dateTime()}'/>",
        "<userTask id='u'><extensionElements><camunda:taskListener event='create'"
            + " class='java.lang.String'/></extensionElements></userTask>",
        "<userTask id='u'><extensionElements><camunda:executionListener event='start'>"
            + "<camunda:script scriptFormat='js'>1</camunda:script></camunda:executionListener>"
            + "</extensionElements></userTask>",
        "<serviceTask id='s'><extensionElements><camunda:connector/></extensionElements>"
            + "</serviceTask>",
        "<serviceTask id='s'><extensionElements><camunda:inputOutput><camunda:inputParameter"
            + " name='a'><camunda:script scriptFormat='js'>1</camunda:script>"
            + "</camunda:inputParameter></camunda:inputOutput></extensionElements></serviceTask>",
        "<sequenceFlow id='f'><conditionExpression language='groovy'>1</conditionExpression>"
            + "</sequenceFlow>",
        "<sequenceFlow id='f'><conditionExpression><![CDATA[${a.b()}]]></conditionExpression>"
            + "</sequenceFlow>",
        "<userTask id='u'><extensionElements><x:anything/></extensionElements></userTask>"
      })
  void refusesWhatRunsCode(String body) {
    assertThat(check(body)).isNotEmpty();
  }

  @Test
  void allowsTheVocabularyOfThePath() {
    assertThat(
            check(
                "<userTask id='u' camunda:formRef='f' camunda:formRefBinding='deployment'/>"
                    + "<serviceTask id='s' camunda:delegateExpression='${bean}'/>"
                    + "<callActivity id='c' calledElement='case-decision'"
                    + " camunda:calledElementBinding='deployment'><extensionElements><camunda:in"
                    + " businessKey='#{execution.processBusinessKey}'/></extensionElements>"
                    + "</callActivity>"))
        .isEmpty();
  }

  @Test
  void refusesOtherFiles() {
    assertThat(ModelGuard.check("run.groovy", new byte[0])).isNotEmpty();
  }

  @Test
  void refusesDecisionsInOtherLanguages() {
    String decision =
        "<definitions xmlns='https://www.omg.org/spec/DMN/20191111/MODEL/'>"
            + "<decision><inputExpression expressionLanguage='%s'/></decision>"
            + "</definitions>";
    assertThat(dmn(decision.formatted("groovy"))).isNotEmpty();
    assertThat(dmn(decision.formatted("juel"))).isNotEmpty();
    assertThat(dmn(decision.formatted("feel"))).isEmpty();
  }

  @Test
  void refusesDocumentTypes() {
    String model = "<!DOCTYPE d [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><d>&e;</d>";
    assertThatThrownBy(() -> dmn(model)).isInstanceOf(ProcessEngineException.class);
  }

  private static List<String> dmn(String text) {
    return ModelGuard.check("d.dmn", text.getBytes(StandardCharsets.UTF_8));
  }
}
