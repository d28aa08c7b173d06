package org.sixfold.laboratory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sixfold.casefile.Tests.Result;
import org.sixfold.testsupport.Laboratory;
import org.sixfold.testsupport.ProcessTest;
import org.sixfold.testsupport.Shortcuts;
import org.sixfold.testsupport.Walk;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** A negative test in time opens an early way out where the rule knows one; nothing moves by it. */
@ProcessTest
class EarlyWayOutTest {

  private static final String LAWFUL_END = "CENTRALISED_ISOLATION 2021-12-25T00:00 running";

  @Autowired Walk walk;
  @Autowired Shortcuts shortcuts;
  @Autowired Laboratory laboratory;
  @Autowired JdbcTemplate jdbc;

  @BeforeEach
  void saturdayMorning() {
    walk.startAt("2021-12-11T09:00");
  }

  @Test
  void aNegativeOnTheDayOfTheRuleAsksADoctorAndMovesNoEnd() {
    String id = isolatedUnderWho();
    negative(id, "2021-12-16T08:30", "N1");
    assertThat(walk.open(id)).as("day 6").doesNotContain("confirm-class");

    negative(id, "2021-12-17T08:30", "N2");

    assertThat(walk.due(id, "confirm-class")).isEqualTo("2021-12-17T16:00");
    assertThat(walk.restrictions(id)).contains(LAWFUL_END);
    assertThat(
            walk.values(
                "select change_kind from change_request where case_id = ? and asked_by = 'system'",
                id))
        .containsExactly("SHORTEN");
  }

  @Test
  void aSecondNegativeAsksNothingMore() {
    String id = isolatedUnderWho();
    negative(id, "2021-12-17T08:30", "N1");
    negative(id, "2021-12-18T08:30", "N2");

    assertThat(walk.open(id)).filteredOn("confirm-class"::equals).hasSize(1);
  }

  @Test
  void aNegativeThatWasWrongTakesBackWhatItAsked() {
    String id = isolatedUnderWho();
    negative(id, "2021-12-17T08:30", "N1");

    laboratory.corrects(id, walk.at("2021-12-17T08:30"), Result.PENDING_RETEST, "N2", "N1");

    assertThat(walk.open(id)).doesNotContain("confirm-class");
    assertThat(walk.restrictions(id)).contains(LAWFUL_END);
  }

  @Test
  void whereTheRuleKnowsNoEarlyWayOutANegativeAsksNothing() {
    String id = shortcuts.isolated("CLOSE_CONTACT", "2021-12-10T18:00");
    negative(id, "2021-12-17T08:30", "N1");

    assertThat(walk.open(id)).doesNotContain("confirm-class");
  }

  /** In force elsewhere: a town that adopts these rules has such a case. */
  private String isolatedUnderWho() {
    String id = shortcuts.isolated("CLOSE_CONTACT", "2021-12-10T18:00");
    jdbc.update(
        "update restriction set rule_id = 'WHO-2022-02/CLOSE_CONTACT/CENTRALISED'"
            + " where case_id = ?",
        id);
    return id;
  }

  private void negative(String id, String sampledAt, String labNo) {
    walk.until(sampledAt.substring(0, 10) + "T12:00");
    laboratory.answers(id, walk.at(sampledAt), Result.NEGATIVE, labNo);
  }
}
