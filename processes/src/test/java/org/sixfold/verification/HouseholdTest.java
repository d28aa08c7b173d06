package org.sixfold.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sixfold.casefile.CaseFileReader;
import org.sixfold.casefile.CaseFileView.Housemate;
import org.sixfold.testsupport.ProcessTest;
import org.sixfold.testsupport.Walk;
import org.springframework.beans.factory.annotation.Autowired;

/** People of one door are linked, and one visit is enough for all of them. */
@ProcessTest
class HouseholdTest {

  private static int doors;

  @Autowired Walk walk;
  @Autowired CaseFileReader files;

  private String door;

  @BeforeEach
  void saturdayMorning() {
    walk.startAt("2021-12-11T09:00");
    door = "东城街道五金城社区永康人家" + ++doors + "幢1单元" + (300 + doors) + "室";
  }

  @Test
  void theFileNamesThoseBehindTheSameDoor() {
    String father = walk.openAt(door);
    String son = walk.openAt(door);
    String stranger = walk.openAt(door + "楼上");

    assertThat(files.read(father, walk.user("command-1")).file().household())
        .extracting(Housemate::caseId)
        .containsExactly(son)
        .doesNotContain(stranger);
  }

  @Test
  void oneVisitCompletesTheVisitsOfTheDoorEachWithARecordOfItsOwn() {
    String father = walk.openAt(door);
    String son = walk.openAt(door);
    String daughter = walk.openAt(door);
    Map<String, Object> form = metAtTheDoor();
    form.put(
        "alsoVisited",
        List.of(
            Map.of(
                "task", walk.task(son, "visit-person"),
                "found", "PERSON",
                "wasInArea", "NO",
                "result", "NOT_CONCERNED"),
            Map.of(
                "task", walk.task(daughter, "visit-person"),
                "found", "NOBODY",
                "result", "NO_ANSWER")));

    walk.complete(father, "visit-person", "CONCERNED", form);

    assertThat(walk.open(father)).containsExactly("confirm-class");
    assertThat(walk.state(son)).isEqualTo("NOT_CONCERNED");
    assertThat(walk.timers(daughter))
        .as("again in another hour")
        .containsExactly("2021-12-11T10:00");
    assertThat(
            walk.count(
                "select count(*) from task_answer where case_id in (?, ?, ?)"
                    + " and kind = 'visit-person'",
                father,
                son,
                daughter))
        .isEqualTo(3);
    assertThat(
            walk.count(
                "select count(*) from work_item where case_id = ? and item_state = 'COMPLETED'"
                    + " and ended_by = (select ended_by from work_item where case_id = ?"
                    + " and kind = 'visit-person')",
                son,
                father))
        .isEqualTo(1);
  }

  @Test
  void theFormOffersOnlyTheDoorAndTheServerTakesNothingElse() {
    String father = walk.openAt(door);
    String son = walk.openAt(door);
    String stranger = walk.openAt(door + "楼上");
    assertThat(walk.shown(father, "visit-person").get("doorTasks"))
        .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
        .hasSize(1);
    Map<String, Object> form = metAtTheDoor();
    form.put("alsoVisited", List.of(concerned(stranger)));
    assertThatThrownBy(() -> walk.complete(father, "visit-person", "CONCERNED", form))
        .hasMessage("form.invalid");
    form.put("alsoVisited", List.of(concerned(son), concerned(son)));
    assertThatThrownBy(() -> walk.complete(father, "visit-person", "CONCERNED", form))
        .as("nobody twice")
        .hasMessage("form.invalid");

    assertThat(walk.open(father)).containsExactly("visit-person");
    assertThat(walk.open(son)).containsExactly("visit-person");
  }

  @Test
  void whatDoesNotFitAHousemateLeavesTheWholeVisitOpen() {
    String father = walk.openAt(door);
    String son = walk.openAt(door);
    Map<String, Object> form = metAtTheDoor();
    Map<String, Object> unfit = concerned(son);
    unfit.put("wasInArea", "NO");
    form.put("alsoVisited", List.of(unfit));

    assertThatThrownBy(() -> walk.complete(father, "visit-person", "CONCERNED", form))
        .hasMessage("task.outcomeUnfit");
    assertThat(walk.open(father)).containsExactly("visit-person");
    assertThat(walk.open(son)).containsExactly("visit-person");
  }

  private Map<String, Object> concerned(String caseId) {
    return new HashMap<>(
        Map.of(
            "task", walk.task(caseId, "visit-person"),
            "found", "PERSON",
            "wasInArea", "YES",
            "result", "CONCERNED"));
  }

  private Map<String, Object> metAtTheDoor() {
    return new HashMap<>(Map.of("found", "PERSON", "wasInArea", "YES", "address", door));
  }
}
