package org.sixfold.path;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sixfold.access.Role;
import org.sixfold.access.SignedInUser;
import org.sixfold.modeling.MigrationPreview;
import org.sixfold.modeling.MigrationPreviews;
import org.sixfold.modeling.persistence.ReleaseMapper;
import org.sixfold.shared.Paging;
import org.sixfold.testsupport.Filled;
import org.sixfold.testsupport.ProcessTest;
import org.sixfold.testsupport.Releases;
import org.sixfold.testsupport.Walk;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What a migration would do to who is in the path now; a preview moves nobody. */
@ProcessTest
class MigrationPreviewTest {

  private static final SignedInUser DESIGNER =
      new SignedInUser("preview-designer", "设计员", Role.DESIGNER, List.of(), List.of());
  private static final String MODEL = "case/1-verification/case-verification.bpmn";
  private static final String KEY = "case-verification";
  private static final String CALL = "userTask_checkByPhone";

  @Autowired Walk walk;
  @Autowired Releases changed;
  @Autowired ReleaseMapper releases;
  @Autowired MigrationPreviews previews;
  @Autowired JdbcTemplate jdbc;

  private int from;

  @BeforeEach
  void morning() {
    walk.startAt("2021-12-11T09:00");
    from = releases.active().number();
  }

  @AfterEach
  void packagedModelsAgain() {
    changed.withdraw();
  }

  private MigrationPreview.Case preview(String caseId, Map<String, String> mapping) {
    int to = releases.active().number();
    String before = caseId.substring(0, caseId.length() - 1);
    MigrationPreview preview =
        previews.of(DESIGNER, KEY, from, to, mapping, new Paging(500, before));
    assertThat(preview.running()).isPositive();
    return preview.items().stream()
        .filter(one -> one.caseId().equals(caseId))
        .findFirst()
        .orElseThrow();
  }

  private List<Map<String, Object>> everything(String caseId) {
    return jdbc.queryForList(
        "select p.PROC_DEF_ID_, t.ID_, t.TASK_DEF_KEY_, t.REV_, w.due_at, w.next_escalation_at,"
            + " w.item_state from ACT_RU_EXECUTION p join ACT_RU_TASK t on t.PROC_INST_ID_ = p.ID_"
            + " join work_item w on w.id = t.ID_ where p.BUSINESS_KEY_ = ? order by t.ID_",
        caseId);
  }

  @Test
  void aCaseGoesToTheSameStepAndNothingIsTouched() {
    String caseId = walk.open(Walk.GRID, true, true);
    changed.change(
        MODEL, "id=\"userTask_confirmClass\" name=\"", "id=\"userTask_confirmClass\" name=\"再次");
    List<Map<String, Object>> before = everything(caseId);

    MigrationPreview.Case tried = preview(caseId, null);

    assertThat(tried.obstacles()).isEmpty();
    assertThat(tried.moves()).isTrue();
    assertThat(tried.tasks())
        .singleElement()
        .satisfies(
            task -> {
              assertThat(task.id()).isEqualTo(before.get(0).get("ID_"));
              assertThat(task.from()).isEqualTo(CALL);
              assertThat(task.to()).isEqualTo(CALL);
            });

    assertThat(everything(caseId)).isEqualTo(before);
    walk.complete(caseId, "check-by-phone", "CONCERNED", Filled.phoneCheck());
    assertThat(walk.open(caseId)).as("it goes on as it was").contains("confirm-class");
  }

  @Test
  void aCaseInATakenOutStepCannotMoveUnlessItIsSaidWhereTo() {
    String caseId = walk.open(Walk.GRID, true, true);
    changed.change(MODEL, CALL, "userTask_callPerson");

    MigrationPreview.Case stuck = preview(caseId, Map.of());

    assertThat(stuck.moves()).isFalse();
    assertThat(stuck.obstacles())
        .anySatisfy(
            why -> {
              assertThat(why.code()).isEqualTo("migration.elementGone");
              assertThat(why.element()).isEqualTo(CALL);
            });

    MigrationPreview.Case mapped = preview(caseId, Map.of(CALL, "userTask_callPerson"));

    assertThat(mapped.obstacles()).isEmpty();
    assertThat(mapped.tasks().get(0).to()).isEqualTo("userTask_callPerson");
    assertThat(preview(caseId, Map.of(CALL, "no-such-step")).moves()).isFalse();
  }
}
