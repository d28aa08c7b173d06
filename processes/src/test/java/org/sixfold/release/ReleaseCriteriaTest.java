package org.sixfold.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sixfold.casefile.Tests.Result;
import org.sixfold.testsupport.Laboratory;
import org.sixfold.testsupport.ProcessTest;
import org.sixfold.testsupport.Shortcuts;
import org.sixfold.testsupport.Walk;
import org.springframework.beans.factory.annotation.Autowired;

/** What the doctor sees of the criteria before T, and what only the doctor decides. */
@ProcessTest
class ReleaseCriteriaTest {

  @Autowired Walk walk;
  @Autowired Shortcuts shortcuts;
  @Autowired Laboratory laboratory;

  @BeforeEach
  void morning() {
    walk.startAt("2022-09-01T09:00");
  }

  @Test
  void theDoctorSeesWhatTheCriteriaComeToAndWhy() {
    String id = monitored();
    walk.until("2022-09-03T09:00");
    assertThat(criteria(id).get("zh")).contains("规定的检测还没有做", "来源：");

    laboratory.answers(id, walk.at("2022-09-01T09:00:00"), Result.NEGATIVE, "E-" + id);
    assertThat(criteria(id).get("zh")).as("the third day's is missing").contains("末一次规定的检测");
    laboratory.answers(id, walk.at("2022-09-03T08:30:00"), Result.NEGATIVE, "L-" + id);
    assertThat(criteria(id).get("zh")).startsWith("可以解除");
    assertThat(criteria(id).get("en")).startsWith("Fit: ").contains("source: ");

    walk.complete(id, "check-before-release", "FIT", Map.of("symptoms", List.of("NONE")));
    assertThat(walk.open(id)).doesNotContain("check-before-release");
  }

  @Test
  void nobodyWithSymptomsIsCalledFit() {
    String id = monitored();
    walk.until("2022-09-03T09:00");

    assertThatThrownBy(
            () ->
                walk.complete(
                    id, "check-before-release", "FIT", Map.of("symptoms", List.of("FEVER"))))
        .hasMessage("task.outcomeUnfit");
  }

  @Test
  void theDoctorMayJudgeOtherwiseThanAnOpenCriterion() {
    String id = monitored();
    walk.until("2022-09-03T09:00");
    walk.complete(id, "check-before-release", "FIT", Map.of());

    assertThat(walk.open(id)).doesNotContain("check-before-release");
    walk.until("2022-09-04T00:00");
    assertThat(walk.state(id)).isEqualTo("RELEASED");
  }

  @SuppressWarnings("unchecked")
  private Map<String, String> criteria(String id) {
    return (Map<String, String>) walk.shown(id, "check-before-release").get("criteria");
  }

  private String monitored() {
    return shortcuts.served("LOW_RISK_AREA", "DAILY_MONITORING", "2022-08-31T12:00");
  }
}
