package org.sixfold.casework;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sixfold.testsupport.Facts;
import org.sixfold.testsupport.Filled;
import org.sixfold.testsupport.ProcessTest;
import org.sixfold.testsupport.Releases;
import org.sixfold.testsupport.Shortcuts;
import org.sixfold.testsupport.Walk;
import org.springframework.beans.factory.annotation.Autowired;

/** A rule set that counts periods of 24 hours: last exposure on 1 July 2022, 15:30. */
@ProcessTest
class PeriodsOf24HoursTest {

  private static final String RULES = "case/2-decision/restriction-rules.dmn";
  private static final String UNIT = "\"CN9_CLOSE_CONTACT_CENTRALISED_unit\"><text>\"%s\"";

  @Autowired Walk walk;
  @Autowired Shortcuts shortcuts;
  @Autowired Releases releases;
  @Autowired Facts facts;

  @BeforeEach
  void theNinthEditionCountsHours() {
    releases.change(RULES, UNIT.formatted("DAY"), UNIT.formatted("HOURS_24"));
    walk.startAt("2022-07-01T16:00");
  }

  @AfterEach
  void andDaysAgain() {
    releases.withdraw();
  }

  @Test
  void everyStageEndsAtTheMinuteOfTheExposure() {
    String id = shortcuts.isolated("CLOSE_CONTACT", "2022-07-01T15:30");
    assertThat(walk.restrictions(id))
        .containsExactly(
            "CENTRALISED_ISOLATION 2022-07-08T15:30 running",
            "HOME_MONITORING 2022-07-11T15:30 running");

    walk.until("2022-07-08T15:29");
    assertThat(walk.stage(id)).isEqualTo("ISOLATION");
    walk.until("2022-07-08T15:30");
    assertThat(walk.stage(id)).isEqualTo("MONITORING");
    walk.until("2022-07-11T15:29");
    assertThat(walk.state(id)).isEqualTo("UNDER_CONTROL");
    walk.until("2022-07-11T15:30");

    assertThat(walk.state(id)).isEqualTo("RELEASED");
    assertThat(walk.restrictions(id))
        .containsExactly(
            "CENTRALISED_ISOLATION 2022-07-08T15:30 2022-07-08T15:30",
            "HOME_MONITORING 2022-07-11T15:30 2022-07-11T15:30");
    assertThat(walk.open(id)).doesNotContain("report-day", "take-sample");
  }

  @Test
  void samplesAreTakenOnTheDaysOfThePeriods() {
    String id = shortcuts.isolated("CLOSE_CONTACT", "2022-07-01T15:30");

    for (String day : new String[] {"02", "03", "04", "06", "08", "11"}) {
      walk.until("2022-07-" + day + "T07:59");
      assertThat(walk.open(id)).as("7月" + day + "日前").doesNotContain("take-sample");
      walk.until("2022-07-" + day + "T08:00");
      assertThat(walk.due(id, "take-sample")).isEqualTo("2022-07-" + day + "T16:00");
      walk.complete(id, "take-sample", "SAMPLED", Filled.sample(walk.now()));
    }
  }

  @Test
  void theFileAndThePaperSayTheMinute() {
    String id = shortcuts.isolated("CLOSE_CONTACT", "2022-07-01T15:30");

    assertThat(facts.section("why", id, "do-01"))
        .contains("自 2022-07-01 15:30 起算；24小时周期数 7 + 3")
        .contains("规则止时 2022-07-08 15:30；法定止时 2022-07-08 15:30")
        .contains("counted from 2022-07-01 15:30; periods of 24 hours 7 + 3")
        .contains("lawful end 2022-07-11 15:30");
    assertThat(walk.values("select content from case_paper where case_id = ?", id))
        .anySatisfy(
            paper ->
                assertThat(paper).contains("至2022年7月8日15时30分", "至2022年7月11日15时30分", "以24小时为一日"));
  }

  @Test
  void theReleaseIsPreparedFromThatMinuteBackwards() {
    String id = shortcuts.isolated("CLOSE_CONTACT", "2022-07-01T15:30");

    walk.until("2022-07-10T15:30");
    assertThat(walk.due(id, "check-before-release")).isEqualTo("2022-07-11T03:30");
    walk.until("2022-07-11T03:30");
    assertThat(walk.due(id, "announce-release")).isEqualTo("2022-07-11T13:30");
  }

  @Test
  void aMorningExposureIsTestedOnTheSameMorningAndNeverAfterItsEnd() {
    String id = shortcuts.proposed("CLOSE_CONTACT", "CENTRALISED_ISOLATION", "2022-07-01T06:20");
    assertThat(walk.shown(id, "sign-decision").get("endAt"))
        .asString()
        .startsWith("2022-07-11T06:20");
    walk.complete(id, "sign-decision", "SIGNED", Filled.decision());
    walk.complete(id, "serve-notice", "SERVED", Filled.notice());
    shortcuts.toFacility(id);

    walk.until("2022-07-01T16:00");
    walk.complete(id, "take-sample", "SAMPLED", Filled.sample(walk.now()));
    for (String day : new String[] {"02", "03", "05", "07"}) {
      walk.until("2022-07-" + day + "T08:00");
      assertThat(walk.open(id)).as("7月" + day + "日").contains("take-sample");
      walk.complete(id, "take-sample", "SAMPLED", Filled.sample(walk.now()));
    }
    walk.until("2022-07-08T06:20");
    assertThat(walk.stage(id)).isEqualTo("MONITORING");
  }

  @Test
  void aSwitchLeavesNobodyAMinuteLonger() {
    walk.startAt("2022-11-09T16:00");
    String id = shortcuts.isolated("CLOSE_CONTACT", "2022-11-08T15:30");
    assertThat(walk.restrictions(id))
        .containsExactly(
            "CENTRALISED_ISOLATION 2022-11-15T15:30 running",
            "HOME_MONITORING 2022-11-18T15:30 running");

    walk.until("2022-11-11T00:00");

    assertThat(walk.restrictions(id))
        .containsExactly(
            "CENTRALISED_ISOLATION 2022-11-14T00:00 running",
            "HOME_MONITORING 2022-11-17T00:00 running");
  }
}
