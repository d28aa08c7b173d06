package org.sixfold.path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sixfold.access.Role;
import org.sixfold.access.SignedInUser;
import org.sixfold.modeling.Draft;
import org.sixfold.modeling.DraftCheck;
import org.sixfold.modeling.DraftFiles;
import org.sixfold.modeling.Drafts;
import org.sixfold.modeling.Release;
import org.sixfold.modeling.ReleaseDecisions;
import org.sixfold.modeling.ReleaseProposals;
import org.sixfold.modeling.Scenario;
import org.sixfold.shared.ProblemException;
import org.sixfold.testsupport.Filled;
import org.sixfold.testsupport.ProcessTest;
import org.sixfold.testsupport.Walk;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** A release changes what begins after it; who is in the path stays with what they began with. */
@ProcessTest
class BoundCasesTest {

  private static final SignedInUser AUTHOR = designer("bound-author");
  private static final SignedInUser SECOND = designer("bound-second");
  private static final String VERIFICATION = "case-verification.bpmn";
  private static final String DEADLINES = "task-deadlines.dmn";
  private static final String SCENARIOS = "task-deadlines.scenarios";
  private static final String ERRORS = "release.hasErrors";

  @Autowired Walk walk;
  @Autowired Drafts drafts;
  @Autowired DraftCheck check;
  @Autowired DraftFiles files;
  @Autowired ReleaseProposals proposals;
  @Autowired ReleaseDecisions decisions;
  @Autowired JdbcTemplate jdbc;

  private String draft;

  private static SignedInUser designer(String name) {
    return new SignedInUser(name, name, Role.DESIGNER, List.of(), List.of());
  }

  @BeforeEach
  void morning() {
    walk.startAt("2021-12-11T09:00");
    draft = drafts.begin(AUTHOR, "试改").id();
  }

  @AfterEach
  void packagedModelsAgain() {
    jdbc.update("delete from model_release where seed_hash is null");
    jdbc.update("delete from model_draft");
  }

  private void edit(String file, String before, String after) {
    Draft.File now = files.read(AUTHOR, draft, file);
    assertThat(now.content()).contains(before);
    write(file, now.revision(), now.content().replace(before, after));
  }

  private void write(String file, int revision, String text) {
    files.write(AUTHOR, draft, file, revision, text.getBytes(StandardCharsets.UTF_8), null);
  }

  private Release release() {
    Release proposed = proposals.propose(AUTHOR, draft, "试改");
    return decisions.approve(SECOND, proposed.n(), null, null);
  }

  private String person() {
    return walk.open(Walk.GRID, true, true);
  }

  @Test
  void thePackagedPathPassesItsCheckAndItsScenarios() {
    DraftCheck.Checked checked = check.check(AUTHOR, draft);

    assertThat(checked.errors()).isZero();
    assertThat(checked.scenarios()).isNotEmpty().allMatch(Scenario.Outcome::passed);
  }

  @Test
  void anEditedDeadlineIsThatOfNewCasesOnly() {
    String before = person();
    edit(
        DEADLINES,
        "<outputEntry id=\"check_by_phone_urgent_due\"><text>\"c+2h\"",
        "<outputEntry id=\"check_by_phone_urgent_due\"><text>\"c+5h\"");
    edit(
        DEADLINES,
        "<outputEntry id=\"confirm_class_urgent_due\"><text>\"c+1h\"",
        "<outputEntry id=\"confirm_class_urgent_due\"><text>\"c+6h\"");

    assertThatThrownBy(this::release).as("its examples say otherwise").hasMessage(ERRORS);
    edit(SCENARIOS, "2022-07-02T11:00+08:00", "2022-07-02T14:00+08:00");
    edit(SCENARIOS, "2022-07-03T09:00+08:00", "2022-07-03T12:00+08:00");

    release();
    String after = person();

    assertThat(walk.due(before, "check-by-phone")).isEqualTo("2021-12-11T11:00");
    assertThat(walk.due(after, "check-by-phone")).isEqualTo("2021-12-11T14:00");
    walk.complete(before, "check-by-phone", "CONCERNED", Filled.phoneCheck());
    walk.complete(after, "check-by-phone", "CONCERNED", Filled.phoneCheck());
    assertThat(walk.due(before, "confirm-class")).as("its next task").isEqualTo("2021-12-11T10:00");
    assertThat(walk.due(after, "confirm-class")).isEqualTo("2021-12-11T15:00");
  }

  @Test
  void aTaskThatADesignerAddedIsDoneByNewCasesByItsForm() {
    String before = person();
    addTaskBeforeTheCall();
    release();
    String after = person();

    assertThat(walk.open(before)).containsExactly("check-by-phone");
    assertThat(walk.open(after)).containsExactly("choose-language");
    assertThatThrownBy(() -> walk.complete(after, "choose-language", "ANY", Map.of()))
        .isInstanceOfSatisfying(
            ProblemException.class,
            refused -> assertThat(refused.code()).isIn("form.invalid", "task.outcomeUnfit"));
    walk.complete(after, "choose-language", "CHOSEN", Map.of("dialect", "MANDARIN"));
    assertThat(walk.open(after)).containsExactly("check-by-phone");
  }

  @Test
  void aTaskKeepsTheFormItBeganWith() {
    String before = person();
    edit("check-by-phone.form", "\n  \"components\": [", "\n  \"components\": [" + FIELD + ",");
    release();
    String after = person();

    assertThat(walk.formOf(before, "check-by-phone")).doesNotContain("field_dialect");
    assertThat(walk.formOf(after, "check-by-phone")).contains("field_dialect");
    walk.complete(before, "check-by-phone", "CONCERNED", Filled.phoneCheck());
    assertThatThrownBy(
            () -> walk.complete(after, "check-by-phone", "CONCERNED", Filled.phoneCheck()))
        .isInstanceOf(ProblemException.class);
  }

  @Test
  void afterARollbackNewCasesGoTheOldWayAndTheOthersTheirOwn() {
    int former = drafts.find(AUTHOR, draft).base();
    addTaskBeforeTheCall();
    release();
    String between = person();

    Release rollback = proposals.rollback(AUTHOR, former, "取消");
    decisions.approve(SECOND, rollback.n(), null, null);
    String after = person();

    assertThat(walk.open(between)).containsExactly("choose-language");
    assertThat(walk.open(after)).containsExactly("check-by-phone");
    walk.complete(between, "choose-language", "CHOSEN", Map.of("dialect", "MANDARIN"));
    assertThat(walk.open(between)).containsExactly("check-by-phone");
  }

  private void addTaskBeforeTheCall() {
    edit(
        VERIFICATION,
        "sourceRef=\"gateway_phoneUsable\" targetRef=\"userTask_checkByPhone\"",
        "sourceRef=\"gateway_phoneUsable\" targetRef=\"userTask_chooseLanguage\"");
    edit(VERIFICATION, "      <bpmn:incoming>flow_phoneUsable_checkByPhone</bpmn:incoming>\n", "");
    edit(VERIFICATION, "<bpmn:userTask id=\"userTask_checkByPhone\"", TASK);
    write("choose-language.form", 0, FORM);
    assertThatThrownBy(this::release).as("the model's examples call at once").hasMessage(ERRORS);
    edit(
        "case-verification.scenarios",
        "\"entry\": \"PHONE\",",
        "\"entry\": \"PHONE\", \"choose-language\": \"CHOSEN\",");
  }

  private static final String TASK =
      """
      <bpmn:userTask id="userTask_chooseLanguage" name="选择语言" camunda:formRef="choose-language" camunda:formRefBinding="deployment">
        <bpmn:documentation>Choose the language</bpmn:documentation>
        <bpmn:extensionElements>
          <camunda:properties>
            <camunda:property name="kind" value="choose-language" />
            <camunda:property name="role" value="GRID_MEMBER" />
          </camunda:properties>
        </bpmn:extensionElements>
        <bpmn:incoming>flow_phoneUsable_checkByPhone</bpmn:incoming>
        <bpmn:outgoing>flow_chooseLanguage_checkByPhone</bpmn:outgoing>
      </bpmn:userTask>
      <bpmn:boundaryEvent id="event_chooseLanguageOverdue" name="逾期" attachedToRef="userTask_chooseLanguage" cancelActivity="false">
        <bpmn:documentation>Deadline</bpmn:documentation>
        <bpmn:extensionElements>
          <camunda:properties>
            <camunda:property name="deadline" value="check-by-phone" />
          </camunda:properties>
        </bpmn:extensionElements>
        <bpmn:outgoing>flow_chooseLanguageOverdue</bpmn:outgoing>
        <bpmn:timerEventDefinition id="timer_chooseLanguageOverdue">
          <bpmn:timeDate xsi:type="bpmn:tFormalExpression">${dueAt}</bpmn:timeDate>
        </bpmn:timerEventDefinition>
      </bpmn:boundaryEvent>
      <bpmn:endEvent id="endEvent_chooseLanguageEscalated" name="已升级">
        <bpmn:incoming>flow_chooseLanguageOverdue</bpmn:incoming>
      </bpmn:endEvent>
      <bpmn:sequenceFlow id="flow_chooseLanguageOverdue" sourceRef="event_chooseLanguageOverdue" targetRef="endEvent_chooseLanguageEscalated" />
      <bpmn:sequenceFlow id="flow_chooseLanguage_checkByPhone" sourceRef="userTask_chooseLanguage" targetRef="userTask_checkByPhone" />
      <bpmn:userTask id="userTask_checkByPhone\"""";

  private static final String FIELD =
      """
      {"type": "select", "id": "field_dialect", "key": "dialect", "label": "语言",
       "properties": {"labelEn": "Language"}, "validate": {"required": true},
       "values": [{"label": "普通话", "value": "MANDARIN", "properties": {"labelEn": "Mandarin"}}]}""";

  private static final String FORM =
      """
      {"type": "default", "schemaVersion": 16, "id": "choose-language", "components": [
      """
          + FIELD
          + """
      , {"type": "datetime", "id": "field_actedAt", "subtype": "datetime", "key": "actedAt",
         "dateLabel": "时间", "timeSerializingFormat": "utc_offset", "properties": {"labelEn": "At"}},
        {"type": "textfield", "id": "field_source", "key": "source", "label": "来源",
         "properties": {"labelEn": "Source"}},
        {"type": "radio", "id": "field_outcome", "key": "outcome", "label": "结果",
         "properties": {"labelEn": "Outcome"}, "validate": {"required": true},
         "values": [{"label": "已选", "value": "CHOSEN", "properties": {"labelEn": "Chosen"}}]}]}
      """;
}
