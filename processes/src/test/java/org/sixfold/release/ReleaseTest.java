package org.sixfold.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sixfold.access.UserDirectory;
import org.sixfold.casefile.Tests.Result;
import org.sixfold.shared.ProblemException;
import org.sixfold.testsupport.Filled;
import org.sixfold.testsupport.Laboratory;
import org.sixfold.testsupport.ProcessTest;
import org.sixfold.testsupport.Shortcuts;
import org.sixfold.testsupport.Walk;
import org.sixfold.worklist.BulkTasks;
import org.springframework.beans.factory.annotation.Autowired;

/** Before T, at T, and after it. T is 24:00 on 3 September where nothing else is said. */
@ProcessTest
class ReleaseTest {

  private static final Map<String, Object> SIGNED = Map.of("wagesLetter", true, "sign", "冯");

  @Autowired Walk walk;
  @Autowired Shortcuts shortcuts;
  @Autowired Laboratory laboratory;
  @Autowired BulkTasks bulk;
  @Autowired UserDirectory users;

  @BeforeEach
  void morning() {
    walk.startAt("2022-09-01T09:00");
  }

  @Test
  void checkAndAnnouncementOpenBeforeTheEndEachInItsTime() {
    String id = monitored();
    walk.until("2022-09-02T23:59");
    assertThat(walk.open(id)).doesNotContain("check-before-release", "announce-release");
    walk.until("2022-09-03T00:00");
    assertThat(walk.due(id, "check-before-release")).isEqualTo("2022-09-03T12:00");
    assertThat(walk.role(id, "check-before-release")).isEqualTo("DOCTOR");

    walk.until("2022-09-03T12:00");

    assertThat(walk.open(id)).as("unchecked").contains("check-before-release");
    assertThat(walk.due(id, "announce-release")).isEqualTo("2022-09-03T22:00");
    assertThat(walk.role(id, "announce-release")).isEqualTo("DECIDING_OFFICER");
  }

  @Test
  void unsignedAtTheEndThePersonIsFreeAndTheSignatureEscalates() {
    String id = monitored();
    walk.until("2022-09-03T22:00");
    assertThat(level(id)).isEqualTo(1);
    walk.until("2022-09-03T22:30");
    assertThat(level(id)).isEqualTo(2);

    walk.until("2022-09-04T00:00");

    assertThat(walk.state(id)).isEqualTo("RELEASED");
    assertThat(walk.restrictions(id))
        .containsExactly("DAILY_MONITORING 2022-09-04T00:00 2022-09-04T00:00");
    assertThat(walk.open(id)).containsExactly("announce-release", "hand-back");
    assertThat(walk.role(id, "hand-back")).isEqualTo("GRID_MEMBER");
    assertThat(walk.due(id, "hand-back")).isEqualTo("2022-09-04T00:30");
  }

  @Test
  void aResultThatIsOutIsChasedSixHoursBeforeAndNeverMovesTheEnd() {
    String id = monitored();
    walk.until("2022-09-03T09:00");
    walk.complete(id, "check-before-release", "PENDING", Map.of());
    int before = notes("RESULT_PENDING");
    walk.until("2022-09-03T17:59");
    assertThat(notes("RESULT_PENDING")).isEqualTo(before);

    walk.until("2022-09-03T18:00");

    assertThat(notes("RESULT_PENDING")).isEqualTo(before + 1);
    walk.until("2022-09-04T00:00");
    assertThat(walk.state(id)).isEqualTo("RELEASED");
  }

  @Test
  void aResultThatCameInTimeIsNotChased() {
    String id = monitored();
    walk.until("2022-09-03T09:00");
    walk.complete(id, "check-before-release", "PENDING", Map.of());
    laboratory.answers(id, walk.at("2022-09-03T08:30:00"), Result.NEGATIVE, "L-" + id);

    int before = notes("RESULT_PENDING");
    walk.until("2022-09-03T18:00");

    assertThat(notes("RESULT_PENDING")).isEqualTo(before);
  }

  @Test
  void symptomsAreAssessedAndTheEndStands() {
    String id = monitored();
    walk.until("2022-09-03T09:00");
    walk.complete(id, "check-before-release", "SYMPTOMS", Map.of("symptoms", List.of("COUGH")));

    assertThat(walk.due(id, "assess-symptoms")).isEqualTo("2022-09-03T09:30");
    walk.until("2022-09-04T00:00");
    assertThat(walk.restrictions(id))
        .containsExactly("DAILY_MONITORING 2022-09-04T00:00 2022-09-04T00:00");
  }

  @Test
  void onlyALaboratoryMakesSomebodyPositiveAndAgainstItNobodyIsFit() {
    String id = monitored();
    walk.until("2022-09-03T09:00");
    refused(id, "POSITIVE");
    laboratory.answers(id, walk.at("2022-09-03T08:30:00"), Result.POSITIVE, "L-" + id);
    refused(id, "FIT");

    walk.complete(id, "check-before-release", "POSITIVE", Map.of());

    assertThat(walk.open(id)).as("one review of one result").containsOnlyOnce("confirm-positive");
    walk.until("2022-09-04T00:00");
    assertThat(walk.restrictions(id))
        .containsExactly("DAILY_MONITORING 2022-09-04T00:00 2022-09-04T00:00");
  }

  @Test
  void manyAreCheckedAtOnceOnlyWhereTheLastResultIsNegative() {
    String tested = monitored();
    String untested = monitored();
    walk.until("2022-09-03T09:00");
    laboratory.answers(tested, walk.at("2022-09-03T08:30:00"), Result.NEGATIVE, "L-" + tested);
    String doctor = walk.assignee(tested, "check-before-release");
    List<String> tasks =
        List.of(
            walk.task(tested, "check-before-release"), walk.task(untested, "check-before-release"));

    List<BulkTasks.Result> fit = inBulk(doctor, tasks, "FIT");
    assertThat(fit).extracting(BulkTasks.Result::done).containsExactly(true, false);
    assertThat(fit.get(1).code()).isEqualTo("release.bulkOnlyNegative");
    assertThat(inBulk(doctor, tasks.subList(1, 2), "PENDING").get(0).done()).isFalse();
  }

  @Test
  void whoIsAtHomeNeedsNoDestination() {
    String id = monitored();
    walk.until("2022-09-02T09:00");

    assertThat(walk.open(id)).doesNotContain("confirm-destination");
  }

  @Test
  void theEndOfTheFirstPartIsADepartureFromTheFacility() {
    String id = shortcuts.isolated("CLOSE_CONTACT", "2022-08-31T12:00");
    walk.until("2022-09-07T09:00");
    walk.complete(id, "confirm-destination", "CONFIRMED", Filled.destination());

    walk.until("2022-09-08T00:00");

    assertThat(walk.stage(id)).isEqualTo("MONITORING");
    assertThat(walk.role(id, "hand-back")).isEqualTo("FACILITY_DESK");
    assertThat(walk.due(id, "hand-back")).isEqualTo("2022-09-08T00:30");
    assertThat(walk.shown(id, "hand-back"))
        .containsEntry("part", "LEAVE")
        .containsEntry("destination", "五金城社区永康人家5幢");
    walk.complete(id, "hand-back", "LEFT", Filled.leaving(walk.now()));
    assertThat(walk.open(id)).doesNotContain("hand-back");

    walk.until("2022-09-11T00:00");
    assertThat(walk.state(id)).isEqualTo("RELEASED");
    assertThat(walk.role(id, "hand-back")).isEqualTo("GRID_MEMBER");
    assertThat(walk.due(id, "hand-back")).isEqualTo("2022-09-11T00:30");
  }

  @Test
  void whoLeavesAfterTheFirstPartMayStayToTheMorningToo() {
    String id = shortcuts.isolated("CLOSE_CONTACT", "2022-08-31T12:00");
    walk.until("2022-09-08T00:00");
    assertThat(walk.due(id, "hand-back")).isEqualTo("2022-09-08T00:30");
    Map<String, Object> stay = new HashMap<>(Filled.leaving(walk.now()));
    stay.remove("leftAt");
    stay.put("stayed", "YES");
    stay.put("stayedSign", "某人");

    walk.complete(id, "hand-back", "STAYS_BY_WISH", stay);

    assertThat(walk.stage(id)).as("the first part is over").isEqualTo("MONITORING");
    assertThat(walk.open(id)).doesNotContain("hand-back");
    walk.until("2022-09-08T08:00");
    assertThat(walk.role(id, "hand-back")).isEqualTo("FACILITY_DESK");
    assertThat(walk.due(id, "hand-back")).isEqualTo("2022-09-08T09:00");
    walk.complete(id, "hand-back", "LEFT", Filled.leaving(walk.now()));
    assertThat(walk.open(id)).doesNotContain("hand-back");
  }

  @Test
  void anUnknownDestinationDelaysNobody() {
    String id = shortcuts.isolated("CLOSE_CONTACT", "2022-08-31T12:00");

    walk.until("2022-09-08T00:00");

    assertThat(walk.open(id)).contains("confirm-destination", "hand-back");
    assertThat(walk.restrictions(id))
        .first()
        .isEqualTo("CENTRALISED_ISOLATION 2022-09-08T00:00 2022-09-08T00:00");
    walk.until("2022-09-11T00:00");
    assertThat(walk.open(id))
        .as("at T the departure is that of the release")
        .doesNotContain("confirm-destination")
        .containsOnlyOnce("hand-back");
  }

  @Test
  void whoseWholeMeasureIsAtAFacilityLeavesItAtTheEnd() {
    String id = shortcuts.isolated("HIGH_RISK_AREA", "2022-08-31T12:00");

    walk.until("2022-09-08T00:00");

    assertThat(walk.state(id)).isEqualTo("RELEASED");
    assertThat(walk.role(id, "hand-back")).isEqualTo("FACILITY_DESK");
    assertThat(walk.due(id, "hand-back")).isEqualTo("2022-09-08T00:30");
  }

  @Test
  void atMidnightThePersonMayStayToTheMorningBySignatureAndIsFreeAllTheSame() {
    String id = shortcuts.isolated("HIGH_RISK_AREA", "2022-08-31T12:00");
    walk.until("2022-09-06T09:00");
    Map<String, Object> wish = new HashMap<>(Filled.destination());
    wish.put("wantsMorning", "MORNING");
    walk.complete(id, "confirm-destination", "CONFIRMED", wish);
    walk.until("2022-09-08T00:00");
    assertThat(walk.shown(id, "hand-back")).containsEntry("wantsMorning", "MORNING");
    assertThat(walk.bed(id)).as("nobody is held at T").isEmpty();
    Map<String, Object> stay = new HashMap<>(Filled.leaving(walk.now()));
    stay.remove("leftAt");
    assertThatThrownBy(() -> walk.complete(id, "hand-back", "STAYS_BY_WISH", stay))
        .as("no signature")
        .isInstanceOf(ProblemException.class);

    stay.put("stayed", "YES");
    stay.put("stayedSign", "某人");
    walk.complete(id, "hand-back", "STAYS_BY_WISH", stay);

    assertThat(walk.state(id)).isEqualTo("RELEASED");
    assertThat(walk.restrictions(id)).noneMatch(one -> one.endsWith("running"));
    assertThat(walk.bed(id)).as("the guest's bed is taken").endsWith("2022-09-08T00:00");
    assertThat(walk.open(id)).doesNotContain("hand-back");
    walk.until("2022-09-08T08:00");
    assertThat(walk.bed(id)).isNotEmpty();
    assertThat(walk.role(id, "hand-back")).isEqualTo("FACILITY_DESK");
    assertThat(walk.due(id, "hand-back")).isEqualTo("2022-09-08T09:00");
    walk.complete(id, "hand-back", "LEFT", Filled.leaving(walk.now()));
    assertThat(walk.open(id)).doesNotContain("hand-back");
    assertThat(walk.bed(id)).as("free with the departure").isEmpty();
  }

  @Test
  void aDoctorCallsOnDays1And2And3And7And14() {
    String id = left();
    for (int day : List.of(1, 2, 3, 7, 14)) {
      String date = "2022-09-%02d".formatted(3 + day);
      walk.until(date + "T08:59");
      assertThat(walk.open(id)).isEmpty();
      walk.until(date + "T09:00");
      assertThat(walk.role(id, "hand-back")).isEqualTo("DOCTOR");
      assertThat(walk.due(id, "hand-back")).isEqualTo(date + "T18:00");
      walk.complete(id, "hand-back", "WELL", Map.of("well", "WELL"));
    }

    assertThat(walk.isAlive(id)).isFalse();
  }

  @Test
  void twoUnansweredCallsCloseTheFollowUp() {
    String id = left();
    walk.until("2022-09-04T09:00");
    walk.complete(id, "hand-back", "NO_ANSWER", Map.of());
    walk.until("2022-09-05T09:00");
    walk.complete(id, "hand-back", "NO_ANSWER", Map.of());

    assertThat(walk.open(id)).isEmpty();
    assertThat(walk.isAlive(id)).isFalse();
  }

  @Test
  void aCallThatFindsThePersonUnwellOrInNeedOrBadlyTreatedBringsHelp() {
    String id = left();
    walk.until("2022-09-04T09:00");
    int before = notes("TREATED_BADLY");
    walk.complete(
        id,
        "hand-back",
        "UNWELL",
        Map.of("well", "UNWELL", "needs", List.of("MEDICINE"), "treatedBadly", "不让进店"));

    assertThat(walk.due(id, "assess-symptoms")).isEqualTo("2022-09-04T09:30");
    assertThat(walk.due(id, "meet-need")).isEqualTo("2022-09-04T11:00");
    assertThat(notes("TREATED_BADLY")).isEqualTo(before + 1);
    assertThat(walk.state(id)).isEqualTo("RELEASED");
  }

  @Test
  void whatIsLeftOpenEndsWithTheFollowUp() {
    String id = left();
    for (String day : List.of("04", "05", "06", "10", "17")) {
      walk.until("2022-09-" + day + "T09:00");
      walk.complete(id, "hand-back", "WELL", Map.of("well", "WELL", "needs", List.of("LANGUAGE")));
    }

    assertThat(walk.open(id)).isEmpty();
    assertThat(walk.isAlive(id)).isFalse();
  }

  @Test
  void leavingIsNoAnswerToACallAndACallNoneToLeaving() {
    String id = monitored();
    walk.until("2022-09-04T00:00");
    assertThatThrownBy(() -> walk.complete(id, "hand-back", "WELL", Map.of("well", "WELL")))
        .isInstanceOf(ProblemException.class);
  }

  @Test
  void underCn20TheSecondPartIsIsolationAtHome() {
    walk.startAt("2022-11-20T09:00");
    String id = shortcuts.isolated("CLOSE_CONTACT", "2022-11-19T12:00");
    walk.until("2022-11-25T00:00");

    assertThat(walk.stage(id)).isEqualTo("TRANSFER");
    assertThat(walk.open(id))
        .containsExactly("check-home", "check-home", "confirm-destination", "hand-back");
    shortcuts.toHome(id);
    assertThat(walk.stage(id)).isEqualTo("ISOLATION");
    walk.until("2022-11-28T00:00");

    assertThat(walk.state(id)).isEqualTo("RELEASED");
    assertThat(walk.restrictions(id))
        .containsExactly(
            "CENTRALISED_ISOLATION 2022-11-25T00:00 2022-11-25T00:00",
            "HOME_ISOLATION 2022-11-28T00:00 2022-11-28T00:00");
  }

  private String monitored() {
    return shortcuts.served("LOW_RISK_AREA", "DAILY_MONITORING", "2022-08-31T12:00");
  }

  /** Free and announced; the calls are to come. */
  private String left() {
    String id = monitored();
    walk.until("2022-09-04T00:00");
    walk.complete(id, "announce-release", "ANNOUNCED", SIGNED);
    walk.complete(id, "hand-back", "LEFT", Filled.leaving(walk.now()));
    return id;
  }

  private void refused(String id, String outcome) {
    assertThatThrownBy(() -> walk.complete(id, "check-before-release", outcome, Map.of()))
        .isInstanceOfSatisfying(
            ProblemException.class,
            problem -> assertThat(problem.code()).isEqualTo("task.outcomeUnfit"));
  }

  private List<BulkTasks.Result> inBulk(String doctor, List<String> tasks, String outcome) {
    Map<String, Object> data =
        Map.of("actedAt", walk.now(), "source", "IN_PERSON", "outcome", outcome);
    return bulk.run(users.find(doctor).orElseThrow(), BulkTasks.Action.COMPLETE, tasks, data)
        .results();
  }

  private int level(String id) {
    return walk.count(
        "select level_no from work_item where case_id = ? and kind = 'announce-release'", id);
  }

  /** How many mails of that kind anybody got so far. */
  private int notes(String about) {
    return walk.count(
        "select count(*) from outbox_mail where dedupe_key like ?", "note:" + about + ":%");
  }
}
