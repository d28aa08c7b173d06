package org.sixfold.path;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sixfold.camunda.Models;
import org.sixfold.testsupport.ProcessTest;
import org.sixfold.worklist.TaskDeadlines;
import org.sixfold.worklist.TaskDeadlines.Plan;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Nobody is phoned or visited at night: whatever minute a task begins in and whatever minute the
 * restriction ends in, no task of a daytime kind is due, warned of or escalated at night.
 */
@ProcessTest
class NightRestTest {

  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  private static final LocalDateTime DAY = LocalDateTime.parse("2022-07-02T00:00");
  private static final int MINUTES_OF_A_DAY = 24 * 60;

  @Autowired TaskDeadlines deadlines;
  @Autowired Models models;

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      textBlock =
          """
          place-person,           false, -,       08:00, 21:00
          check-by-phone,         false, -,       08:00, 21:00
          check-by-phone,         true,  -,       07:00, 22:00
          visit-person,           false, -,       08:00, 21:00
          visit-person,           true,  -,       08:00, 21:00
          clarify-contradiction,  false, -,       08:00, 21:00
          return-with-receipt,    false, -,       08:00, 21:00
          return-with-receipt,    false, RECEIPT, 08:00, 21:00
          resolve-refusal,        false, -,       08:00, 21:00
          check-home,             true,  -,       08:00, 21:00
          report-day,             false, MORNING, 08:00, 21:00
          report-day,             false, EVENING, 08:00, 21:00
          report-day,             false, DAY,     08:00, 21:00
          take-sample,            false, -,       08:00, 18:00
          visit-jointly,          false, -,       09:00, 20:00
          meet-need,              false, FOOD,    08:00, 21:00
          meet-need,              false, OTHER,   08:00, 21:00
          confirm-destination,    false, -,       08:00, 21:00
          hand-back,              false, CALL,    09:00, 20:00
          """)
  void noCallOrVisitIsDueAtNight(
      String kind, boolean urgent, String part, LocalTime from, LocalTime to) {
    List<String> atNight = new ArrayList<>();
    for (int minute = 0; minute < MINUTES_OF_A_DAY; minute++) {
      Instant begun = DAY.plusMinutes(minute).atZone(ZONE).toInstant();
      Instant end = begun.plus(Duration.ofDays(3)).plus(Duration.ofMinutes(minute * 7L));
      Plan plan = plan(kind, urgent, part, begun, end);
      Stream.of(plan.dueAt(), begun.equals(plan.escalateAt()) ? null : plan.escalateAt())
          .filter(Objects::nonNull)
          .map(moment -> moment.atZone(ZONE).toLocalDateTime())
          .filter(at -> at.toLocalTime().isBefore(from) || at.toLocalTime().isAfter(to))
          .forEach(at -> atNight.add(begun.atZone(ZONE).toLocalDateTime() + " → " + at));
      assertThat(plan.dueAt()).as("%s begun at %s", kind, begun).isNotNull();
      assertThat(plan.warnAt()).isBetween(earlier(begun, plan.dueAt()), plan.dueAt());
    }
    assertThat(atNight).isEmpty();
  }

  private static Instant earlier(Instant one, Instant other) {
    return one.isBefore(other) ? one : other;
  }

  private Plan plan(String kind, boolean urgent, String part, Instant begun, Instant end) {
    Map<String, Object> variables =
        Map.of("urgent", urgent, "part", part == null ? "" : part, "lawfulEnd", end.toString());
    return deadlines.plan(
        new TaskDeadlines.Request(models.activeDeploymentId(), kind, variables, begun));
  }
}
