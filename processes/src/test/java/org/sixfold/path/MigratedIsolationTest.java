package org.sixfold.path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sixfold.access.Role;
import org.sixfold.access.SignedInUser;
import org.sixfold.audit.AuditTrail;
import org.sixfold.modeling.Draft;
import org.sixfold.modeling.DraftFiles;
import org.sixfold.modeling.Drafts;
import org.sixfold.modeling.MigratingCase;
import org.sixfold.modeling.Migration;
import org.sixfold.modeling.MigrationDecisions;
import org.sixfold.modeling.Migrations;
import org.sixfold.modeling.ReleaseDecisions;
import org.sixfold.modeling.ReleaseProposals;
import org.sixfold.modeling.persistence.ReleaseMapper;
import org.sixfold.shared.Paging;
import org.sixfold.testsupport.Filled;
import org.sixfold.testsupport.ProcessTest;
import org.sixfold.testsupport.Releases;
import org.sixfold.testsupport.Shortcuts;
import org.sixfold.testsupport.Walk;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Designers add a step with a form to isolation; who is isolated now goes over, keeps every wait
 * and its moment, and takes the new step.
 */
@ProcessTest
class MigratedIsolationTest {

  private static final SignedInUser AUTHOR = designer("migrated-author");
  private static final SignedInUser SECOND = designer("migrated-second");
  private static final String KEY = "case-isolation";
  private static final String TO_NEXT_TEST =
      "sourceRef=\"gateway_sampleTaken\" targetRef=\"serviceTask_planNextTest\">";
  private static final String LAST_FLOWS =
      "<bpmn:sequenceFlow id=\"flow_reportDayOverdue_reportDayEscalated\"";
  private static final String NEW_STEP =
      """
      <bpmn:userTask id="userTask_askComfort" name="询问感受" camunda:formRef="ask-comfort" camunda:formRefBinding="deployment">
        <bpmn:documentation>Ask how the person is after the sample</bpmn:documentation>
        <bpmn:extensionElements>
          <camunda:properties>
            <camunda:property name="kind" value="ask-comfort" />
            <camunda:property name="role" value="GRID_MEMBER" />
          </camunda:properties>
        </bpmn:extensionElements>
        <bpmn:incoming>flow_sampleTaken_planNextTest</bpmn:incoming>
        <bpmn:outgoing>flow_askComfort_planNextTest</bpmn:outgoing>
      </bpmn:userTask>
      <bpmn:boundaryEvent id="event_askComfortOverdue" name="逾期" attachedToRef="userTask_askComfort" cancelActivity="false">
        <bpmn:documentation>Deadline row ask-comfort of task-deadlines</bpmn:documentation>
        <bpmn:extensionElements>
          <camunda:properties>
            <camunda:property name="deadline" value="ask-comfort" />
          </camunda:properties>
        </bpmn:extensionElements>
        <bpmn:outgoing>flow_askComfortOverdue_askComfortEscalated</bpmn:outgoing>
        <bpmn:timerEventDefinition id="timer_askComfortOverdue">
          <bpmn:timeDate xsi:type="bpmn:tFormalExpression">${dueAt}</bpmn:timeDate>
        </bpmn:timerEventDefinition>
      </bpmn:boundaryEvent>
      <bpmn:endEvent id="endEvent_askComfortEscalated" name="已升级">
        <bpmn:documentation>Escalated to the next level</bpmn:documentation>
        <bpmn:incoming>flow_askComfortOverdue_askComfortEscalated</bpmn:incoming>
      </bpmn:endEvent>
      <bpmn:sequenceFlow id="flow_askComfortOverdue_askComfortEscalated" sourceRef="event_askComfortOverdue" targetRef="endEvent_askComfortEscalated" />
      <bpmn:sequenceFlow id="flow_askComfort_planNextTest" sourceRef="userTask_askComfort" targetRef="serviceTask_planNextTest" />
      """;

  @Autowired Walk walk;
  @Autowired Shortcuts shortcuts;
  @Autowired Releases changed;
  @Autowired ReleaseMapper releases;
  @Autowired Drafts drafts;
  @Autowired DraftFiles files;
  @Autowired ReleaseProposals proposals;
  @Autowired ReleaseDecisions decisions;
  @Autowired Migrations migrations;
  @Autowired MigrationDecisions moves;
  @Autowired AuditTrail trail;
  @Autowired JdbcTemplate jdbc;

  private int from;

  /** Only the cases of a test run under the release to leave. */
  @BeforeEach
  void aReleaseOfOurOwn() {
    walk.startAt("2021-12-11T09:00");
    changed.changeAnew(
        "case/1-verification/case-verification.bpmn",
        "id=\"userTask_confirmClass\" name=\"",
        "id=\"userTask_confirmClass\" name=\"再次");
    from = releases.active().number();
  }

  @AfterEach
  void packagedModelsAgain() {
    jdbc.update("delete from model_release where release_no > ?", from);
    jdbc.update("delete from model_draft");
    jdbc.update("delete from model_draft_file");
    jdbc.update("delete from model_migration_case");
    jdbc.update("delete from model_migration");
    changed.withdraw();
  }

  private static SignedInUser designer(String name) {
    return new SignedInUser(name, "设计员", Role.DESIGNER, List.of(), List.of());
  }

  private int released() {
    String draft = drafts.begin(AUTHOR, "采样后询问感受").id();
    edit(
        draft,
        KEY + ".bpmn",
        text ->
            text.replace(
                    TO_NEXT_TEST,
                    TO_NEXT_TEST.replace("serviceTask_planNextTest", "userTask_askComfort"))
                .replace(
                    "<bpmn:incoming>flow_sampleTaken_planNextTest</bpmn:incoming>",
                    "<bpmn:incoming>flow_askComfort_planNextTest</bpmn:incoming>")
                .replace(LAST_FLOWS, NEW_STEP + LAST_FLOWS));
    edit(draft, "task-deadlines.dmn", MigratedIsolationTest::withDeadline);
    files.write(
        AUTHOR,
        draft,
        "ask-comfort.form",
        0,
        ASK_COMFORT.getBytes(StandardCharsets.UTF_8),
        "forms/isolation");
    int number = proposals.propose(AUTHOR, draft, "采样后有人询问").n();
    return decisions.approve(SECOND, number, null, null).n();
  }

  private void edit(String draft, String name, UnaryOperator<String> change) {
    Draft.File file = files.read(AUTHOR, draft, name);
    String text = change.apply(file.content());
    assertThat(text).isNotEqualTo(file.content());
    files.write(AUTHOR, draft, name, file.revision(), text.getBytes(StandardCharsets.UTF_8), null);
  }

  /** The row of taking samples, for the new step. */
  private static String withDeadline(String table) {
    int begin = table.indexOf("<rule id=\"rule_take_sample\">");
    int end = table.indexOf("</rule>", begin) + "</rule>".length();
    String row =
        table
            .substring(begin, end)
            .replace("take_sample", "ask_comfort")
            .replace("take-sample", "ask-comfort")
            .replace("\"16:00\"", "\"c+2h\"")
            .replace("\"15:00\"", "\"c+90m\"")
            .replace("\"14:00\"", "\"c+60m\"");
    return table.substring(0, end) + "\n      " + row + table.substring(end);
  }

  private static final String ASK_COMFORT =
      """
      {
        "type": "default",
        "schemaVersion": 16,
        "id": "ask-comfort",
        "components": [
          {
            "type": "textarea",
            "id": "field_note",
            "key": "note",
            "label": "感受",
            "properties": {"labelEn": "How the person is", "health": "true"},
            "validate": {"maxLength": 2000}
          },
          {
            "type": "select",
            "id": "field_outcome",
            "key": "outcome",
            "label": "办理结果",
            "properties": {"labelEn": "Outcome"},
            "validate": {"required": true},
            "values": [{"label": "已询问", "value": "ASKED", "labelEn": "Asked"}]
          },
          {
            "type": "datetime",
            "id": "field_actedAt",
            "subtype": "datetime",
            "key": "actedAt",
            "dateLabel": "实际办理时间",
            "timeSerializingFormat": "utc_offset",
            "properties": {"labelEn": "Done at", "moment": "recent"},
            "validate": {"required": true}
          },
          {
            "type": "radio",
            "id": "field_source",
            "key": "source",
            "label": "信息来源",
            "properties": {"labelEn": "Source"},
            "validate": {"required": true},
            "values": [{"label": "电话", "value": "PHONE", "labelEn": "By phone"}]
          }
        ]
      }
      """;

  /** Everything that waits for the case and when, the release aside. */
  private List<Map<String, Object>> waits(String caseId) {
    return jdbc.queryForList(
        "select t.ID_, t.TASK_DEF_KEY_, t.NAME_, w.kind, w.title, w.assignee, w.warn_at, w.due_at,"
            + " w.level_no, w.next_escalation_at, w.deadline_trace from ACT_RU_TASK t"
            + " join work_item w on w.id = t.ID_ and w.item_state = 'OPEN'"
            + " where w.case_id = ? order by t.ID_",
        caseId);
  }

  private List<Integer> releasesOf(String caseId) {
    return jdbc.queryForList(
        "select distinct r.release_no from ACT_RU_EXECUTION e"
            + " join ACT_RE_PROCDEF d on d.ID_ = e.PROC_DEF_ID_"
            + " join model_release r on r.deployment_id = d.DEPLOYMENT_ID_"
            + " where e.BUSINESS_KEY_ = ?",
        Integer.class,
        caseId);
  }

  private Migration moved(int to) {
    Migration proposed = migrations.propose(AUTHOR, KEY, from, to, null, "采样后有人询问");
    moves.approve(SECOND, proposed.id(), null);
    walk.until("2021-12-11T09:31");
    return migrations.find(AUTHOR, proposed.id());
  }

  /** New cases start with the old release again, so nobody else is to come to the new one. */
  @Test
  void aRollbackHaltsTheMoveAndTheWayBackIsOpen() {
    List<String> isolated = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      isolated.add(shortcuts.isolatedAtHome("2021-12-10T18:00"));
    }
    walk.until("2021-12-11T09:30");
    String id = moved(released()).id();
    moves.goOn(AUTHOR, id);

    int back = proposals.rollback(AUTHOR, from, "询问暂缓").n();
    decisions.approve(SECOND, back, null, null);
    walk.until("2021-12-11T09:32");

    assertThat(migrations.find(AUTHOR, id).state()).isEqualTo(Migration.State.PAUSED);
    assertThat(migrations.find(AUTHOR, id).counts()).isEqualTo(new Migration.Counts(1, 5, 0, 0, 0));
    assertThatThrownBy(() -> moves.resume(AUTHOR, id))
        .extracting("code")
        .isEqualTo("migration.targetNotInForce");

    moves.reverse(AUTHOR, id, "询问暂缓");
    walk.until("2021-12-11T09:33");
    assertThat(isolated).allSatisfy(one -> assertThat(releasesOf(one)).contains(from));
    assertThat(migrations.find(AUTHOR, id).counts()).isEqualTo(new Migration.Counts(0, 0, 1, 0, 5));
  }

  @Test
  void whoIsIsolatedTakesTheNewStep() {
    String atFacility = shortcuts.isolated("CLOSE_CONTACT", "2021-12-10T18:00");
    String atHome = shortcuts.isolatedAtHome("2021-12-10T18:00");
    walk.until("2021-12-11T09:30");
    List<Map<String, Object>> before = waits(atFacility);
    List<String> timers = walk.timers(atFacility);
    List<String> restrictions = walk.restrictions(atFacility);
    List<Map<String, Object>> atHomeBefore = waits(atHome);
    List<String> atHomeTimers = walk.timers(atHome);
    assertThat(walk.open(atFacility)).contains("report-day", "take-sample");

    Migration migration = moved(released());

    assertThat(migration.state()).isEqualTo(Migration.State.CANARY_DONE);
    assertThat(migration.counts()).isEqualTo(new Migration.Counts(0, 2, 0, 0, 0));
    assertThat(releasesOf(atFacility)).containsExactly(migration.to());
    assertThat(releasesOf(atHome)).containsExactly(migration.to());
    assertThat(waits(atFacility)).isEqualTo(before);
    assertThat(walk.timers(atFacility)).containsExactlyInAnyOrderElementsOf(timers);
    assertThat(walk.restrictions(atFacility)).isEqualTo(restrictions);
    assertThat(waits(atHome)).isEqualTo(atHomeBefore);
    assertThat(walk.timers(atHome)).containsExactlyInAnyOrderElementsOf(atHomeTimers);

    assertThat(walk.due(atFacility, "take-sample")).isEqualTo("2021-12-11T16:00");
    walk.complete(atFacility, "take-sample", "SAMPLED", Filled.sample(walk.now()));
    assertThat(walk.open(atFacility)).contains("ask-comfort", "report-day");
    assertThat(walk.due(atFacility, "ask-comfort")).isEqualTo("2021-12-11T11:31");
    assertThat(walk.formOf(atFacility, "ask-comfort")).contains("已询问");
    walk.complete(atFacility, "ask-comfort", "ASKED", Map.of());
    walk.until("2021-12-14T08:00");
    assertThat(walk.open(atFacility)).as("the next test day").contains("take-sample");

    walk.until("2021-12-25T00:00");
    assertThat(walk.restrictions(atFacility).get(0))
        .as("nobody is held longer")
        .isEqualTo("CENTRALISED_ISOLATION 2021-12-25T00:00 2021-12-25T00:00");
    assertThat(
            trail.of(atFacility, new Paging(500, null)).items().stream()
                .filter(entry -> entry.action().equals("case.migrated"))
                .map(entry -> entry.actor()))
        .containsExactly("system");
  }

  @Test
  void whoStandsInTheNewStepCannotGoBackAndIsNamed() {
    String taken = shortcuts.isolated("CLOSE_CONTACT", "2021-12-10T18:00");
    String waiting = shortcuts.isolated("CLOSE_CONTACT", "2021-12-10T18:00");
    String over = shortcuts.isolated("CLOSE_CONTACT", "2021-12-10T18:00");
    walk.until("2021-12-11T09:30");
    Migration migration = moved(released());
    walk.complete(taken, "take-sample", "SAMPLED", Filled.sample(walk.now()));
    List<Map<String, Object>> before = waits(taken);

    moves.reverse(AUTHOR, migration.id(), "表单有误");
    walk.until("2021-12-11T09:35");

    Migration back = migrations.find(AUTHOR, migration.id());
    assertThat(back.state()).isEqualTo(Migration.State.REVERSED);
    assertThat(migration.reversalNote()).isNull();
    assertThat(back.reversalNote()).isEqualTo("表单有误");
    assertThat(back.counts()).isEqualTo(new Migration.Counts(0, 1, 0, 0, 2));
    assertThat(releasesOf(waiting)).containsExactly(from);
    assertThat(releasesOf(over)).containsExactly(from);
    MigratingCase named =
        migrations
            .cases(AUTHOR, back.id(), MigratingCase.State.MOVED, Paging.of(null, null))
            .items()
            .get(0);
    assertThat(named.caseId()).isEqualTo(taken);
    assertThat(named.obstacles())
        .extracting(one -> one.code() + " " + one.element())
        .containsExactly("migration.elementGone userTask_askComfort");
    assertThat(releasesOf(taken)).containsExactly(migration.to());
    assertThat(waits(taken)).isEqualTo(before);
  }
}
