package org.sixfold.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sixfold.testsupport.Filled;
import org.sixfold.testsupport.ProcessTest;
import org.sixfold.testsupport.Shortcuts;
import org.sixfold.testsupport.Walk;
import org.springframework.beans.factory.annotation.Autowired;

/** Isolation at home: the home is looked at first, somebody escorts, a doctor phones. */
@ProcessTest
class HomeTest {

  @Autowired Walk walk;
  @Autowired Shortcuts shortcuts;

  @BeforeEach
  void saturdayMorning() {
    walk.startAt("2021-12-11T09:00");
  }

  private String servedForHome() {
    return shortcuts.served("MEDIUM_RISK_AREA", "HOME_ISOLATION", "2021-12-10T18:00");
  }

  private static Map<String, Object> home(String key, Object value) {
    Map<String, Object> changed = new HashMap<>(Filled.home());
    changed.put(key, value);
    return changed;
  }

  @Test
  void theHomeIsLookedAtBeforeAnybodyIsIsolatedThere() {
    String id = servedForHome();
    assertThat(walk.open(id)).containsExactly("check-home", "check-home");
    assertThat(walk.dueFor("DOCTOR", id, "check-home")).isEqualTo("2021-12-11T11:00");
    assertThat(walk.dueFor("VILLAGE_CADRE", id, "check-home")).isEqualTo("2021-12-11T11:00");
    walk.completeFor("DOCTOR", id, "check-home", "FIT", Filled.home());
    assertThat(walk.open(id)).as("the village cadre looks too").containsExactly("check-home");
    assertThat(walk.shown(id, "check-home")).containsEntry("part", "CADRE");
    walk.complete(id, "check-home", "FIT", Filled.home());

    assertThat(walk.due(id, "hand-over-departure")).isEqualTo("2021-12-11T17:00");
    Map<String, Object> form = Filled.handOver(walk.now());
    assertThatThrownBy(() -> walk.complete(id, "hand-over-departure", "LEFT", form))
        .hasMessage("task.outcomeUnfit");
    walk.complete(id, "hand-over-departure", "AT_HOME", form);
    assertThat(walk.starts(id)).startsWith("2021-12-11T09:00");

    assertThat(walk.role(id, "acknowledge-arrival")).as("by phone").isEqualTo("DOCTOR");
    assertThat(walk.due(id, "acknowledge-arrival")).isEqualTo("2021-12-11T09:30");
    assertThatThrownBy(
            () -> walk.complete(id, "acknowledge-arrival", "NOT_ON_BOARD", Map.of("place", "HOME")))
        .hasMessage("task.outcomeUnfit");
    walk.complete(id, "acknowledge-arrival", "RECEIVED", Filled.arrivalAtHome(walk.now()));

    assertThat(walk.stage(id)).isEqualTo("ISOLATION");
    walk.until("2021-12-11T09:00");
    assertThat(walk.role(id, "report-day")).isEqualTo("GRID_MEMBER");
  }

  @Test
  void theRestrictionStartsAtTheOwnDoorNotWithTheSignature() {
    String id = servedForHome();
    assertThat(walk.starts(id)).startsWith((String) null);
    walk.completeAll(id, "check-home", "FIT", Filled.home());

    walk.startAt("2021-12-11T11:00");
    walk.complete(
        id, "hand-over-departure", "AT_HOME", Filled.handOver(walk.at("2021-12-11T10:40")));

    assertThat(walk.starts(id)).startsWith("2021-12-11T10:40");
  }

  @Test
  void aHomeIsFitOnlyWithARoomFreeExitsSafetyAndWillingHousemates() {
    String id = servedForHome();
    for (Map<String, Object> unfit :
        List.of(
            home("ownRoom", "NO"),
            home("ventilated", "NO"),
            home("exitFree", false),
            home("safeAtHome", "NO"),
            home("housemates", List.of(Map.of("name", "妻", "agrees", "NO"))))) {
      assertThatThrownBy(() -> walk.completeFor("DOCTOR", id, "check-home", "FIT", unfit))
          .as(unfit.toString())
          .hasMessage("task.outcomeUnfit");
    }
    Map<String, Object> silent = new HashMap<>(Filled.home());
    silent.remove("exitFree");
    assertThatThrownBy(() -> walk.completeFor("DOCTOR", id, "check-home", "NOT_FIT", silent))
        .as("the ways out are always looked at")
        .hasMessage("form.invalid");
  }

  @Test
  void aHomeThatOneOfBothFindsUnfitMeansAnotherPlace() {
    String id = servedForHome();
    walk.completeFor("DOCTOR", id, "check-home", "FIT", Filled.home());
    walk.complete(id, "check-home", "NOT_FIT", home("ownRoom", "NO"));

    assertThat(walk.open(id)).containsExactly("confirm-class");
    walk.until("2021-12-11T10:00");
    assertThat(walk.open(id))
        .as("seen again")
        .containsExactly("check-home", "check-home", "confirm-class");
    walk.completeAll(id, "check-home", "FIT", Filled.home());
    assertThat(walk.open(id)).containsExactly("confirm-class", "hand-over-departure");
  }

  @Test
  void anotherPlaceIsAskedForOnceAndWithTheFirstSignature() {
    String id = servedForHome();
    walk.completeFor("DOCTOR", id, "check-home", "NOT_FIT", home("ownRoom", "NO"));
    assertThat(walk.open(id)).containsExactly("check-home", "confirm-class");

    walk.complete(id, "check-home", "NOT_FIT", home("ventilated", "NO"));
    assertThat(walk.open(id)).containsExactly("confirm-class");
  }

  @Test
  void whoIsNotSafeAtHomeGetsHelpWithinTheHour() {
    String id = servedForHome();
    walk.completeFor("VILLAGE_CADRE", id, "check-home", "UNSAFE", home("safeAtHome", "NO"));

    assertThat(walk.open(id)).containsExactly("check-home", "confirm-class", "meet-need");
    assertThat(walk.due(id, "meet-need")).isEqualTo("2021-12-11T10:00");
    walk.complete(id, "check-home", "FIT", Filled.home());
    assertThat(walk.open(id)).as("the graver counts").containsExactly("confirm-class", "meet-need");
  }

  @Test
  void aBlockedExitIsAnAlarmOfMinutes() {
    String id = servedForHome();
    walk.completeFor("DOCTOR", id, "check-home", "NOT_FIT", home("exitFree", false));

    assertThat(
            walk.count(
                "select count(*) from outbox_mail where dedupe_key like 'note:EXIT_BLOCKED:%'"
                    + " and username like 'command-%' and at_once = true and content like ?",
                "%" + id + "%"))
        .isEqualTo(1);
    assertThat(walk.open(id)).contains("meet-need");
  }
}
