package org.sixfold.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sixfold.access.SignedInUser;
import org.sixfold.access.UserDirectory;
import org.sixfold.casework.RestrictionRule;
import org.sixfold.casework.RestrictionRules;
import org.sixfold.casework.SuccessorClasses;
import org.sixfold.rules.RuleSwitches.Signature;
import org.sixfold.testsupport.Facts;
import org.sixfold.testsupport.ProcessTest;
import org.sixfold.testsupport.Shortcuts;
import org.sixfold.testsupport.Walk;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Classes that a new rule set no longer has: who goes on as what, by which paper, and who is free.
 */
@ProcessTest
class SuccessorTest {

  private static final int ROWS = 4;

  @Autowired Walk walk;
  @Autowired Shortcuts shortcuts;
  @Autowired RuleSwitches switches;
  @Autowired SuccessorClasses successors;
  @Autowired RestrictionRules rules;
  @Autowired UserDirectory users;
  @Autowired Facts facts;
  @Autowired JdbcTemplate jdbc;

  @BeforeEach
  void nothingElseRuns() {
    jdbc.update("update restriction set ended_at = lawful_end where ended_at is null");
    jdbc.update("delete from rule_change_day");
    jdbc.update("delete from rule_switch_line");
    jdbc.update("delete from rule_switch");
    jdbc.update("delete from rule_change_told");
  }

  @ParameterizedTest
  @CsvSource({
    "SEALED_ZONE, 2022-06-28, HIGH_RISK_AREA",
    "CONTROL_ZONE, 2022-06-28, MEDIUM_RISK_AREA",
    "PREVENTION_ZONE, 2022-06-28, LOW_RISK_AREA",
    "HIGH_RISK_AREA, 2022-11-11, HIGH_RISK_SPILLOVER",
  })
  void row(String personClass, LocalDate day, String successor) {
    assertThat(successors.of(personClass, day)).contains(successor);
    assertThat(successors.of(personClass, day.minusDays(1))).isEmpty();
    assertThat(rules.all())
        .filteredOn(rule -> rule.isInForce(day))
        .extracting(RestrictionRule::personClass)
        .contains(successor)
        .doesNotContain(personClass);
  }

  @Test
  void noRowStaysUntestedAndEachCitesItsPaper() throws Exception {
    String file =
        new ClassPathResource("case/2-decision/successor-class.dmn")
            .getContentAsString(StandardCharsets.UTF_8);

    assertThat(Pattern.compile("<rule ").matcher(file).results()).hasSize(ROWS);
    assertThat(Pattern.compile("〔K〕。来源：").matcher(file).results()).hasSize(ROWS);
  }

  @Test
  void aSignedListMovesPeopleOfHighRiskAreasHomeAndNobodyLonger() {
    walk.startAt("2022-11-09T09:00");
    String id = shortcuts.isolated("HIGH_RISK_AREA", "2022-11-08T15:00");
    assertThat(walk.restrictions(id))
        .containsExactly("CENTRALISED_ISOLATION 2022-11-16T00:00 running");

    sign("2022-11-11T00:00");
    walk.until("2022-11-11T00:00");

    assertThat(walk.restrictions(id)).endsWith("HOME_ISOLATION 2022-11-16T00:00 running");
    assertThat(facts.decision(id).ruleId()).isEqualTo("CN20/HIGH_RISK_SPILLOVER/HOME");
    assertThat(facts.section("why", id, "do-01")).contains("二十条", "第0天 2022-11-08");
    assertThat(walk.stage(id)).isEqualTo("TRANSFER");
  }

  @Test
  void withoutAListTheyAreFree() {
    walk.startAt("2022-11-09T09:00");
    String id = shortcuts.isolated("HIGH_RISK_AREA", "2022-11-08T15:00");

    walk.until("2022-11-11T00:00");

    assertThat(walk.state(id)).isEqualTo("RELEASED");
  }

  @Test
  void whereNoPaperNamesASuccessorTheMeasureEnds() {
    walk.startAt("2022-11-09T09:00");
    String id = shortcuts.served("MEDIUM_RISK_AREA", "HOME_ISOLATION", "2022-11-08T15:00");
    shortcuts.toHome(id);

    sign("2022-11-11T00:00");
    walk.until("2022-11-11T00:00");

    assertThat(walk.state(id)).isEqualTo("RELEASED");
  }

  /** Five days in the facility, then at home; isolated no longer than seven days, as was signed. */
  @Test
  void arrivalsFromAbroadHaveARuleOfTheirOwn() {
    walk.startAt("2022-11-09T09:00");
    String id = shortcuts.isolated("OVERSEAS", "2022-11-08T15:00");

    sign("2022-11-11T00:00");
    walk.until("2022-11-11T00:00");

    assertThat(walk.restrictions(id))
        .endsWith(
            "CENTRALISED_ISOLATION 2022-11-14T00:00 running",
            "HOME_ISOLATION 2022-11-16T00:00 running",
            "HOME_MONITORING 2022-11-17T00:00 running");
    walk.until("2022-11-14T00:00");
    assertThat(walk.stage(id)).isEqualTo("TRANSFER");
    shortcuts.toHome(id);
    assertThat(walk.stage(id)).isEqualTo("ISOLATION");
    walk.until("2022-11-16T00:00");
    assertThat(walk.stage(id)).isEqualTo("MONITORING");
    walk.until("2022-11-17T00:00");
    assertThat(walk.state(id)).isEqualTo("RELEASED");
  }

  /** In the same way, so that no new paper is needed to be free earlier. */
  @ParameterizedTest
  @CsvSource({
    "SEALED_ZONE, CENTRALISED_ISOLATION, 2022-06-25T15:00, CENTRALISED_ISOLATION 2022-07-03T00:00",
    "CONTROL_ZONE, HOME_ISOLATION, 2022-06-26T15:00, DAILY_MONITORING 2022-07-04T00:00",
    "PREVENTION_ZONE, DAILY_MONITORING, 2022-06-26T15:00, DAILY_MONITORING 2022-06-30T00:00",
  })
  void zonesGoOnAsRiskAreasWithoutASignature(
      String personClass, String place, String from, String lastPart) {
    walk.startAt("2022-06-26T16:00");
    String id = shortcuts.served(personClass, place, from);
    if (place.equals("CENTRALISED_ISOLATION")) {
      shortcuts.toFacility(id);
    } else if (place.equals("HOME_ISOLATION")) {
      shortcuts.toHome(id);
    }

    walk.until("2022-06-28T00:00");

    assertThat(walk.restrictions(id))
        .filteredOn(one -> one.endsWith("running"))
        .last()
        .isEqualTo(lastPart + " running");
    walk.until(lastPart.split(" ")[1]);
    assertThat(walk.state(id)).isEqualTo("RELEASED");
  }

  private void sign(String local) {
    Instant at =
        LocalDateTime.parse(local).atZone(java.time.ZoneId.of("Asia/Shanghai")).toInstant();
    switches.sign(officer(), new Signature(at, "永防指20号", "YK-COMMAND", null));
  }

  private SignedInUser officer() {
    return users.find("do-01").orElseThrow();
  }
}
