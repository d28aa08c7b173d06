package org.sixfold.laboratory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert;
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
import org.springframework.beans.factory.annotation.Autowired;

/** Tubes, pools and laboratories that are late; nothing here moves the end. */
@ProcessTest
class SamplingTest {

  @Autowired Walk walk;
  @Autowired Shortcuts shortcuts;
  @Autowired Laboratory laboratory;
  @Autowired LaboratoryReports reports;
  @Autowired UserDirectory users;

  @BeforeEach
  void saturdayMorning() {
    walk.startAt("2021-12-11T09:00");
  }

  @Test
  void whoWasTracedLateIsTestedTheSameDay() {
    String id = shortcuts.isolated("CLOSE_CONTACT", "2021-12-05T18:00");
    walk.until("2021-12-11T09:00");
    assertThat(walk.due(id, "take-sample")).isEqualTo("2021-12-11T16:00");
    walk.complete(id, "take-sample", "SAMPLED", Filled.sample(walk.now()));
    walk.until("2021-12-12T07:59");
    assertThat(walk.open(id)).doesNotContain("take-sample");
    walk.until("2021-12-12T08:00");
    assertThat(walk.due(id, "take-sample")).isEqualTo("2021-12-12T16:00");
  }

  @Test
  void aPositivePoolMakesNobodyPositiveAndEverybodyIsSampledAgainWithinTwoHours() {
    String tube = "POOL" + System.nanoTime();
    List<String> people = pool(tube, 3);
    walk.until("2021-12-11T15:00");

    assertThat(laboratory.answersTube(tube, Result.POSITIVE, "LP1").people()).isEqualTo(3);

    for (String id : people) {
      assertThat(walk.open(id)).contains("take-sample").doesNotContain("confirm-positive");
      assertThat(walk.due(id, "take-sample")).isEqualTo("2021-12-11T17:00");
    }
    walk.complete(people.get(0), "take-sample", "SAMPLED", Filled.sample(walk.now()));
    laboratory.answers(people.get(0), walk.now(), Result.POSITIVE, "LS1");
    assertThat(walk.due(people.get(0), "confirm-positive")).isEqualTo("2021-12-11T15:20");
  }

  @Test
  void aTestToBeRepeatedMakesNobodyPositive() {
    String id = sampled();
    laboratory.answers(id, walk.now(), Result.PENDING_RETEST, "L1");
    assertThat(walk.due(id, "take-sample")).isEqualTo("2021-12-11T11:00");
    assertThat(walk.open(id)).doesNotContain("confirm-positive");
  }

  @Test
  void aReportOfATubeCountsOnceAndAnotherContentUnderItsNumberIsRefused() {
    String tube = "POOL" + System.nanoTime();
    String id = pool(tube, 2).get(0);
    assertThat(laboratory.answersTube(tube, Result.NEGATIVE, "LP2").repeated()).isFalse();
    assertThat(laboratory.answersTube(tube, Result.NEGATIVE, "LP2").repeated()).isTrue();
    assertThat(walk.count("select count(*) from test_result where case_id = ?", id)).isEqualTo(1);
    assertThatThrownBy(() -> laboratory.answersTube(tube, Result.POSITIVE, "LP2"))
        .isInstanceOfSatisfying(
            ProblemException.class,
            no -> assertThat(no.code()).isEqualTo("laboratory.numberReused"));
  }

  /** Whichever way it comes; only a correction takes the place of what was said. */
  @Test
  void anotherResultOfAnAnsweredTubeIsRefusedUnlessItSaysWhatItCorrects() {
    String id = sampled();
    String tube = walk.values("select tube from test_sample where case_id = ?", id).get(0);
    laboratory.answersTube(tube, Result.NEGATIVE, "LT1");

    assertAnswered(() -> laboratory.answersTube(tube, Result.POSITIVE, "LT2"));
    assertAnswered(() -> laboratory.answers(id, walk.now(), Result.POSITIVE, "LT2"));
    assertThat(walk.open(id)).doesNotContain("confirm-positive");
    laboratory.answersTube(tube, Result.NEGATIVE, "LT3");

    laboratory.corrects(id, walk.now(), Result.POSITIVE, "LT4", "LT1");
    assertThat(walk.open(id)).contains("confirm-positive");
    assertAnswered(() -> laboratory.answers(id, walk.now(), Result.NEGATIVE, "LT5"));
    assertThat(walk.open(id)).as("a positive is not talked away").contains("confirm-positive");
  }

  @Test
  void aCorrectionOfAnotherTubeIsNoneOfThisOne() {
    String id = sampled();
    laboratory.answers(id, walk.now(), Result.NEGATIVE, "LA1");
    walk.until("2021-12-14T08:00");
    sample(id, Filled.sample(walk.now()));
    laboratory.answers(id, walk.now(), Result.NEGATIVE, "LA2");

    assertAnswered(() -> laboratory.corrects(id, walk.now(), Result.POSITIVE, "LA3", "LA1"));
  }

  @Test
  void ofTwoTubesTakenAtOnceEachHasItsOwnAnswer() {
    String id = shortcuts.isolated("CLOSE_CONTACT", "2021-12-10T18:00");
    walk.until("2021-12-11T09:00");
    String tube = "T" + System.nanoTime();
    Map<String, Object> both = new HashMap<>(Filled.sample(walk.now(), tube));
    both.put("secondTube", tube + "-2");
    sample(id, both);
    laboratory.answersTube(tube, Result.NEGATIVE, "LD1");

    laboratory.answersTube(tube + "-2", Result.POSITIVE, "LD2");

    assertThat(walk.open(id)).contains("confirm-positive");
    assertAnswered(() -> laboratory.answersTube(tube, Result.POSITIVE, "LD3"));
  }

  private static void assertAnswered(ThrowableAssert.ThrowingCallable second) {
    assertThatThrownBy(second)
        .isInstanceOfSatisfying(
            ProblemException.class,
            no -> assertThat(no.code()).isEqualTo("laboratory.tubeAnswered"));
  }

  @Test
  void aReportOfAnUnknownTubeOrByNobodysLaboratoryIsRefused() {
    assertThatThrownBy(() -> laboratory.answersTube("NOBODYS", Result.POSITIVE, "L1"))
        .isInstanceOfSatisfying(
            ProblemException.class,
            no -> assertThat(no.errors().get(0).code()).isEqualTo("test.tubeUnknown"));
    assertThatThrownBy(
            () ->
                reports.take(
                    users.find("dr-01").orElseThrow(),
                    new LaboratoryReports.Report("T", Result.POSITIVE, "L1", null, null)))
        .isInstanceOfSatisfying(
            ProblemException.class, no -> assertThat(no.status()).isEqualTo(403));
  }

  @Test
  void aPoolHasAtMostTenPeopleAndNobodyTwice() {
    String id = shortcuts.isolated("CLOSE_CONTACT", "2021-12-10T18:00");
    walk.until("2021-12-11T09:00");
    String tube = "POOL" + System.nanoTime();
    assertThatThrownBy(() -> sample(id, Filled.pooledSample(walk.now(), tube, 11)))
        .isInstanceOf(ProblemException.class);

    pool(tube, 2);

    assertThatThrownBy(() -> sample(id, Filled.pooledSample(walk.now(), tube, 2)))
        .isInstanceOfSatisfying(
            ProblemException.class,
            no -> assertThat(no.errors().get(0).code()).isEqualTo("test.poolFull"));
    assertThatThrownBy(() -> sample(id, Filled.sample(walk.now(), tube)))
        .isInstanceOfSatisfying(
            ProblemException.class,
            no -> assertThat(no.errors().get(0).code()).isEqualTo("test.tubeTaken"));
    sample(id, Filled.sample(walk.now()));
  }

  @Test
  void aTubeSharedWithoutDeclaringItIsFlaggedAndItsReportMakesNobodyPositive() {
    String tube = "T" + System.nanoTime();
    List<String> people = new ArrayList<>();
    for (int person = 0; person < 2; person++) {
      String id = shortcuts.isolated("CLOSE_CONTACT", "2021-12-10T18:00");
      walk.until("2021-12-11T09:00");
      sample(id, Filled.sample(walk.now(), tube));
      people.add(id);
    }
    assertThat(
            walk.count(
                "select count(*) from audit_entry where subject = ? and action = 'test.tubeShared'",
                people.get(1)))
        .isEqualTo(1);
    laboratory.answersTube(tube, Result.POSITIVE, "LU1");
    assertThat(walk.open(people.get(0))).contains("take-sample").doesNotContain("confirm-positive");
  }

  @Test
  void aTubeSaidToBeOnePersonsAloneIsRefusedWhenSomebodyElseIsInIt() {
    String tube = "T" + System.nanoTime();
    String one = shortcuts.isolated("CLOSE_CONTACT", "2021-12-10T18:00");
    String other = shortcuts.isolated("CLOSE_CONTACT", "2021-12-10T18:00");
    walk.until("2021-12-11T09:00");
    sample(one, Filled.pooledSample(walk.now(), tube, 1));

    assertThatThrownBy(() -> sample(other, Filled.pooledSample(walk.now(), tube, 1)))
        .isInstanceOfSatisfying(
            ProblemException.class,
            no -> assertThat(no.errors().get(0).code()).isEqualTo("test.tubeTaken"));
    assertThat(walk.open(other)).contains("take-sample");
  }

  @Test
  void aLateLaboratoryIsChasedOnceAndThePersonIsNotHeldForIt() {
    String id = sampled();
    walk.until("2021-12-11T20:59");
    assertThat(chased(id)).isZero();
    walk.until("2021-12-11T21:00");
    assertThat(chased(id)).isEqualTo(1);
    walk.until("2021-12-25T00:00");
    assertThat(chased(id)).isEqualTo(1);
    assertThat(walk.restrictions(id).get(0))
        .isEqualTo("CENTRALISED_ISOLATION 2021-12-25T00:00 2021-12-25T00:00");
  }

  @Test
  void aResultInTimeIsChasedByNobody() {
    String id = sampled();
    laboratory.answers(id, walk.now(), Result.NEGATIVE, "L1");
    walk.until("2021-12-12T07:00");
    assertThat(chased(id)).isZero();
  }

  @Test
  void whoCannotBeSampledIsSeenByADoctor() {
    String id = shortcuts.isolated("CLOSE_CONTACT", "2021-12-10T18:00");
    walk.until("2021-12-11T09:00");
    walk.complete(id, "take-sample", "UNABLE", Map.of("reason", "鼻腔手术后"));
    assertThat(walk.due(id, "assess-symptoms")).isEqualTo("2021-12-11T09:30");
  }

  @Test
  void whoDoesNotWantToIsTalkedTo() {
    String id = shortcuts.isolated("CLOSE_CONTACT", "2021-12-10T18:00");
    walk.until("2021-12-11T09:00");
    walk.complete(id, "take-sample", "REFUSED", Map.of("refused", true, "reason", "怕痛"));
    assertThat(walk.dueFor("DOCTOR", id, "resolve-refusal")).isEqualTo("2021-12-11T11:00");
    assertThat(walk.restrictions(id)).allMatch(one -> one.endsWith("running"));
  }

  private List<String> pool(String tube, int size) {
    List<String> people = new ArrayList<>();
    for (int person = 0; person < size; person++) {
      String id = shortcuts.isolated("CLOSE_CONTACT", "2021-12-10T18:00");
      walk.until("2021-12-11T09:00");
      sample(id, Filled.pooledSample(walk.now(), tube, size));
      people.add(id);
    }
    return people;
  }

  private String sampled() {
    String id = shortcuts.isolated("CLOSE_CONTACT", "2021-12-10T18:00");
    walk.until("2021-12-11T09:00");
    sample(id, Filled.sample(walk.now()));
    return id;
  }

  private void sample(String id, Map<String, Object> form) {
    walk.complete(id, "take-sample", "SAMPLED", form);
  }

  private int chased(String id) {
    return walk.count(
        "select count(*) from audit_entry where subject = ? and action = 'test.resultLate'", id);
  }
}
