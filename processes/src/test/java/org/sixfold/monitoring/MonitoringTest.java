package org.sixfold.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sixfold.testsupport.Facts;
import org.sixfold.testsupport.Filled;
import org.sixfold.testsupport.Outside;
import org.sixfold.testsupport.ProcessTest;
import org.sixfold.testsupport.Shortcuts;
import org.sixfold.testsupport.Walk;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Monitoring at home: one report a day, until 24:00 on 3 September. */
@ProcessTest
class MonitoringTest {

  @Autowired Walk walk;
  @Autowired Shortcuts shortcuts;
  @Autowired Outside outside;
  @Autowired Facts facts;
  @Autowired JdbcTemplate jdbc;

  private String id;

  @BeforeEach
  void monitoredSinceThursdayMorning() {
    walk.startAt("2022-09-01T09:00");
    id = shortcuts.served("LOW_RISK_AREA", "DAILY_MONITORING", "2022-08-31T12:00");
    assertThat(walk.stage(id)).isEqualTo("MONITORING");
  }

  @Test
  void oneReportADayIsAskedFromSevenOnAndDueAtEightInTheEvening() {
    walk.until("2022-09-01T09:00");
    assertThat(walk.role(id, "report-day")).isEqualTo("GRID_MEMBER");
    assertThat(walk.due(id, "report-day")).isEqualTo("2022-09-01T20:00");

    walk.complete(id, "report-day", "NORMAL", Filled.report());

    walk.until("2022-09-02T06:59");
    assertThat(walk.open(id)).as("one a day").doesNotContain("report-day");
    walk.until("2022-09-02T07:00");
    assertThat(walk.due(id, "report-day")).isEqualTo("2022-09-02T20:00");
  }

  @Test
  void whoReportsOnTheOwnPageIsNotAsked() {
    walk.until("2022-09-01T17:00");
    assertThat(walk.due(id, "report-day")).isEqualTo("2022-09-01T20:00");

    outside.tells(
        "command-1", id, "report.declared", Map.of("temp", 36.6, "symptoms", List.of("NONE")));

    assertThat(walk.open(id)).doesNotContain("report-day");
    assertThat(walk.values("select outcome from daily_report where case_id = ?", id))
        .containsExactly("NORMAL");
    walk.until("2022-09-02T07:00");
    assertThat(walk.due(id, "report-day")).as("the next one").isEqualTo("2022-09-02T20:00");
  }

  @Test
  void whoIsFreedByTheUpperLevelIsAskedNothingMore() {
    walk.until("2022-09-01T09:00");
    assertThat(walk.due(id, "report-day")).isEqualTo("2022-09-01T20:00");

    facts.freedByTheUpperLevel(id);

    assertThat(walk.open(id)).doesNotContain("report-day", "take-sample");
    assertThat(walk.restrictions(id))
        .containsExactly("DAILY_MONITORING 2022-09-04T00:00 2022-09-01T09:00");
  }

  @Test
  void itEndsByItselfAtTheLawfulEndThoughPathAndReleaseAreStuck() {
    jdbc.update(
        "update ACT_RU_JOB set RETRIES_ = 0 where PROCESS_DEF_KEY_ in ('case-path', 'case-release')"
            + " and PROCESS_INSTANCE_ID_ in"
            + " (select ID_ from ACT_RU_EXECUTION where BUSINESS_KEY_ = ?)",
        id);
    walk.until("2022-09-03T23:59");
    assertThat(walk.restrictions(id)).containsExactly("DAILY_MONITORING 2022-09-04T00:00 running");

    walk.until("2022-09-04T00:00");

    assertThat(walk.open(id)).doesNotContain("report-day", "take-sample");
    assertThat(walk.restrictions(id))
        .containsExactly("DAILY_MONITORING 2022-09-04T00:00 2022-09-04T00:00");
  }
}
