package org.sixfold.path;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sixfold.camunda.DecisionRules;
import org.sixfold.camunda.Models;
import org.sixfold.casefile.TimelineTexts;
import org.sixfold.testsupport.ProcessTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;

/** Every row of the deadlines by example. */
@ProcessTest
class TaskDeadlinesTest {

  private static final int ROWS = 55;
  private static final int KINDS = 31;

  @Autowired DecisionRules rules;
  @Autowired Models models;
  @Autowired TimelineTexts texts;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
            place-person | false | - | - | c+30m | c+1h | c+1h | 30m | D | G | y | 4h
            check-by-phone | false | CORE | - | min(c+3h,pos+3h) | min(c+4h,pos+4h) | min(c+210m,pos+210m) | 15m | 24 | M | n | no
            check-by-phone | true | SURVEY | - | min(c+18h,pos+18h) | min(c+24h,pos+24h) | min(c+22h,pos+22h) | 1h | 24 | M | n | no
            check-by-phone | true | WELFARE | - | c+30m | c+1h | c+1h | 30m | D | G | n | 12h
            check-by-phone | true | - | - | c+60m | c+2h | c+2h | 30m | D07-22 | G | n | no
            check-by-phone | false | - | - | 18:00 | min(20:00,c+24h) | min(20:00,c+24h) | 30m | D | G | n | no
            visit-person | false | - | - | c+2h | c+4h | c+4h | 1h | D | G | n | 4h
            trace-person | false | - | - | c+60m | c+2h | c+2h | 30m | 24 | P | n | no
            clarify-contradiction | false | - | - | c+60m | c+2h | c+2h | 30m | D | G | n | 4h
            confirm-class | true | - | - | c+30m | c+1h | c+1h | 15m | 24 | M | n | no
            confirm-class | false | - | - | c+2h | c+4h | c+4h | 15m | 24 | M | n | no
            return-with-receipt | false | RECEIPT | - | c+12h | c+24h | c+24h | 2h | D | G | y | 24h
            return-with-receipt | false | - | - | c+1h | c+2h | c+2h | 2h | D | G | y | no
            meet-at-gate | false | - | - | c+15m | c+30m | c+30m | 15m | 24 | P | n | no
            sign-decision | true | - | - | c+20m | c+45m | c+30m | 15m | 24 | L | n | no
            sign-decision | false | - | - | c+2h | c+4h | c+3h | 15m | 24 | L | n | no
            review-objection | false | - | - | c+6h | c+24h | c+12h | 4h | 24 | L | n | no
            fill-six | false | - | - | c+15m | c+30m | c+30m | 15m | 24 | L | y | no
            serve-notice | false | - | - | c+30m | c+60m | c+45m | 15m | 24 | G | n | no
            arrange-care | false | - | - | c+20m | c+60m | c+40m | 10m | 24 | G | n | no
            resolve-refusal | true | - | - | c+60m | c+2h | c+90m | 30m | 24 | G | n | no
            resolve-refusal | false | - | - | c+60m | c+2h | c+90m | 30m | D | G | n | no
            prepare-transfer | false | - | - | c+60m | c+2h | c+90m | 30m | 24 | G | y | no
            check-home | false | - | - | c+60m | c+2h | c+90m | 30m | D | M | n | 2h
            hand-over-departure | false | HOME | - | min(c+4h,loc+4h) | min(c+8h,loc+8h) | min(c+6h,loc+6h) | 1h | 24 | G | n | no
            hand-over-departure | false | - | - | min(dep-15m,loc+450m) | min(dep+15m,loc+8h) | min(dep+30m,loc+495m) | 15m | 24 | G | n | no
            acknowledge-arrival | false | - | - | eta+15m | eta+30m | eta+30m | 15m | 24 | F | y | no
            report-day | false | MORNING | FACILITY | 09:00 | 10:00 | 10:30 | 30m | W07-10,16-20 | F | y | no
            report-day | false | MORNING | - | 09:00 | 10:00 | 10:30 | 30m | W07-10,16-20 | G | y | no
            report-day | false | EVENING | FACILITY | 19:00 | 20:00 | 20:30 | 30m | W07-10,16-20 | F | y | no
            report-day | false | EVENING | - | 19:00 | 20:00 | 20:30 | 30m | W07-10,16-20 | G | y | no
            report-day | false | - | - | 18:00 | 20:00 | 20:30 | 30m | W07-10,16-20 | G | y | no
            assess-symptoms | false | - | - | c+10m | c+30m | c+20m | 10m | 24 | M | n | no
            take-sample | false | EXTRA | - | c+60m | c+2h | c+90m | 30m | 24 | M | n | no
            take-sample | false | - | - | 14:00 | 16:00 | 15:00 | 30m | W08-18 | M | n | no
            confirm-positive | false | - | - | c+10m | c+20m | c+15m | 10m | 24 | M | n | no
            refer-to-hospital | false | - | - | c+60m | c+2h | c+75m | 15m | 24 | M | n | no
            visit-jointly | false | - | - | 15:00 | 18:00 | 18:30 | 30m | W09-20 | G | n | 2h
            allow-medical-exit | false | RETURN | - | eta | eta+30m | eta+1h | 1h | 24 | M | n | no
            allow-medical-exit | false | - | - | c+5m | c+20m | c+10m | 5m | 24 | M | n | no
            meet-need | false | DISTRESS | - | c+15m | c+1h | c+1h | 30m | 24 | G | y | no
            meet-need | false | MEDICINE | - | c+1h | c+2h | c+2h | 1h | 24 | G | y | no
            meet-need | false | FOOD | - | c+2h | c+4h | c+4h | 2h | D | G | y | no
            meet-need | false | - | - | c+8h | c+24h | c+24h | 12h | D | G | y | 24h
            confirm-destination | false | - | - | T-36h | T-24h | T-24h | 4h | D | G | y | 12h
            check-before-release | false | - | - | T-14h | T-12h | T-10h | 2h | 24 | M | y | no
            announce-release | false | - | - | T-4h | T-2h | T-2h | 30m | 24 | L | y | no
            hand-back | false | CALL | - | 12:00 | 18:00 | 18:00 | 1d | W09-20 | G1 | n | 24h
            hand-back | false | MORNING | - | c+30m | c+1h | c+1h | 15m | 24 | F | n | no
            hand-back | false | MOVE | - | c+30m | c+1h | c+1h | 15m | 24 | F | n | no
            hand-back | false | - | HOME | T | T+30m | T+30m | 15m | 24 | G | n | no
            hand-back | false | - | - | T | T+30m | T+30m | 15m | 24 | F | n | no
            confirm-death | false | - | - | c+30m | c+2h | c+1h | 30m | 24 | M | n | no
          """)
  void row(
      String kind,
      boolean urgent,
      String part,
      String place,
      String warn,
      String due,
      String escalate,
      String step,
      String calendar,
      String ladder,
      String bulk,
      String defer) {
    check(
        "CN9", kind, urgent, part, place, warn, due, escalate, step, calendar, ladder, bulk, defer);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
            hand-over-departure | HOME | min(c+8h,loc+8h) | min(c+12h,loc+12h) | min(c+10h,loc+10h) | 1h
            hand-over-departure | - | min(dep-15m,loc+690m) | min(dep+15m,loc+12h) | min(dep+30m,loc+735m) | 15m
          """)
  void rowOfTheEighthEdition(
      String kind, String part, String warn, String due, String escalate, String step) {
    check("CN8", kind, false, part, null, warn, due, escalate, step, "24", "G", "n", "no");
  }

  private void check(
      String ruleSet,
      String kind,
      boolean urgent,
      String part,
      String place,
      String warn,
      String due,
      String escalate,
      String step,
      String calendar,
      String ladder,
      String bulk,
      String defer) {
    Map<String, Object> inputs = new HashMap<>();
    inputs.put("kind", kind);
    inputs.put("urgent", urgent);
    inputs.put("part", part == null ? "" : part);
    inputs.put("place", place == null ? "" : place);
    inputs.put("ruleSet", ruleSet);

    Map<String, Object> row =
        rules.first(models.activeDeploymentId(), "task-deadlines", inputs).orElseThrow();

    assertThat(row)
        .containsEntry("warn", warn)
        .containsEntry("due", due)
        .containsEntry("escalate", escalate)
        .containsEntry("step", step)
        .containsEntry("calendar", calendar)
        .containsEntry("ladder", ladder)
        .containsEntry("bulk", bulk)
        .containsEntry("defer", "no".equals(defer) ? "-" : defer);
    assertThat(row.get("source").toString()).as("source of %s", row.get("rule")).isNotBlank();
    assertThat(texts.names(row.get("rule").toString())).as("%s in words", row.get("rule")).isTrue();
    assertThat(texts.names(kind)).as("%s in words", kind).isTrue();
  }

  @Test
  void noRowStaysUntestedAndEveryKindHasOne() throws Exception {
    String file =
        new ClassPathResource("case/0-path/task-deadlines.dmn")
            .getContentAsString(java.nio.charset.StandardCharsets.UTF_8);

    assertThat(file.split("<rule ")).hasSize(ROWS + 1);
    assertThat(file.split("来源：")).hasSize(ROWS + 1);
    assertThat(
            java.util.regex.Pattern.compile("_kind\"><text>\"([a-z-]+)\"")
                .matcher(file)
                .results()
                .map(found -> found.group(1))
                .distinct())
        .hasSize(KINDS);
  }
}
