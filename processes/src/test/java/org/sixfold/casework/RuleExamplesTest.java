package org.sixfold.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sixfold.testsupport.ProcessTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;

/**
 * Every rule by a person whose dates were counted by hand: day 0, test days, the last day of each
 * stage, which ends at its 24:00.
 */
@ProcessTest
class RuleExamplesTest {

  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  @Autowired EngineRuleTable table;

  private static final String EXAMPLES =
      """
      CN8/CLOSE_CONTACT/CENTRALISED | 2022-01-30 | 01-31 02-03 02-06 02-13 | 2022-02-13 | 02-15 02-20 | 2022-02-20
      CN8/SECONDARY_CONTACT/CENTRALISED | 2021-12-28 | 12-29 01-01 01-04 | 2022-01-04 | '' | 2022-01-04
      CN8/OVERSEAS/CENTRALISED | 2021-12-20 | 12-21 12-24 12-27 01-03 | 2022-01-03 | 01-05 01-10 | 2022-01-10
      ZJ2021-01/HIGH_RISK_AREA/CENTRALISED | 2021-12-10 | 12-11 12-24 | 2021-12-24 | 12-31 | 2021-12-31
      ZJ2021-01/SEALED_MEDIUM_RISK/CENTRALISED | 2021-02-20 | 02-21 03-06 | 2021-03-06 | 03-13 | 2021-03-13
      ZJ2021-01/MEDIUM_RISK_AREA/HOME | 2021-12-10 | 12-11 12-17 | 2021-12-17 | 12-24 | 2021-12-24
      ZJ2021-01/TRACED_LATE/DAILY_MONITORING | 2021-12-01 | '' | 2021-12-22 | '' | 2021-12-22
      ZJ2022-03/SEALED_ZONE/CENTRALISED | 2022-03-10 | '' | 2022-03-24 | '' | 2022-03-31
      ZJ2022-03/CONTROL_ZONE/HOME | 2022-03-30 | 03-31 04-01 | 2022-04-02 | '' | 2022-04-13
      ZJ2022-03/PREVENTION_ZONE/DAILY_MONITORING | 2022-04-29 | 04-30 | 2022-05-01 | '' | 2022-05-15
      CN9/CLOSE_CONTACT/CENTRALISED | 2022-07-01 | 07-02 07-03 07-04 07-06 07-08 | 2022-07-08 | 07-11 | 2022-07-11
      CN9/OVERSEAS/CENTRALISED | 2022-08-30 | 08-31 09-01 09-02 09-04 09-06 | 2022-09-06 | 09-09 | 2022-09-09
      CN9/SECONDARY_CONTACT/HOME | 2022-07-01 | 07-02 07-05 07-08 | 2022-07-08 | '' | 2022-07-08
      CN9/HIGH_RISK_AREA/CENTRALISED | 2022-10-28 | 10-29 10-30 10-31 11-02 11-04 | 2022-11-04 | '' | 2022-11-04
      CN9/MEDIUM_RISK_AREA/HOME | 2022-07-20 | 07-21 07-24 07-27 | 2022-07-27 | '' | 2022-07-27
      CN9/MEDIUM_RISK_AREA/CENTRALISED | 2022-07-28 | 07-29 08-01 08-04 | 2022-08-04 | '' | 2022-08-04
      CN9/LOW_RISK_AREA/DAILY_MONITORING | 2022-07-30 | 07-31 08-02 | 2022-08-02 | '' | 2022-08-02
      CN9/DISCHARGED_PATIENT/HOME_MONITORING | 2022-07-05 | 07-08 07-12 | 2022-07-12 | '' | 2022-07-12
      CN20/CLOSE_CONTACT/CENTRALISED | 2022-11-28 | 11-29 11-30 12-01 12-03 | 2022-12-03 | 12-04 12-06 | 2022-12-06
      CN20/OVERSEAS/CENTRALISED | 2022-12-28 | 12-29 12-30 12-31 01-02 | 2023-01-02 | 01-03 01-05 | 2023-01-05
      CN20/HIGH_RISK_SPILLOVER/HOME | 2022-11-20 | 11-21 11-23 11-25 11-27 | 2022-11-27 | '' | 2022-11-27
      CN20/CLOSED_LOOP_LEAVER/HOME_MONITORING | 2022-12-28 | 12-29 01-02 | 2023-01-02 | '' | 2023-01-02
      WHO-2021-06/CLOSE_CONTACT/CENTRALISED | 2021-07-01 | '' | 2021-07-15 | '' | 2021-07-15
      WHO-2021-06/CLOSE_CONTACT/HOME | 2021-12-25 | '' | 2022-01-08 | '' | 2022-01-08
      WHO-2022-02/CLOSE_CONTACT/CENTRALISED | 2022-02-20 | 02-27 | 2022-03-02 | '' | 2022-03-02
      WHO-2022-02/CLOSE_CONTACT/HOME | 2024-02-22 | 02-29 | 2024-03-03 | '' | 2024-03-03
      CDC-2022-01/CLOSE_CONTACT/HOME | 2022-01-10 | 01-15 | 2022-01-15 | '' | 2022-01-15
      DE-2022-01/CLOSE_CONTACT/HOME | 2022-01-20 | '' | 2022-01-30 | '' | 2022-01-30
      DE-2022-01/CONFIRMED_CASE/HOME | 2022-01-25 | '' | 2022-02-04 | '' | 2022-02-04
      DE-2022-05/CONFIRMED_CASE/HOME | 2022-05-10 | '' | 2022-05-15 | '' | 2022-05-15
      """;

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = EXAMPLES)
  void countedByHand(
      String id,
      LocalDate dayZero,
      String tests,
      LocalDate last,
      String tests2,
      LocalDate lastOfAll) {
    RestrictionRule rule = rule(id);
    Instant from = dayZero.atTime(15, 0).atZone(ZONE).toInstant();

    assertThat(tests(dayZero, rule.first().testDays())).isEqualTo(tests);
    assertThat(rule.firstEnd(from, ZONE))
        .isEqualTo(last.plusDays(1).atStartOfDay(ZONE).toInstant());
    assertThat(rule.second() == null ? "" : tests(last, rule.second().testDays()))
        .isEqualTo(tests2);
    assertThat(rule.testDates(from, ZONE).stream().map(day -> day.toString().substring(5)))
        .isEqualTo(
            Stream.of((tests + " " + tests2).strip().split(" +"))
                .filter(day -> !day.isEmpty())
                .toList());
    assertThat(rule.lastEnd(from, ZONE))
        .isEqualTo(lastOfAll.plusDays(1).atStartOfDay(ZONE).toInstant());
  }

  @Test
  void everyRuleOfTheTableHasAnExample() throws Exception {
    String file =
        new ClassPathResource("case/2-decision/restriction-rules.dmn")
            .getContentAsString(StandardCharsets.UTF_8);

    assertThat(
            Pattern.compile("_ruleId\"><text>\"([^\"]+)\"")
                .matcher(file)
                .results()
                .map(found -> found.group(1)))
        .containsExactlyInAnyOrderElementsOf(
            EXAMPLES.lines().map(line -> line.split("\\|")[0].strip()).toList());
  }

  @Test
  void whoHasANegativeTestInTimeMayBeProposedForAnEarlierEnd() {
    RuleShape who = rule("WHO-2022-02/CLOSE_CONTACT/HOME").shape();
    RuleShape germany = rule("DE-2022-01/CONFIRMED_CASE/HOME").shape();

    assertThat(who.earlyOutDay(List.of())).isEqualTo(OptionalInt.of(7));
    assertThat(germany.earlyOutDay(List.of())).isEqualTo(OptionalInt.of(7));
    assertThat(germany.earlyOutDay(List.of("PUPIL"))).isEqualTo(OptionalInt.of(5));
    assertThat(rule("CN9/CLOSE_CONTACT/CENTRALISED").shape().earlyOutDay(List.of())).isEmpty();
  }

  @Test
  void noOtherRuleKnowsAnEarlyWayOut() {
    assertThat(
            EXAMPLES
                .lines()
                .map(line -> rule(line.split("\\|")[0].strip()))
                .filter(rule -> !rule.shape().earlyOut().isEmpty())
                .map(RestrictionRule::id))
        .containsExactly(
            "WHO-2022-02/CLOSE_CONTACT/CENTRALISED",
            "WHO-2022-02/CLOSE_CONTACT/HOME",
            "DE-2022-01/CLOSE_CONTACT/HOME",
            "DE-2022-01/CONFIRMED_CASE/HOME");
  }

  @Test
  void anExtensionHasACauseAndACap() {
    RuleShape shape = rule("DE-2022-05/CONFIRMED_CASE/HOME").shape();

    assertThat(shape.extendWhile()).isEqualTo("SYMPTOMS");
    assertThat(shape.extendCap()).isEqualTo(10);
    assertThat(rule("CN9/CLOSE_CONTACT/CENTRALISED").shape().extendWhile()).isNull();
  }

  @Test
  void theOtherShapes() {
    assertThat(rule("CN9/SECONDARY_CONTACT/HOME").shape().linkedNegatives()).isEqualTo(2);
    assertThat(rule("CDC-2022-01/CLOSE_CONTACT/HOME").shape().exempt()).containsExactly("BOOSTED");
    assertThat(rule("CDC-2022-01/CLOSE_CONTACT/HOME").shape().maskUntilDay()).isEqualTo(10);
    assertThat(rule("CN8/CLOSE_CONTACT/CENTRALISED").shape().doubleTestDays()).containsExactly(14);
    assertThat(rule("ZJ2021-01/TRACED_LATE/DAILY_MONITORING").shape().tracedWithinDays())
        .isEqualTo(28);
    assertThat(rule("CN20/HIGH_RISK_SPILLOVER/HOME").shape()).isEqualTo(RuleShape.PLAIN);
  }

  private RestrictionRule rule(String id) {
    return Stream.of("ZJ", "CN", "WHO", "US", "DE")
        .map(
            one ->
                new BookOfTables(
                    new RulesOfTable(table.all(), List.of(one)), (set, of) -> Optional.empty()))
        .map(book -> book.find(id))
        .flatMap(Optional::stream)
        .findFirst()
        .orElseThrow();
  }

  /** As the plan of somebody found on day 0 gives them one after the other. */
  private static String tests(LocalDate dayZero, List<Integer> days) {
    TestPlan plan = new TestPlan(dayZero, TestPlan.days(days, 0, dayZero, dayZero, false));
    List<String> planned = new ArrayList<>();
    LocalDate last = null;
    for (Optional<ZonedDateTime> next = plan.next(dayZero, last, ZONE);
        next.isPresent();
        next = plan.next(last, last, ZONE)) {
      last = next.get().toLocalDate();
      planned.add(last.toString().substring(5));
    }
    return String.join(" ", planned);
  }
}
