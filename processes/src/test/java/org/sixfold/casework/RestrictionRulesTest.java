package org.sixfold.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sixfold.casefile.Restrictions.Kind;
import org.sixfold.testsupport.ProcessTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;

/** Every row of the rules by example: how long, where, with tests on which days. */
@ProcessTest
class RestrictionRulesTest {

  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  private static final int ROWS = 30;

  @Autowired EngineRuleTable table;
  @Autowired RestrictionRules rules;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      emptyValue = "",
      textBlock =
          """
            CN | CLOSE_CONTACT | CENTRALISED_ISOLATION | 2021-05-11 | CN8 | 14 | 1 4 7 14 | HOME_MONITORING | 7 | 2 7
            CN | SECONDARY_CONTACT | CENTRALISED_ISOLATION | 2021-05-11 | CN8 | 7 | 1 4 7 |  | 0 |
            CN | OVERSEAS | CENTRALISED_ISOLATION | 2021-05-11 | CN8 | 14 | 1 4 7 14 | HOME_MONITORING | 7 | 2 7
            ZJ | HIGH_RISK_AREA | CENTRALISED_ISOLATION | 2021-01-01 | ZJ2021-01 | 14 | 1 14 | DAILY_MONITORING | 7 | 7
            ZJ | SEALED_MEDIUM_RISK | CENTRALISED_ISOLATION | 2021-01-01 | ZJ2021-01 | 14 | 1 14 | DAILY_MONITORING | 7 | 7
            ZJ | MEDIUM_RISK_AREA | HOME_ISOLATION | 2021-01-01 | ZJ2021-01 | 7 | 1 7 | DAILY_MONITORING | 7 | 7
            ZJ | TRACED_LATE | DAILY_MONITORING | 2021-01-01 | ZJ2021-01 | 21 |  |  | 0 |
            ZJ | SEALED_ZONE | CENTRALISED_ISOLATION | 2022-03-01 | ZJ2022-03 | 14 |  | DAILY_MONITORING | 7 |
            ZJ | CONTROL_ZONE | HOME_ISOLATION | 2022-03-01 | ZJ2022-03 | 3 | 1 2 | DAILY_MONITORING | 11 |
            ZJ | PREVENTION_ZONE | DAILY_MONITORING | 2022-03-01 | ZJ2022-03 | 2 | 1 | DAILY_MONITORING | 14 |
            CN | CLOSE_CONTACT | CENTRALISED_ISOLATION | 2022-06-28 | CN9 | 7 | 1 2 3 5 7 | HOME_MONITORING | 3 | 3
            CN | OVERSEAS | CENTRALISED_ISOLATION | 2022-06-28 | CN9 | 7 | 1 2 3 5 7 | HOME_MONITORING | 3 | 3
            CN | SECONDARY_CONTACT | HOME_ISOLATION | 2022-06-28 | CN9 | 7 | 1 4 7 |  | 0 |
            CN | HIGH_RISK_AREA | CENTRALISED_ISOLATION | 2022-06-28 | CN9 | 7 | 1 2 3 5 7 |  | 0 |
            CN | MEDIUM_RISK_AREA | HOME_ISOLATION | 2022-06-28 | CN9 | 7 | 1 4 7 |  | 0 |
            CN | MEDIUM_RISK_AREA | CENTRALISED_ISOLATION | 2022-06-28 | CN9 | 7 | 1 4 7 |  | 0 |
            CN | LOW_RISK_AREA | DAILY_MONITORING | 2022-06-28 | CN9 | 3 | 1 3 |  | 0 |
            CN | DISCHARGED_PATIENT | HOME_MONITORING | 2022-06-28 | CN9 | 7 | 3 7 |  | 0 |
            CN | CLOSE_CONTACT | CENTRALISED_ISOLATION | 2022-11-11 | CN20 | 5 | 1 2 3 5 | HOME_ISOLATION | 3 | 1 3
            CN | OVERSEAS | CENTRALISED_ISOLATION | 2022-11-11 | CN20 | 5 | 1 2 3 5 | HOME_ISOLATION | 3 | 1 3
            CN | HIGH_RISK_SPILLOVER | HOME_ISOLATION | 2022-11-11 | CN20 | 7 | 1 3 5 7 |  | 0 |
            CN | CLOSED_LOOP_LEAVER | HOME_MONITORING | 2022-11-11 | CN20 | 5 | 1 5 |  | 0 |
            WHO | CLOSE_CONTACT | CENTRALISED_ISOLATION | 2021-06-25 | WHO-2021-06 | 14 |  |  | 0 |
            WHO | CLOSE_CONTACT | HOME_ISOLATION | 2021-06-25 | WHO-2021-06 | 14 |  |  | 0 |
            WHO | CLOSE_CONTACT | CENTRALISED_ISOLATION | 2022-02-15 | WHO-2022-02 | 10 | 7 |  | 0 |
            WHO | CLOSE_CONTACT | HOME_ISOLATION | 2022-02-15 | WHO-2022-02 | 10 | 7 |  | 0 |
            US | CLOSE_CONTACT | HOME_ISOLATION | 2022-01-04 | CDC-2022-01 | 5 | 5 |  | 0 |
            DE | CLOSE_CONTACT | HOME_ISOLATION | 2022-01-14 | DE-2022-01 | 10 |  |  | 0 |
            DE | CONFIRMED_CASE | HOME_ISOLATION | 2022-01-14 | DE-2022-01 | 10 |  |  | 0 |
            DE | CONFIRMED_CASE | HOME_ISOLATION | 2022-05-01 | DE-2022-05 | 5 |  |  | 0 |
          """)
  void row(
      String jurisdiction,
      String personClass,
      Kind place,
      LocalDate firstDay,
      String ruleSet,
      int days,
      String tests,
      String second,
      int secondDays,
      String secondTests) {
    RestrictionRule rule = of(jurisdiction).inForce(personClass, place, firstDay).orElseThrow();

    assertThat(rule.ruleSet()).isEqualTo(ruleSet);
    assertThat(rule.first().days()).isEqualTo(days);
    assertThat(rule.first().testDays()).isEqualTo(days(tests));
    assertThat(rule.second() == null ? null : rule.second().kind().name()).isEqualTo(second);
    assertThat(rule.totalDays()).isEqualTo(days + secondDays);
    assertThat(rule.second() == null ? List.of() : rule.second().testDays())
        .isEqualTo(days(secondTests));
    assertThat(rule.source()).isNotBlank();
    assertThat(
            of(jurisdiction)
                .inForce(personClass, place, firstDay.minusDays(1))
                .map(RestrictionRule::id))
        .isNotEqualTo(Optional.of(rule.id()));
    if (rule.validTo() != null) {
      assertThat(rule.isInForce(rule.validTo())).isTrue();
      assertThat(rule.isInForce(rule.validTo().plusDays(1))).isFalse();
    }
  }

  @Test
  void noRowStaysUntested() throws Exception {
    String file =
        new ClassPathResource("case/2-decision/restriction-rules.dmn")
            .getContentAsString(java.nio.charset.StandardCharsets.UTF_8);

    assertThat(file.split("<rule ")).hasSize(ROWS + 1);
    assertThat(file.split("来源：")).hasSize(ROWS + 1);
  }

  /**
   * Last exposure 2022-07-01 15:00: facility until 8 July 24:00, monitoring until 11 July 24:00.
   */
  @Test
  void theExampleOfCn9() {
    RestrictionRule rule =
        rules.require("CLOSE_CONTACT", Kind.CENTRALISED_ISOLATION, LocalDate.of(2022, 7, 2));
    LocalDate dayZero = LocalDate.of(2022, 7, 1);
    Instant exposed = Instant.parse("2022-07-01T07:00:00Z");

    assertThat(rule.firstEnd(exposed, ZONE)).isEqualTo(Instant.parse("2022-07-08T16:00:00Z"));
    assertThat(rule.lastEnd(exposed, ZONE)).isEqualTo(Instant.parse("2022-07-11T16:00:00Z"));
    TestPlan plan = new TestPlan(dayZero, "1,2,3,5,7");
    LocalDate last = null;
    for (int day : new int[] {2, 3, 4, 6, 8}) {
      LocalDate today = last == null ? dayZero : last;
      last = plan.next(today, last, ZONE).orElseThrow().toLocalDate();
      assertThat(last).isEqualTo(LocalDate.of(2022, 7, day));
    }
    assertThat(plan.next(last, last, ZONE)).isEmpty();
    assertThat(new TestPlan(LocalDate.of(2022, 7, 8), "3").next(last, null, ZONE).orElseThrow())
        .isEqualTo("2022-07-11T08:00+08:00[Asia/Shanghai]");
  }

  @Test
  void whoIsTracedLateIsTestedTheSameDay() {
    TestPlan plan = new TestPlan(LocalDate.of(2022, 7, 1), "1,2,3,5,7");

    assertThat(plan.next(LocalDate.of(2022, 7, 5), null, ZONE).orElseThrow().toLocalDate())
        .isEqualTo("2022-07-05");
    assertThat(
            plan.next(LocalDate.of(2022, 7, 5), LocalDate.of(2022, 7, 5), ZONE)
                .orElseThrow()
                .toLocalDate())
        .isEqualTo("2022-07-06");
  }

  @Test
  void aClassMissingInTheLocalSetIsLookedForInTheNationalOne() {
    LocalDate day = LocalDate.of(2021, 12, 11);

    assertThat(
            rules.inForce("CLOSE_CONTACT", Kind.CENTRALISED_ISOLATION, day).orElseThrow().ruleSet())
        .isEqualTo("CN8");
    assertThat(
            rules
                .inForce("HIGH_RISK_AREA", Kind.CENTRALISED_ISOLATION, day)
                .orElseThrow()
                .ruleSet())
        .isEqualTo("ZJ2021-01");
    assertThat(rules.inForce("HIGH_RISK_AREA", Kind.HOME_ISOLATION, day)).isEmpty();
  }

  @Test
  void sinceJanuary2023NothingIsInForce() {
    for (Kind place : Kind.values()) {
      assertThat(rules.inForce("CLOSE_CONTACT", place, LocalDate.of(2023, 1, 8))).isEmpty();
    }
    assertThat(of("WHO").inForce("CLOSE_CONTACT", Kind.HOME_ISOLATION, LocalDate.of(2026, 1, 1)))
        .isPresent();
  }

  private RuleBook of(String jurisdiction) {
    return new BookOfTables(
        new RulesOfTable(table.all(), List.of(jurisdiction)),
        (ruleSet, personClass) -> Optional.empty());
  }

  private static List<Integer> days(String days) {
    return days == null ? List.of() : Arrays.stream(days.split(" ")).map(Integer::valueOf).toList();
  }
}
