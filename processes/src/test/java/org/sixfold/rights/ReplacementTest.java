package org.sixfold.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sixfold.testsupport.Facts;
import org.sixfold.testsupport.Filled;
import org.sixfold.testsupport.ProcessTest;
import org.sixfold.testsupport.Shortcuts;
import org.sixfold.testsupport.Walk;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * A decision in place of one that runs limits from its signature on, but counts from the exposure:
 * nobody stays longer than the longest row in force, counted from there.
 */
@ProcessTest
class ReplacementTest {

  @Autowired Walk walk;
  @Autowired Shortcuts shortcuts;
  @Autowired Facts facts;

  @BeforeEach
  void saturdayMorning() {
    walk.startAt("2022-07-02T09:00");
  }

  /**
   * The person was exposed at 15:00 on 1 July; each replacement is signed later than the one
   * before.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          LOW_RISK_AREA     | DAILY_MONITORING | 2022-07-02T20:00 | HIGH_RISK_AREA | CENTRALISED_ISOLATION 2022-07-09T00:00 running
          LOW_RISK_AREA     | DAILY_MONITORING | 2022-07-03T10:00 | HIGH_RISK_AREA | CENTRALISED_ISOLATION 2022-07-09T00:00 running
          LOW_RISK_AREA     | DAILY_MONITORING | 2022-07-04T22:00 | HIGH_RISK_AREA | CENTRALISED_ISOLATION 2022-07-09T00:00 running
          LOW_RISK_AREA     | DAILY_MONITORING | 2022-07-03T10:00 | CLOSE_CONTACT  | HOME_MONITORING 2022-07-12T00:00 running
          SECONDARY_CONTACT | HOME_ISOLATION   | 2022-07-03T10:00 | CLOSE_CONTACT  | HOME_MONITORING 2022-07-12T00:00 running
          SECONDARY_CONTACT | HOME_ISOLATION   | 2022-07-08T10:00 | CLOSE_CONTACT  | HOME_MONITORING 2022-07-12T00:00 running
          """)
  void itEndsAsCountedFromTheExposure(
      String first, String place, String signed, String then, String last) {
    String id = signedFirst(first, place);
    walk.until(signed);

    replace(id, then, "2022-07-01T15:00");

    assertThat(walk.restrictions(id)).endsWith(last);
    assertThat(walk.starts(id)).contains(signed);
    String end = last.split(" ")[1];
    walk.until(end);
    assertThat(walk.state(id)).as("whatever else was left undone").isEqualTo("RELEASED");
    assertThat(heldMinutes(id))
        .as("no minute after the end, none counted twice")
        .isEqualTo(minutes(walk.starts(id).get(0), end));
  }

  /** Whoever dates the same exposure later prolongs nothing by it. */
  @Test
  void aLaterDateForTheSameExposureIsRefused() {
    String id = signedFirst("LOW_RISK_AREA", "DAILY_MONITORING");
    walk.until("2022-07-04T10:00");
    ask(id);
    propose(id, "HIGH_RISK_AREA", "2022-07-02T08:30");

    assertThatThrownBy(() -> sign(id, "do-02")).hasMessage("decision.overLongest");
    assertThat(walk.restrictions(id)).containsExactly("DAILY_MONITORING 2022-07-05T00:00 running");
  }

  /** In the second part of a measure its first is over, and no decision brings it back. */
  @Test
  void theSecondPartIsNotBegunAnewByTheSameRule() {
    String id = shortcuts.isolated("CLOSE_CONTACT", "2022-07-01T15:00");
    walk.until("2022-07-09T09:00");
    assertThat(walk.stage(id)).isEqualTo("MONITORING");
    ask(id);
    propose(id, "CLOSE_CONTACT", "2022-07-01T15:00");

    assertThatThrownBy(() -> sign(id, "do-02")).hasMessage("decision.nothingChanges");
    assertThat(walk.restrictions(id)).endsWith("HOME_MONITORING 2022-07-12T00:00 running");
  }

  private String signedFirst(String personClass, String place) {
    String id = shortcuts.proposed(personClass, place, "2022-07-01T15:00");
    walk.completeAs("do-01", id, "sign-decision", "SIGNED", Filled.decision());
    walk.complete(id, "serve-notice", "SERVED", Filled.notice());
    if (place.equals("HOME_ISOLATION")) {
      shortcuts.toHome(id);
    }
    return id;
  }

  private void replace(String id, String personClass, String countedFrom) {
    ask(id);
    propose(id, personClass, countedFrom);
    sign(id, "do-02");
  }

  private void ask(String id) {
    facts.send("do-03", id, "measure.changeRequested", Map.of("kind", "EXTEND", "reason", "风险区上调"));
  }

  private void propose(String id, String personClass, String countedFrom) {
    walk.complete(
        id,
        "confirm-class",
        "PROPOSE",
        Filled.classOf(personClass, "CENTRALISED_ISOLATION", walk.at(countedFrom)));
  }

  private void sign(String id, String who) {
    Map<String, Object> form = new HashMap<>(Filled.decision());
    form.put("reason", "风险区上调");
    walk.completeAs(who, id, "sign-decision", "SIGNED", form);
  }

  /** The sum over all restrictions that somebody felt, by SQL of its own. */
  private int heldMinutes(String id) {
    return walk.count(
        "select sum(timestampdiff(minute, start_at, least(ended_at, lawful_end)))"
            + " from restriction where case_id = ? and start_at is not null and start_at < ended_at",
        id);
  }

  private static int minutes(String from, String to) {
    return Math.toIntExact(
        Duration.between(LocalDateTime.parse(from), LocalDateTime.parse(to)).toMinutes());
  }
}
