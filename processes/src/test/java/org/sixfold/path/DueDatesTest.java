package org.sixfold.path;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sixfold.camunda.Models;
import org.sixfold.testsupport.ProcessTest;
import org.sixfold.worklist.TaskDeadlines;
import org.sixfold.worklist.TaskDeadlines.Plan;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;

/**
 * To the minute, when a task of each row is warned of, due and raised: begun by day (2 July, 09:00)
 * and at night (22:30). The lawful end is 24:00 on 4 July, the journey planned on 3 July from 14:00
 * to 15:30. Days are those of July 2022.
 */
@ProcessTest
class DueDatesTest {

  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  private static final Map<String, Object> ANCHORS =
      Map.of(
          "lawfulEnd", "2022-07-05T00:00",
          "departAt", "2022-07-03T14:00",
          "etaAt", "2022-07-03T15:30");

  private static final String EXAMPLES =
      """
          place-person | place-person | false | - | - | 02T09:00 | 02T09:30 | 02T10:00 | 02T10:00
          place-person | place-person | false | - | - | 02T22:30 | 03T08:30 | 03T09:00 | 03T09:00
          check-by-phone-core | check-by-phone | false | CORE | - | 02T09:00 | 02T12:00 | 02T13:00 | 02T12:30
          check-by-phone-core | check-by-phone | true | CORE | - | 02T22:30 | 03T01:30 | 03T02:30 | 03T02:00
          check-by-phone-survey | check-by-phone | false | SURVEY | - | 02T09:00 | 03T03:00 | 03T09:00 | 03T07:00
          check-by-phone-survey | check-by-phone | true | SURVEY | - | 02T22:30 | 03T16:30 | 03T22:30 | 03T20:30
          check-by-phone-welfare | check-by-phone | false | WELFARE | - | 02T09:00 | 02T09:30 | 02T10:00 | 02T10:00
          check-by-phone-welfare | check-by-phone | false | WELFARE | - | 02T22:30 | 03T08:30 | 03T09:00 | 03T09:00
          check-by-phone-urgent | check-by-phone | true | - | - | 02T09:00 | 02T10:00 | 02T11:00 | 02T11:00
          check-by-phone-urgent | check-by-phone | true | - | - | 02T22:30 | 03T08:00 | 03T09:00 | 03T09:00
          check-by-phone | check-by-phone | false | - | - | 02T09:00 | 02T18:00 | 02T20:00 | 02T20:00
          check-by-phone | check-by-phone | false | - | - | 02T22:30 | 03T18:00 | 03T20:00 | 03T20:00
          visit-person | visit-person | false | - | - | 02T09:00 | 02T11:00 | 02T13:00 | 02T13:00
          visit-person | visit-person | false | - | - | 02T22:30 | 03T10:00 | 03T12:00 | 03T12:00
          trace-person | trace-person | false | - | - | 02T09:00 | 02T10:00 | 02T11:00 | 02T11:00
          trace-person | trace-person | false | - | - | 02T22:30 | 02T23:30 | 03T00:30 | 03T00:30
          clarify-contradiction | clarify-contradiction | false | - | - | 02T09:00 | 02T10:00 | 02T11:00 | 02T11:00
          clarify-contradiction | clarify-contradiction | false | - | - | 02T22:30 | 03T09:00 | 03T10:00 | 03T10:00
          confirm-class-urgent | confirm-class | true | - | - | 02T09:00 | 02T09:30 | 02T10:00 | 02T10:00
          confirm-class-urgent | confirm-class | true | - | - | 02T22:30 | 02T23:00 | 02T23:30 | 02T23:30
          confirm-class | confirm-class | false | - | - | 02T09:00 | 02T11:00 | 02T13:00 | 02T13:00
          confirm-class | confirm-class | false | - | - | 02T22:30 | 03T00:30 | 03T02:30 | 03T02:30
          return-with-receipt-receipt | return-with-receipt | false | RECEIPT | - | 02T09:00 | 02T21:00 | 03T20:00 | 03T20:00
          return-with-receipt-receipt | return-with-receipt | false | RECEIPT | - | 02T22:30 | 03T20:00 | 04T19:00 | 04T19:00
          return-with-receipt | return-with-receipt | false | - | - | 02T09:00 | 02T10:00 | 02T11:00 | 02T11:00
          return-with-receipt | return-with-receipt | false | - | - | 02T22:30 | 03T09:00 | 03T10:00 | 03T10:00
          meet-at-gate | meet-at-gate | false | - | - | 02T09:00 | 02T09:15 | 02T09:30 | 02T09:30
          meet-at-gate | meet-at-gate | false | - | - | 02T22:30 | 02T22:45 | 02T23:00 | 02T23:00
          sign-decision-urgent | sign-decision | true | - | - | 02T09:00 | 02T09:20 | 02T09:45 | 02T09:30
          sign-decision-urgent | sign-decision | true | - | - | 02T22:30 | 02T22:50 | 02T23:15 | 02T23:00
          sign-decision | sign-decision | false | - | - | 02T09:00 | 02T11:00 | 02T13:00 | 02T12:00
          sign-decision | sign-decision | false | - | - | 02T22:30 | 03T00:30 | 03T02:30 | 03T01:30
          review-objection | review-objection | false | - | - | 02T09:00 | 02T15:00 | 03T09:00 | 02T21:00
          review-objection | review-objection | false | - | - | 02T22:30 | 03T04:30 | 03T22:30 | 03T10:30
          fill-six | fill-six | false | - | - | 02T09:00 | 02T09:15 | 02T09:30 | 02T09:30
          fill-six | fill-six | false | - | - | 02T22:30 | 02T22:45 | 02T23:00 | 02T23:00
          serve-notice | serve-notice | false | - | - | 02T09:00 | 02T09:30 | 02T10:00 | 02T09:45
          serve-notice | serve-notice | false | - | - | 02T22:30 | 02T23:00 | 02T23:30 | 02T23:15
          arrange-care | arrange-care | false | - | - | 02T09:00 | 02T09:20 | 02T10:00 | 02T09:40
          arrange-care | arrange-care | false | - | - | 02T22:30 | 02T22:50 | 02T23:30 | 02T23:10
          resolve-refusal-urgent | resolve-refusal | true | - | - | 02T09:00 | 02T10:00 | 02T11:00 | 02T10:30
          resolve-refusal-urgent | resolve-refusal | true | - | - | 02T22:30 | 02T23:30 | 03T00:30 | 03T00:00
          resolve-refusal | resolve-refusal | false | - | - | 02T09:00 | 02T10:00 | 02T11:00 | 02T10:30
          resolve-refusal | resolve-refusal | false | - | - | 02T22:30 | 03T09:00 | 03T10:00 | 03T09:30
          prepare-transfer | prepare-transfer | false | - | - | 02T09:00 | 02T10:00 | 02T11:00 | 02T10:30
          prepare-transfer | prepare-transfer | false | - | - | 02T22:30 | 02T23:30 | 03T00:30 | 03T00:00
          check-home | check-home | false | - | - | 02T09:00 | 02T10:00 | 02T11:00 | 02T10:30
          check-home | check-home | false | - | - | 02T22:30 | 03T09:00 | 03T10:00 | 03T09:30
          hand-over-departure-home-cn8 | hand-over-departure | false | HOME | - | 02T09:00 | 02T17:00 | 02T21:00 | 02T19:00
          hand-over-departure-home-cn8 | hand-over-departure | false | HOME | - | 02T22:30 | 03T06:30 | 03T10:30 | 03T08:30
          hand-over-departure-home | hand-over-departure | false | HOME | - | 02T09:00 | 02T13:00 | 02T17:00 | 02T15:00
          hand-over-departure-home | hand-over-departure | false | HOME | - | 02T22:30 | 03T02:30 | 03T06:30 | 03T04:30
          hand-over-departure-cn8 | hand-over-departure | false | - | - | 02T09:00 | 03T13:45 | 03T14:15 | 03T14:30
          hand-over-departure-cn8 | hand-over-departure | false | - | - | 02T22:30 | 03T13:45 | 03T14:15 | 03T14:30
          hand-over-departure | hand-over-departure | false | - | - | 02T09:00 | 03T13:45 | 03T14:15 | 03T14:30
          hand-over-departure | hand-over-departure | false | - | - | 02T22:30 | 03T13:45 | 03T14:15 | 03T14:30
          acknowledge-arrival | acknowledge-arrival | false | - | - | 02T09:00 | 03T15:45 | 03T16:00 | 03T16:00
          acknowledge-arrival | acknowledge-arrival | false | - | - | 02T22:30 | 03T15:45 | 03T16:00 | 03T16:00
          report-day-morning-facility | report-day | false | MORNING | FACILITY | 02T09:00 | 02T09:00 | 02T10:00 | 02T10:30
          report-day-morning-facility | report-day | false | MORNING | FACILITY | 02T22:30 | 03T09:00 | 03T10:00 | 03T10:30
          report-day-morning | report-day | false | MORNING | - | 02T09:00 | 02T09:00 | 02T10:00 | 02T10:30
          report-day-morning | report-day | false | MORNING | - | 02T22:30 | 03T09:00 | 03T10:00 | 03T10:30
          report-day-evening-facility | report-day | false | EVENING | FACILITY | 02T09:00 | 02T19:00 | 02T20:00 | 02T20:30
          report-day-evening-facility | report-day | false | EVENING | FACILITY | 02T22:30 | 03T19:00 | 03T20:00 | 03T20:30
          report-day-evening | report-day | false | EVENING | - | 02T09:00 | 02T19:00 | 02T20:00 | 02T20:30
          report-day-evening | report-day | false | EVENING | - | 02T22:30 | 03T19:00 | 03T20:00 | 03T20:30
          report-day | report-day | false | - | - | 02T09:00 | 02T18:00 | 02T20:00 | 02T20:30
          report-day | report-day | false | - | - | 02T22:30 | 03T18:00 | 03T20:00 | 03T20:30
          assess-symptoms | assess-symptoms | false | - | - | 02T09:00 | 02T09:10 | 02T09:30 | 02T09:20
          assess-symptoms | assess-symptoms | false | - | - | 02T22:30 | 02T22:40 | 02T23:00 | 02T22:50
          take-sample-extra | take-sample | false | EXTRA | - | 02T09:00 | 02T10:00 | 02T11:00 | 02T10:30
          take-sample-extra | take-sample | false | RESAMPLE | - | 02T22:30 | 02T23:30 | 03T00:30 | 03T00:00
          take-sample | take-sample | false | - | - | 02T09:00 | 02T14:00 | 02T16:00 | 02T15:00
          take-sample | take-sample | false | - | - | 02T22:30 | 03T14:00 | 03T16:00 | 03T15:00
          confirm-positive | confirm-positive | false | - | - | 02T09:00 | 02T09:10 | 02T09:20 | 02T09:15
          confirm-positive | confirm-positive | false | - | - | 02T22:30 | 02T22:40 | 02T22:50 | 02T22:45
          refer-to-hospital | refer-to-hospital | false | - | - | 02T09:00 | 02T10:00 | 02T11:00 | 02T10:15
          refer-to-hospital | refer-to-hospital | false | - | - | 02T22:30 | 02T23:30 | 03T00:30 | 02T23:45
          visit-jointly | visit-jointly | false | - | - | 02T09:00 | 02T15:00 | 02T18:00 | 02T18:30
          visit-jointly | visit-jointly | false | - | - | 02T22:30 | 03T15:00 | 03T18:00 | 03T18:30
          allow-medical-exit-return | allow-medical-exit | false | RETURN | - | 02T09:00 | 03T15:30 | 03T16:00 | 03T16:30
          allow-medical-exit-return | allow-medical-exit | false | RETURN | - | 02T22:30 | 03T15:30 | 03T16:00 | 03T16:30
          allow-medical-exit | allow-medical-exit | false | - | - | 02T09:00 | 02T09:05 | 02T09:20 | 02T09:10
          allow-medical-exit | allow-medical-exit | false | - | - | 02T22:30 | 02T22:35 | 02T22:50 | 02T22:40
          meet-need-distress | meet-need | false | DISTRESS | - | 02T09:00 | 02T09:15 | 02T10:00 | 02T10:00
          meet-need-distress | meet-need | false | DISTRESS | - | 02T22:30 | 02T22:45 | 02T23:30 | 02T23:30
          meet-need-medicine | meet-need | false | MEDICINE | - | 02T09:00 | 02T10:00 | 02T11:00 | 02T11:00
          meet-need-medicine | meet-need | false | MEDICINE | - | 02T22:30 | 02T23:30 | 03T00:30 | 03T00:30
          meet-need-food | meet-need | false | FOOD | - | 02T09:00 | 02T11:00 | 02T13:00 | 02T13:00
          meet-need-food | meet-need | false | FOOD | - | 02T22:30 | 03T10:00 | 03T12:00 | 03T12:00
          meet-need | meet-need | false | - | - | 02T09:00 | 02T17:00 | 03T20:00 | 03T20:00
          meet-need | meet-need | false | - | - | 02T22:30 | 03T16:00 | 04T19:00 | 04T19:00
          confirm-destination | confirm-destination | false | - | - | 02T09:00 | 03T12:00 | 03T21:00 | 03T21:00
          confirm-destination | confirm-destination | false | - | - | 02T22:30 | 03T12:00 | 03T21:00 | 03T21:00
          check-before-release | check-before-release | false | - | - | 02T09:00 | 04T10:00 | 04T12:00 | 04T14:00
          check-before-release | check-before-release | false | - | - | 02T22:30 | 04T10:00 | 04T12:00 | 04T14:00
          announce-release | announce-release | false | - | - | 02T09:00 | 04T20:00 | 04T22:00 | 04T22:00
          announce-release | announce-release | false | - | - | 02T22:30 | 04T20:00 | 04T22:00 | 04T22:00
          hand-back-call | hand-back | false | CALL | - | 02T09:00 | 02T12:00 | 02T18:00 | 02T18:00
          hand-back-call | hand-back | false | CALL | - | 02T22:30 | 03T12:00 | 03T18:00 | 03T18:00
          hand-back-morning | hand-back | false | MORNING | - | 02T09:00 | 02T09:30 | 02T10:00 | 02T10:00
          hand-back-morning | hand-back | false | MORNING | - | 02T22:30 | 02T23:00 | 02T23:30 | 02T23:30
          hand-back-move | hand-back | false | MOVE | - | 02T09:00 | 02T09:30 | 02T10:00 | 02T10:00
          hand-back-move | hand-back | false | MOVE | - | 02T22:30 | 02T23:00 | 02T23:30 | 02T23:30
          hand-back-home | hand-back | false | - | HOME | 02T09:00 | 05T00:00 | 05T00:30 | 05T00:30
          hand-back-home | hand-back | false | - | HOME | 02T22:30 | 05T00:00 | 05T00:30 | 05T00:30
          hand-back | hand-back | false | - | - | 02T09:00 | 05T00:00 | 05T00:30 | 05T00:30
          hand-back | hand-back | false | - | - | 02T22:30 | 05T00:00 | 05T00:30 | 05T00:30
          confirm-death | confirm-death | false | - | - | 02T09:00 | 02T09:30 | 02T11:00 | 02T10:00
          confirm-death | confirm-death | false | - | - | 02T22:30 | 02T23:00 | 03T00:30 | 02T23:30
      """;

  @Autowired TaskDeadlines deadlines;
  @Autowired Models models;

  @ParameterizedTest
  @CsvSource(delimiter = '|', nullValues = "-", textBlock = EXAMPLES)
  void example(
      String rule,
      String kind,
      boolean urgent,
      String part,
      String place,
      String begun,
      String warn,
      String due,
      String escalate) {
    Map<String, Object> variables = new HashMap<>(ANCHORS);
    variables.put("urgent", urgent);
    variables.put("part", part == null ? "" : part);
    variables.put("place", place == null ? "" : place);
    variables.put("ruleSet", rule.endsWith("-cn8") ? "CN8" : "CN9");

    expect(kind, variables, begun, rule, warn, due, escalate);
  }

  /**
   * Kind 17 begins at 09:00 on 2 July: where somebody was located and when departure is planned
   * decide which comes first, and the rules in force how long it may take.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          CN9       | -    | 02T08:00 | 02T10:00 | hand-over-departure          | 02T09:45 | 02T10:15 | 02T10:30
          CN9       | -    | 02T08:00 | 02T15:44 | hand-over-departure          | 02T15:29 | 02T15:59 | 02T16:14
          CN9       | -    | 02T08:00 | 02T15:46 | hand-over-departure          | 02T15:30 | 02T16:00 | 02T16:15
          CN9       | -    | 02T08:00 | 03T14:00 | hand-over-departure          | 02T15:30 | 02T16:00 | 02T16:15
          CN20      | -    | 02T08:00 | 03T14:00 | hand-over-departure          | 02T15:30 | 02T16:00 | 02T16:15
          ZJ2021-01 | -    | 02T08:00 | 03T14:00 | hand-over-departure          | 02T15:30 | 02T16:00 | 02T16:15
          CN8       | -    | 02T08:00 | 03T14:00 | hand-over-departure-cn8      | 02T19:30 | 02T20:00 | 02T20:15
          CN8       | -    | 02T08:00 | 02T19:44 | hand-over-departure-cn8      | 02T19:29 | 02T19:59 | 02T20:14
          CN8       | -    | 02T08:00 | 02T19:46 | hand-over-departure-cn8      | 02T19:30 | 02T20:00 | 02T20:15
          CN9       | -    | 01T22:00 | 03T14:00 | hand-over-departure          | 02T05:30 | 02T06:00 | 02T06:15
          CN9       | -    | -        | 03T14:00 | hand-over-departure          | 03T13:45 | 03T14:15 | 03T14:30
          CN9       | HOME | 02T08:00 | -        | hand-over-departure-home     | 02T12:00 | 02T16:00 | 02T14:00
          CN9       | HOME | -        | -        | hand-over-departure-home     | 02T13:00 | 02T17:00 | 02T15:00
          CN8       | HOME | 02T08:00 | -        | hand-over-departure-home-cn8 | 02T16:00 | 02T20:00 | 02T18:00
          """)
  void inPlaceAfterBeingLocated(
      String ruleSet,
      String part,
      String located,
      String departs,
      String rule,
      String warn,
      String due,
      String escalate) {
    Map<String, Object> variables = new HashMap<>();
    variables.put("ruleSet", ruleSet);
    variables.put("part", part == null ? "" : part);
    if (located != null) {
      variables.put("locatedAt", "2022-07-" + located);
    }
    if (departs != null) {
      variables.put("departAt", "2022-07-" + departs);
    }

    expect("hand-over-departure", variables, "02T09:00", rule, warn, due, escalate);
  }

  /** Kind 2 begins at 09:00 on 2 July; a second attempt has no more time than the first. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          CORE   | 02T09:00 | check-by-phone-core   | 02T12:00 | 02T13:00 | 02T12:30
          CORE   | 02T06:40 | check-by-phone-core   | 02T09:40 | 02T10:40 | 02T10:10
          SURVEY | 02T06:40 | check-by-phone-survey | 03T00:40 | 03T06:40 | 03T04:40
          SURVEY | 01T10:00 | check-by-phone-survey | 02T04:00 | 02T10:00 | 02T08:00
          """)
  void investigatedAfterAPositive(
      String part, String confirmed, String rule, String warn, String due, String escalate) {
    Map<String, Object> variables =
        Map.of("part", part, "positiveAt", "2022-07-" + confirmed, "urgent", true);

    expect("check-by-phone", variables, "02T09:00", rule, warn, due, escalate);
  }

  private void expect(
      String kind,
      Map<String, Object> variables,
      String begun,
      String rule,
      String warn,
      String due,
      String escalate) {
    Plan plan =
        deadlines.plan(
            new TaskDeadlines.Request(
                models.activeDeploymentId(),
                kind,
                variables,
                LocalDateTime.parse("2022-07-" + begun).atZone(ZONE).toInstant()));

    assertThat(plan.trace()).contains("\"rule\":\"" + rule + "\"");
    assertThat(Arrays.asList(local(plan.warnAt()), local(plan.dueAt()), local(plan.escalateAt())))
        .as("warned of, due, raised")
        .containsExactly(warn, due, escalate);
  }

  @Test
  void everyRowHasAnExampleByDayAndOneAtNight() throws Exception {
    String file =
        new ClassPathResource("case/0-path/task-deadlines.dmn")
            .getContentAsString(StandardCharsets.UTF_8);
    List<String> rows =
        Pattern.compile("_rule\"><text>\"([a-z0-9-]+)\"")
            .matcher(file)
            .results()
            .map(found -> found.group(1))
            .toList();

    assertThat(
            EXAMPLES
                .lines()
                .map(line -> line.split("\\|")[0].strip())
                .filter(rule -> !rule.isEmpty())
                .collect(Collectors.groupingBy(rule -> rule, Collectors.counting())))
        .isEqualTo(rows.stream().collect(Collectors.toMap(rule -> rule, rule -> 2L)));
  }

  private static String local(Instant moment) {
    return moment == null
        ? null
        : moment.atZone(ZONE).toLocalDateTime().format(DateTimeFormatter.ofPattern("dd'T'HH:mm"));
  }
}
