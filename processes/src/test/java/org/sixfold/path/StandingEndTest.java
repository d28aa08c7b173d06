package org.sixfold.path;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sixfold.casefile.Tests.Result;
import org.sixfold.casework.CareCalls;
import org.sixfold.testsupport.Facts;
import org.sixfold.testsupport.Filled;
import org.sixfold.testsupport.Laboratory;
import org.sixfold.testsupport.ProcessTest;
import org.sixfold.testsupport.Shortcuts;
import org.sixfold.testsupport.Walk;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Guards (e) and (f) of the table of kinds: whatever happens on the way, answered or not, the
 * lawful end stands to the minute, and nothing stops the clock.
 */
@ProcessTest
class StandingEndTest {

  private static final String RUNNING = "CENTRALISED_ISOLATION 2022-09-08T00:00 running";
  private static final String ENDED = "CENTRALISED_ISOLATION 2022-09-08T00:00 2022-09-08T00:00";

  @Autowired Walk walk;
  @Autowired Shortcuts shortcuts;
  @Autowired Laboratory laboratory;
  @Autowired CareCalls care;
  @Autowired Facts facts;

  private String id;

  /** What happens, and then is left as it is. */
  enum Happening {
    OVERDUE,
    PENDING,
    POSITIVE,
    SYMPTOMS,
    NOT_FOUND,
    ABSENT,
    UNWELL,
    REFUSAL,
    OBJECTION,
    ANOTHER_FACILITY,
    CARE_OUTSIDE,
    WRONG_ADMISSION,
    UNSIGNED_CHANGE,
    UNCONFIRMED_DEATH
  }

  @BeforeEach
  void decidedInTheMorning() {
    walk.startAt("2022-09-01T09:00");
    id = shortcuts.served("HIGH_RISK_AREA", "CENTRALISED_ISOLATION", "2022-08-31T12:00");
  }

  @ParameterizedTest
  @EnumSource
  void theEndStands(Happening what) {
    happens(what);
    assertThat(walk.restrictions(id)).as("at once").containsExactly(RUNNING);

    walk.until("2022-09-07T23:59");
    assertThat(walk.restrictions(id)).as("to the minute").containsExactly(RUNNING);
    walk.until("2022-09-08T00:00");
    assertThat(walk.restrictions(id)).containsExactly(ENDED);
    assertThat(walk.state(id)).isEqualTo("RELEASED");
  }

  private void happens(Happening what) {
    switch (what) {
      case OVERDUE -> assertThat(walk.open(id)).isNotEmpty();
      case PENDING -> {
        sampled();
        walk.until("2022-09-07T09:00");
        walk.complete(id, "check-before-release", "PENDING", Map.of());
      }
      case POSITIVE -> {
        sampled();
        laboratory.answers(id, walk.at("2022-09-01T09:00"), Result.POSITIVE, "standing-end");
        assertThat(walk.open(id)).contains("confirm-positive");
      }
      case SYMPTOMS -> {
        shortcuts.toFacility(id);
        walk.until("2022-09-07T09:00");
        walk.complete(id, "check-before-release", "SYMPTOMS", Map.of("symptoms", List.of("COUGH")));
      }
      case NOT_FOUND -> {
        shortcuts.toFacility(id);
        care.notReached(id, true, "a-test");
        walk.complete(id, "check-by-phone", "NO_ANSWER", Map.of("reached", "NO_ANSWER"));
        walk.complete(id, "visit-person", "NOT_FOUND", Map.of("found", "NO_SUCH_ADDRESS"));
        walk.complete(id, "trace-person", "NOT_FOUND", Map.of("result", "NOTHING"));
      }
      case ABSENT, UNWELL -> {
        walk.complete(id, "prepare-transfer", "READY", Filled.transferPlan(walk.now()));
        walk.complete(
            id,
            "hand-over-departure",
            what.name(),
            Map.of("atDoor", walk.now(), "personReady", what.name()));
      }
      case REFUSAL -> {
        walk.complete(id, "prepare-transfer", "READY", Filled.transferPlan(walk.now()));
        walk.complete(
            id,
            "hand-over-departure",
            "REFUSES",
            Map.of("atDoor", walk.now(), "personReady", "GOOD"));
      }
      case OBJECTION -> {
        shortcuts.toFacility(id);
        facts.send("command-1", id, "objection.filed", Map.of("text", "我没有去过那里"));
      }
      case ANOTHER_FACILITY -> {
        walk.complete(id, "prepare-transfer", "READY", Filled.transferPlan(walk.now()));
        walk.complete(id, "hand-over-departure", "LEFT", Filled.handOver(walk.now()));
        walk.complete(id, "acknowledge-arrival", "SENT_ON", Map.of("sentTo", "F2"));
      }
      case CARE_OUTSIDE -> {
        shortcuts.toFacility(id);
        care.medicalExit(id, true, "a-test");
      }
      case WRONG_ADMISSION -> {
        sampled();
        laboratory.answers(id, walk.at("2022-09-01T09:00"), Result.POSITIVE, "standing-end-1");
        walk.complete(id, "confirm-positive", "POSITIVE", Filled.confirmation("POSITIVE"));
        walk.complete(id, "refer-to-hospital", "ADMITTED", Filled.admission(walk.now()));
        walk.until("2022-09-03T09:00");
        laboratory.corrects(
            id, walk.at("2022-09-01T09:00"), Result.NEGATIVE, "standing-end-2", "standing-end-1");
      }
      case UNSIGNED_CHANGE -> {
        shortcuts.toFacility(id);
        facts.send(
            "do-03", id, "measure.changeRequested", Map.of("kind", "EXTEND", "reason", "仍在观察"));
      }
      case UNCONFIRMED_DEATH -> walk.complete(id, "prepare-transfer", "DECEASED", Map.of());
    }
  }

  private void sampled() {
    shortcuts.toFacility(id);
    walk.until("2022-09-01T09:00");
    walk.complete(id, "take-sample", "SAMPLED", Filled.sample(walk.now()));
  }
}
