package org.sixfold.path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sixfold.access.Role;
import org.sixfold.access.SignedInUser;
import org.sixfold.modeling.DraftCheck;
import org.sixfold.modeling.Drafts;
import org.sixfold.modeling.Scenario;
import org.sixfold.modeling.WayTrials;
import org.sixfold.testsupport.ProcessTest;
import org.sixfold.testsupport.Walk;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The examples beside the packaged models, and what an example can tell of timers and messages. */
@ProcessTest
class ShippedExamplesTest {

  private static final SignedInUser DESIGNER =
      new SignedInUser("examples-designer", "设计员", Role.DESIGNER, List.of(), List.of());
  private static final String ISOLATION = "case-isolation";
  private static final Instant EVENING = at("2022-07-02T20:00");
  private static final String MORNING = "2022-07-03T07:00+08:00";

  @Autowired Walk walk;
  @Autowired Drafts drafts;
  @Autowired DraftCheck check;
  @Autowired WayTrials ways;

  private String draft;

  @BeforeEach
  void aDraft() {
    walk.startAt("2022-07-02T09:00");
    draft = drafts.begin(DESIGNER, "例子").id();
  }

  private static Instant at(String local) {
    return OffsetDateTime.parse(local + "+08:00").toInstant();
  }

  private static Map<String, byte[]> packaged() {
    Map<String, byte[]> all = new HashMap<>();
    try {
      for (Resource file :
          new PathMatchingResourcePatternResolver().getResources("classpath*:case/*/*.*mn")) {
        all.put(file.getFilename(), file.getContentAsByteArray());
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return all;
  }

  private List<Map<String, Object>> isolated(Map<String, Object> given) {
    Map<String, Object> all = new HashMap<>(Map.of("place", "FACILITY", "testLeft", false));
    all.putAll(given);
    return ways.of(packaged()).walk(ISOLATION, all, EVENING);
  }

  @Test
  void allOfThemPass() {
    List<Scenario.Outcome> outcomes = check.check(DESIGNER, draft).scenarios();
    assertThat(outcomes)
        .allSatisfy(
            one -> assertThat(one.passed()).as("%s: %s", one.name(), one.actual()).isTrue());
    assertThat(
            outcomes.stream()
                .collect(Collectors.groupingBy(Scenario.Outcome::file, Collectors.counting())))
        .containsEntry("case-decision.scenarios", 3L)
        .containsEntry("case-transfer.scenarios", 7L)
        .containsEntry("case-isolation.scenarios", 5L)
        .containsEntry("case-monitoring.scenarios", 2L)
        .containsEntry("case-release.scenarios", 5L);
  }

  @Test
  void theLawfulEndClosesWhatIsOpenAndEndsTheStage() {
    assertThat(isolated(Map.of("reportOpensAt", MORNING, "stageEnd", "7d")))
        .singleElement()
        .satisfies(row -> assertThat(row).containsEntry("at", "2022-07-09T20:00+08:00"));
    assertThat(isolated(Map.of("reportOpensAt", MORNING)))
        .as("without its moment nobody knows the end")
        .singleElement()
        .satisfies(row -> assertThat(row).containsEntry("task", "report-day"));
  }

  @Test
  void anEndThatHasPassedRingsAtOnce() {
    assertThat(isolated(Map.of("stageEnd", "2022-07-01T00:00+08:00")))
        .singleElement()
        .satisfies(row -> assertThat(row).containsEntry("at", "2022-07-02T20:00+08:00"));
  }

  @Test
  void whoAnswersInTimeIsNotInterrupted() {
    List<Map<String, Object>> rows =
        isolated(
            Map.of(
                "reportOpensAt", MORNING + ", 2022-07-04T07:00+08:00",
                "reportClosesAt", "2022-07-03T08:00+08:00",
                "report-day", "NORMAL 1h"));
    assertThat(rows)
        .singleElement()
        .satisfies(row -> assertThat(row).containsEntry("opened", "2022-07-04T07:00+08:00"));
  }

  @Test
  void aDeadlineThatPassesIsToldOfTheMomentLookedAt() {
    Map<String, Object> morning = Map.of("reportOpensAt", MORNING, "part", "MORNING");
    for (String[] look : new String[][] {{"13h", "false"}, {"14h", "true"}}) {
      Map<String, Object> given = new HashMap<>(morning);
      given.put("until", look[0]);
      assertThat(isolated(given))
          .singleElement()
          .satisfies(
              row ->
                  assertThat(row)
                      .containsEntry("due", "2022-07-03T10:00+08:00")
                      .containsEntry("overdue", Boolean.valueOf(look[1])));
    }
  }

  @Test
  void whatIsNoMomentIsRefused() {
    assertThatThrownBy(() -> isolated(Map.of("stageEnd", "tomorrow")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("stageEnd");
  }
}
