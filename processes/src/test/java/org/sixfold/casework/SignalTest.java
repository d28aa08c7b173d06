package org.sixfold.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sixfold.shared.FieldProblem;
import org.sixfold.shared.ProblemException;
import org.sixfold.testsupport.HandClock;
import org.sixfold.testsupport.Outside;
import org.sixfold.testsupport.ProcessTest;
import org.sixfold.testsupport.Shortcuts;
import org.sixfold.testsupport.Walk;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** A signal from outside makes people ask; it never changes what a person is or may do. */
@ProcessTest
class SignalTest {

  private static final Map<String, Object> SIGNAL =
      Map.of(
          "type", "门磁",
          "source", "社区值班室",
          "purpose", "确认本人平安",
          "legalBasis", "《传染病防治法》第四十一条",
          "expiresAt", "2021-12-12T09:00+08:00",
          "text", "夜间门开过两次");

  @Autowired Walk walk;
  @Autowired Shortcuts shortcuts;
  @Autowired Outside outside;
  @Autowired Signals signals;
  @Autowired HandClock clock;
  @Autowired TransactionTemplate transaction;

  @BeforeEach
  void saturdayMorning() {
    walk.startAt("2021-12-11T09:00");
  }

  @Test
  void itIsOffUnlessSwitchedOn() {
    String id = atHome();

    assertThatThrownBy(() -> outside.tells("command-1", id, "signal.received", SIGNAL))
        .hasMessageContaining("signal.off");
    assertThat(walk.open(id)).doesNotContain("check-by-phone");
  }

  @Test
  void somebodyAsksByPhoneAndReadsWhyAndNothingElseChanges() {
    String id = atHome();
    List<String> before = walk.restrictions(id);

    tell("command-1", id, SIGNAL);
    tell("command-1", id, SIGNAL);

    assertThat(walk.open(id)).containsOnlyOnce("check-by-phone");
    assertThat(walk.shown(id, "check-by-phone"))
        .containsEntry("part", "WELFARE")
        .extractingByKey("signal")
        .asString()
        .contains("夜间门开过两次", "确认本人平安", "Purpose: 确认本人平安", "nobody has checked it");
    assertThat(walk.state(id)).isEqualTo("UNDER_CONTROL");
    assertThat(walk.restrictions(id)).isEqualTo(before);
    walk.complete(
        id,
        "check-by-phone",
        "REACHED",
        Map.of("reached", "SELF", "symptoms", List.of("NONE"), "needs", List.of("NONE")));
    assertThat(walk.open(id)).doesNotContain("check-by-phone", "visit-person");
  }

  @Test
  void itsWordsAreGoneWhenItExpires() {
    String id = atHome();
    tell("command-1", id, SIGNAL);
    walk.until("2021-12-12T08:59");
    assertThat(words(id)).containsExactly("夜间门开过两次");

    walk.until("2021-12-12T09:00");

    assertThat(walk.count("select count(*) from case_signal where case_id = ?", id)).isEqualTo(1);
    assertThat(words(id)).isEmpty();
    assertThat(signals.why(id)).isEmpty();
    assertThat(walk.shown(id, "check-by-phone")).doesNotContainKey("signal");
  }

  @Test
  void withoutPurposeBasisOrExpiryThereIsNone() {
    String id = atHome();

    assertThat(faults(id, with("purpose", " "))).containsExactly("purpose form.required");
    assertThat(faults(id, with("legalBasis", null))).containsExactly("legalBasis form.required");
    assertThat(faults(id, with("text", "打14000000001")))
        .containsExactly("text text.personalNumber");
    assertThat(faults(id, with("expiresAt", "2021-12-11T09:00+08:00")))
        .containsExactly("expiresAt signal.expiryUnfit");
    assertThat(faults(id, with("expiresAt", "2021-12-19T09:00+08:00")))
        .containsExactly("expiresAt signal.expiryUnfit");
    assertThat(walk.open(id)).doesNotContain("check-by-phone");
  }

  @Test
  void onlyTheCommandRoomTakesThemAndOnlyForWhoIsRestricted() {
    String id = atHome();
    assertThatThrownBy(() -> tell("dr-01", id, SIGNAL)).hasMessageContaining("access.forbidden");
    walk.complete(id, "report-day", "WRONG_PERSON", Map.of());

    assertThatThrownBy(() -> tell("command-1", id, SIGNAL))
        .hasMessageContaining("message.notExpected");
    assertThat(words(id)).isEmpty();
  }

  private String atHome() {
    String id = shortcuts.isolatedAtHome("2021-12-10T18:00");
    walk.until("2021-12-11T09:00");
    return id;
  }

  /** As an installation that has switched signals on takes it. */
  private void tell(String username, String id, Map<String, Object> signal) {
    SignalReceivedHandler on = new SignalReceivedHandler(new SignalProperties(true, null), signals);
    transaction.executeWithoutResult(tx -> on.handle(id, walk.user(username), clock.now(), signal));
  }

  private List<String> faults(String id, Map<String, Object> signal) {
    try {
      tell("command-1", id, signal);
      return List.of();
    } catch (ProblemException refused) {
      return refused.errors().stream().map(SignalTest::fault).toList();
    }
  }

  private static String fault(FieldProblem problem) {
    return problem.field() + " " + problem.code();
  }

  private static Map<String, Object> with(String field, Object value) {
    Map<String, Object> signal = new HashMap<>(SIGNAL);
    signal.put(field, value);
    return signal;
  }

  private List<String> words(String id) {
    return walk.values("select words from case_signal where case_id = ? and words is not null", id);
  }
}
