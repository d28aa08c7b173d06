package org.sixfold.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.sixfold.worklist.StandIns.MICRO;
import static org.sixfold.worklist.StandIns.NINE;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sixfold.grid.Door;
import org.sixfold.worklist.persistence.TaskAnswerMapper;
import org.sixfold.worklist.persistence.TaskAnswerRow;
import org.sixfold.worklist.persistence.WorkItemMapper;
import org.sixfold.worklist.persistence.WorkItemRow;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What open tasks and answers keep of a person, as it is written and read again. */
@WorklistTest
class TaskRowsTest {

  @Autowired TaskAnswerMapper answers;
  @Autowired EarlierAnswers earlier;
  @Autowired WorkItemMapper items;
  @Autowired Cases cases;
  @Autowired JdbcTemplate jdbc;

  @Test
  void whatWasAnsweredLastComesFirstAndHealthIsKeptApart() {
    answers.insert(new TaskAnswerRow("rows-1", "rows-c", "call", "NO", "{\"a\":1}", "gm", NINE));
    answers.insert(
        new TaskAnswerRow(
            "rows-2", "rows-c", "visit", "YES", "{\"a\":2}", "gm", NINE.plusSeconds(1)));
    answers.insertHealth("rows-2", "rows-c", "{\"fever\":true}");

    assertThat(answers.healthAnswers("rows-1")).isNull();
    assertThat(answers.healthAnswers("rows-2")).isEqualTo("{\"fever\":true}");
    assertThat(earlier.of(List.of("rows-c"), List.of("call", "visit")))
        .containsExactly(
            new EarlierAnswers.Answered(
                "rows-c", "visit", "YES", Map.of("a", 2), NINE.plusSeconds(1)),
            new EarlierAnswers.Answered("rows-c", "call", "NO", Map.of("a", 1), NINE));
    assertThat(earlier.of(List.of("rows-c"), List.of("call"))).hasSize(1);
    assertThat(earlier.ofTasks(List.of("rows-1", "rows-0")))
        .isEqualTo(Map.of("rows-1", Map.of("a", 1)));
  }

  @Test
  void openTasksOfAKindAreReadOfManyCasesAtOnce() {
    List<String> two = cases.open(2, MICRO, true);

    assertThat(items.openOfKind(two, items.openOf(two.get(0)).get(0).kind()))
        .extracting(WorkItemRow::caseId)
        .containsExactlyElementsOf(two.stream().sorted().toList());
    assertThat(items.openOfKind(two, "another-kind")).isEmpty();
  }

  @Test
  void openTasksFollowThePersonsDoor() {
    String caseId = cases.open(1, MICRO, true).get(0);
    Door door = Door.of("华夏弄89号302室").orElseThrow();

    assertThat(items.rename(caseId, "林小雨", "330784190001010000", "14000000001", door)).isEqualTo(1);
    assertThat(items.openOf(caseId))
        .extracting(WorkItemRow::personName, WorkItemRow::building, WorkItemRow::doorKey)
        .containsExactly(tuple("林小雨", "华夏弄89号", door.key()));
    items.rename(caseId, "林小雨", null, null, null);
    assertThat(items.openOf(caseId))
        .extracting(WorkItemRow::building, WorkItemRow::doorKey)
        .containsExactly(tuple(null, WorkItemRow.NO_DOOR));
  }

  @Test
  void openTasksFollowTheFacilitysDesk() {
    String task = items.openOf(cases.open(1, MICRO, true).get(0)).get(0).id();
    jdbc.update("update work_item set facility = 'ROWS' where id = ?", task);

    assertThat(items.changeDesk("ROWS", ",fd-07,")).isEqualTo(1);

    assertThat(items.find(task).desk()).isEqualTo(",fd-07,");
    assertThat(items.find(task).isOfAnotherDesk("fd-07")).isFalse();
  }
}
