package org.sixfold.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sixfold.worklist.StandIns.MICRO;
import static org.sixfold.worklist.StandIns.NINE;
import static org.sixfold.worklist.StandIns.OTHER_MICRO;
import static org.sixfold.worklist.StandIns.user;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sixfold.access.Role;
import org.sixfold.access.SignedInUser;
import org.sixfold.shared.Page;
import org.sixfold.shared.Paging;
import org.sixfold.shared.ProblemException;
import org.sixfold.testsupport.HandClock;
import org.sixfold.worklist.persistence.WorkItemMapper;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What a device takes along, keeps as a draft, and brings back too late. */
@WorklistTest
class OfflineTasksTest {

  private static final SignedInUser GRID_MEMBER = user(Role.GRID_MEMBER);

  @Autowired Cases cases;
  @Autowired WorkItemMapper items;
  @Autowired TaskForms forms;
  @Autowired TaskDrafts drafts;
  @Autowired TaskPack pack;
  @Autowired TaskCompletion completion;
  @Autowired EndedTasks ended;
  @Autowired LateAnswers late;
  @Autowired WorklistErasure erasure;
  @Autowired HandClock clock;
  @Autowired JdbcTemplate jdbc;

  @BeforeEach
  void atNine() {
    clock.set(NINE);
  }

  private String task() {
    return items.openOf(cases.open(1, MICRO, false).get(0)).get(0).id();
  }

  @Test
  void aDraftIsShownToItsWriterUntilTheTaskIsCompleted() {
    String id = task();
    drafts.save(GRID_MEMBER, id, Map.of("remark", "下午再打"), null);

    assertThat(forms.form(GRID_MEMBER, id).data()).containsEntry("remark", "下午再打");
    assertThat(forms.form(GRID_MEMBER, id).draft())
        .isEqualTo(new TaskDrafts.Draft(1, NINE, Map.of("remark", "下午再打")));

    completion.complete(GRID_MEMBER, id, Map.of("outcome", "NOT_CONCERNED"));
    assertThat(drafts.find(GRID_MEMBER, id)).isEmpty();
  }

  @Test
  void twoDevicesNoticeEachOther() {
    String id = task();
    assertThat(drafts.save(GRID_MEMBER, id, Map.of("remark", "phone"), 0).revision()).isEqualTo(1);
    clock.set(NINE.plusSeconds(60));
    assertThat(drafts.save(GRID_MEMBER, id, Map.of("remark", "tablet"), 1).revision()).isEqualTo(2);

    assertThatThrownBy(() -> drafts.save(GRID_MEMBER, id, Map.of("remark", "phone again"), 1))
        .isInstanceOfSatisfying(
            ProblemException.class,
            problem -> {
              assertThat(problem.code()).isEqualTo("task.draftChanged");
              assertThat(problem.extra())
                  .isEqualTo(Map.of("revision", 2, "savedAt", NINE.plusSeconds(60)));
            });
    assertThatThrownBy(() -> drafts.save(GRID_MEMBER, id, Map.of(), 0))
        .hasMessage("task.draftChanged");
    assertThat(drafts.find(GRID_MEMBER, id).orElseThrow().values())
        .isEqualTo(Map.of("remark", "tablet"));
  }

  @Test
  void aDraftIsLimitedAndOnlyForWhoMayCompleteTheTask() {
    String id = task();

    assertThatThrownBy(
            () -> drafts.save(GRID_MEMBER, id, Map.of("remark", "长".repeat(100_000)), null))
        .hasMessage("task.draftTooLarge");
    assertThatThrownBy(() -> drafts.save(user(Role.SUPERVISOR), id, Map.of(), null))
        .hasMessage("task.notYours");
  }

  @Test
  void theOwnTasksAreTakenAlongWithTheirForms() {
    String id = task();
    drafts.save(GRID_MEMBER, id, Map.of("remark", "x"), null);
    String elsewhere = items.openOf(cases.open(1, OTHER_MICRO, false).get(0)).get(0).id();

    List<TaskPack.Packed> packed =
        all().stream().filter(one -> List.of(id, elsewhere).contains(one.task().id())).toList();

    assertThat(packed).hasSize(1);
    assertThat(packed.get(0).form().version()).matches("[0-9a-f]{16}");
    assertThat(packed.get(0).form().person()).containsEntry("name", "罗𠮷");
    assertThat(packed.get(0).form().draft().revision()).isEqualTo(1);
    assertThat(packed.get(0).why().sentence()).containsKeys("zh", "en");
  }

  private List<TaskPack.Packed> all() {
    List<TaskPack.Packed> all = new java.util.ArrayList<>();
    Page<TaskPack.Packed> page = pack.page(GRID_MEMBER, Paging.of(100, null));
    all.addAll(page.items());
    while (page.next() != null) {
      page = pack.page(GRID_MEMBER, Paging.of(100, page.next()));
      all.addAll(page.items());
    }
    return all;
  }

  @Test
  void whoWasAtTheSameTaskSeesTheColleaguesAnswer() {
    String id = task();
    assertThatThrownBy(() -> ended.read(GRID_MEMBER, id)).hasMessage("task.stillOpen");
    completion.complete(GRID_MEMBER, id, Map.of("outcome", "NOT_CONCERNED", "remark", "在家"));

    EndedTask seen = ended.read(GRID_MEMBER, id);

    assertThat(seen.state()).isEqualTo("COMPLETED");
    assertThat(seen.outcome()).isEqualTo("NOT_CONCERNED");
    assertThat(seen.values()).containsEntry("remark", "在家");
    assertThat(seen.at()).isEqualTo(NINE);
    assertThat(seen.by())
        .isEqualTo(
            new EndedTask.Colleague("grid-member", "grid-member", "GRID_MEMBER", "14000000000"));
    assertThat(openings(id)).isEqualTo(1);
  }

  @Test
  void othersDoNotSeeIt() {
    String id = task();
    completion.complete(GRID_MEMBER, id, Map.of("outcome", "NOT_CONCERNED"));

    assertThatThrownBy(() -> ended.read(user(Role.POLICE_OFFICER), id)).hasMessage("task.notYours");
    assertThatThrownBy(() -> ended.read(user(Role.DESIGNER), id)).hasMessage("task.unknown");
    assertThatThrownBy(() -> ended.read(GRID_MEMBER, "nothing")).hasMessage("task.unknown");
    assertThat(openings(id)).isZero();
  }

  @Test
  void healthValuesAreForThoseWhoReadThem() {
    String id = task();
    completion.complete(GRID_MEMBER, id, Map.of("outcome", "NOT_CONCERNED"));
    jdbc.update(
        "insert into task_health_answer (task_id, case_id, answers)"
            + " select id, case_id, '{\"temp\": 38.2}' from work_item where id = ?",
        id);

    EndedTask seen = ended.read(GRID_MEMBER, id);

    assertThat(seen.values()).doesNotContainKey("temp");
    assertThat(seen.healthWithheld()).isTrue();
  }

  @Test
  void whatComesTooLateIsKeptAsANoteUntilTheCaseIsErased() {
    String id = task();
    assertThatThrownBy(() -> late.add(GRID_MEMBER, id, Map.of("outcome", "CONCERNED")))
        .hasMessage("task.stillOpen");
    completion.complete(GRID_MEMBER, id, Map.of("outcome", "NOT_CONCERNED"));
    String caseId = items.find(id).caseId();
    int open = items.openOf(caseId).size();
    clock.set(NINE.plusSeconds(60));

    late.add(GRID_MEMBER, id, Map.of("outcome", "CONCERNED", "remark", "楼下遇到"));

    EndedTask seen = ended.read(GRID_MEMBER, id);
    assertThat(seen.outcome()).isEqualTo("NOT_CONCERNED");
    assertThat(seen.late()).hasSize(1);
    assertThat(seen.late().get(0).outcome()).isEqualTo("CONCERNED");
    assertThat(seen.late().get(0).values()).containsEntry("remark", "楼下遇到");
    assertThat(seen.late().get(0).at()).isEqualTo(NINE.plusSeconds(60));
    assertThat(items.openOf(caseId)).as("nothing follows from it").hasSize(open);

    assertThat(erasure.erase(caseId)).containsEntry("lateAnswers", 1);
    assertThat(ended.read(GRID_MEMBER, id).late()).isEmpty();
  }

  @Test
  void aNoteIsTakenForAWeek() {
    String id = task();
    completion.complete(GRID_MEMBER, id, Map.of("outcome", "NOT_CONCERNED"));

    clock.set(NINE.plus(LateAnswers.TAKEN_FOR));
    late.add(GRID_MEMBER, id, Map.of("outcome", "CONCERNED"));
    clock.set(NINE.plus(LateAnswers.TAKEN_FOR).plus(Duration.ofSeconds(1)));

    assertThatThrownBy(() -> late.add(GRID_MEMBER, id, Map.of("outcome", "CONCERNED")))
        .hasMessage("task.endedTooLongAgo");
  }

  private int openings(String id) {
    return jdbc.queryForObject(
        "select count(*) from file_opening where case_id ="
            + " (select case_id from work_item where id = ?)",
        Integer.class,
        id);
  }
}
