package org.sixfold.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sixfold.casefile.CaseFiles;
import org.sixfold.testsupport.Filled;
import org.sixfold.testsupport.ProcessTest;
import org.sixfold.testsupport.Shortcuts;
import org.sixfold.testsupport.Walk;
import org.springframework.beans.factory.annotation.Autowired;

/** Who is asked, before somebody leaves a facility, whether she is awaited where she goes. */
@ProcessTest
class DestinationTest {

  @Autowired Walk walk;
  @Autowired Shortcuts shortcuts;
  @Autowired CaseFiles cases;

  @BeforeEach
  void morning() {
    walk.startAt("2022-09-01T09:00");
  }

  @Test
  void theDestinationIsAskedTwoDaysBeforeAndARefusalGoesToTheCommandRoom() {
    String id = shortcuts.isolated("CLOSE_CONTACT", "2022-08-31T12:00");
    walk.until("2022-09-05T23:59");
    assertThat(walk.open(id)).doesNotContain("confirm-destination");
    walk.until("2022-09-06T08:00");
    assertThat(walk.role(id, "confirm-destination")).isEqualTo("VILLAGE_CADRE");
    assertThat(walk.due(id, "confirm-destination")).isEqualTo("2022-09-06T21:00");
    assertThat(walk.shown(id, "confirm-destination"))
        .containsEntry("leavesAt", walk.at("2022-09-08T00:00:00"));

    Map<String, Object> refusal = new HashMap<>(Filled.destination());
    refusal.put("accepts", "NO");
    walk.complete(id, "confirm-destination", "NOT_ACCEPTED", refusal);
    assertThat(walk.role(id, "confirm-destination")).isEqualTo("SUPERVISOR");
    walk.complete(id, "confirm-destination", "CONFIRMED", Filled.destination());

    assertThat(walk.open(id)).doesNotContain("confirm-destination");
    assertThat(walk.restrictions(id)).first().asString().contains("2022-09-08T00:00 running");
  }

  @Test
  void theCadreOfWhereThePersonGoesConfirms() {
    String id = shortcuts.isolated("CLOSE_CONTACT", "2022-08-31T12:00");
    cases.correctContact(id, null, "高镇社区胜利路2号");

    walk.until("2022-09-06T08:00");

    assertThat(walk.role(id, "confirm-destination")).isEqualTo("VILLAGE_CADRE");
    assertThat(walk.assignee(id, "confirm-destination")).isEqualTo("vc-330784001012");
    assertThat(walk.due(id, "confirm-destination")).isEqualTo("2022-09-06T21:00");
    assertThat(walk.shown(id, "confirm-destination")).containsEntry("to", "高镇社区胜利路2号");
  }

  @Test
  void forAPlaceThatIsNotOursTheCadreOfTheOwnGridAsks() {
    String id = shortcuts.isolated("CLOSE_CONTACT", "2022-08-31T12:00");
    cases.correctContact(id, null, "杭州市余杭区某路1号");

    walk.until("2022-09-06T08:00");

    assertThat(walk.assignee(id, "confirm-destination")).isEqualTo("vc-330784001007");
    assertThat(walk.due(id, "confirm-destination")).isEqualTo("2022-09-06T21:00");
  }
}
