package org.sixfold.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sixfold.testsupport.Facts;
import org.sixfold.testsupport.Filled;
import org.sixfold.testsupport.ProcessTest;
import org.sixfold.testsupport.Shortcuts;
import org.sixfold.testsupport.Walk;
import org.springframework.beans.factory.annotation.Autowired;

/** The level above confirms in 24 hours, or the person is free, in whatever stage. */
@ProcessTest
class UpperAnswerTest {

  private static final String LAW = "《中华人民共和国传染病防治法》第四十一条";

  @Autowired Walk walk;
  @Autowired Shortcuts shortcuts;
  @Autowired Facts facts;

  @BeforeEach
  void saturdayMorning() {
    walk.startAt("2021-12-11T09:00");
  }

  @Test
  void silenceFreesAfter24HoursInWhateverStage() {
    String id = signedByTheGovernment();
    walk.complete(id, "serve-notice", "SERVED", Filled.notice());
    shortcuts.toHome(id);
    assertThat(facts.section("decisionBases", id, "do-03"))
        .contains("awaitsUpperAnswer=true", "upperAnswerBy=2021-12-12T01:00:00Z");

    walk.until("2021-12-12T08:59");
    assertThat(walk.state(id)).isEqualTo("UNDER_CONTROL");
    walk.until("2021-12-12T09:00");
    assertThat(walk.state(id)).isEqualTo("RELEASED");
    assertThat(walk.restrictions(id))
        .containsExactly(
            "HOME_ISOLATION 2021-12-18T00:00 2021-12-12T09:00",
            "DAILY_MONITORING 2021-12-25T00:00 2021-12-12T09:00");
    assertThat(walk.open(id)).contains("announce-release").doesNotContain("report-day");
    assertThat(facts.section("decisionBases", id, "do-03")).contains("upperAnswer=SILENT");
  }

  @Test
  void whoIsFreeBeforeTheNoticeIsServedIsNotMoved() {
    String id = signedByTheGovernment();

    walk.until("2021-12-12T09:00");

    assertThat(walk.state(id)).isEqualTo("RELEASED");
    assertThat(walk.open(id)).contains("announce-release");
    assertThat(walk.open(id))
        .doesNotContainAnyElementsOf(
            List.of("serve-notice", "hand-over-departure", "prepare-transfer"));
  }

  @Test
  void anAnswerEndsTheWaiting() {
    String id = signedByTheGovernment();
    walk.complete(id, "serve-notice", "SERVED", Filled.notice());
    answer(id, "APPROVED");

    walk.until("2021-12-12T10:00");
    assertThat(walk.state(id)).isEqualTo("UNDER_CONTROL");
    assertThat(facts.section("decisionBases", id, "do-03"))
        .contains("awaitsUpperAnswer=false", "upperAnswer=APPROVED");
  }

  @Test
  void aRefusalFreesAtOnce() {
    String id = signedByTheGovernment();
    answer(id, "REFUSED");
    assertThat(walk.state(id)).isEqualTo("RELEASED");

    walk.until("2021-12-11T09:00");
    assertThat(walk.open(id)).contains("announce-release").doesNotContain("serve-notice");
  }

  @Test
  void bodiesThatNeedNoAnswerFreeNobodyBySilence() {
    String id = shortcuts.served("MEDIUM_RISK_AREA", "HOME_ISOLATION", "2021-12-10T18:00");

    walk.until("2021-12-13T10:00");

    assertThat(walk.state(id)).isEqualTo("UNDER_CONTROL");
  }

  private String signedByTheGovernment() {
    String id = shortcuts.proposed("MEDIUM_RISK_AREA", "HOME_ISOLATION", "2021-12-10T18:00");
    walk.completeAs("do-01", id, "sign-decision", "SIGNED", Filled.decisionOf("YK-GOV", LAW));
    return id;
  }

  private void answer(String id, String answer) {
    facts.send(
        "do-04",
        id,
        "decision.upperAnswered",
        Map.of("decisionId", facts.decision(id).id(), "answer", answer));
  }
}
