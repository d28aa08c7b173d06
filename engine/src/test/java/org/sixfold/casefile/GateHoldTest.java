package org.sixfold.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sixfold.casefile.CaseFileStandIns.RecordedAudit;
import org.sixfold.casefile.CaseFileStandIns.RecordedPath;
import org.sixfold.casefile.GateHolds.End;
import org.sixfold.casefile.GateHolds.Hold;
import org.sixfold.testsupport.HandClock;
import org.springframework.beans.factory.annotation.Autowired;

/** Nobody waits at a gate beyond the limit, whatever the process does. */
@CaseFileTest
class GateHoldTest {

  private static final Instant MET = Instant.parse("2021-12-10T14:00:00Z");
  private static final Instant LIMIT = MET.plus(Duration.ofHours(2));

  @Autowired GateHolds holds;
  @Autowired GateNeeds needs;
  @Autowired GateHoldWatchdog watchdog;
  @Autowired PathMessageRelay relay;
  @Autowired CaseFiles caseFiles;
  @Autowired Restrictions restrictions;
  @Autowired Cast cast;
  @Autowired HandClock clock;
  @Autowired RecordedAudit audit;
  @Autowired RecordedPath path;

  @BeforeEach
  void leaveNothingDue() {
    clock.set(MET);
    watchdog.runDue(Instant.parse("2031-01-01T00:00:00Z"));
    relay.runDue(Instant.parse("2031-01-01T00:00:00Z"));
  }

  @AfterEach
  void mend() {
    path.broken = false;
    clock.set(Instant.parse("2021-12-11T00:00:00Z"));
  }

  @Test
  void aHoldBeginsWithTheMeetingAndEndsAtTheLimit() {
    String id = cast.openMetAt(MET);
    assertThat(watchdog.nextDue()).contains(LIMIT);
    assertThat(watchdog.runDue(LIMIT.minusSeconds(1))).isZero();
    assertThat(hold(id).runsAt(LIMIT.minusSeconds(1))).isTrue();

    assertThat(watchdog.runDue(LIMIT.plusSeconds(40))).isEqualTo(1);

    assertThat(hold(id).endedAt()).isEqualTo(LIMIT);
    assertThat(hold(id).endReason()).isEqualTo(End.LIMIT);
    assertThat(audit.actions(id)).contains("gate.holdBegan", "gate.holdEnded");
    assertThat(watchdog.runDue(LIMIT.plusSeconds(50))).isZero();
  }

  @Test
  void theProcessIsToldLaterIfItIsAwayButThePersonGoesAllTheSame() {
    String id = cast.openMetAt(MET);
    path.broken = true;
    watchdog.runDue(LIMIT);
    assertThat(relay.runDue(LIMIT)).isZero();
    assertThat(hold(id).endReason()).isEqualTo(End.LIMIT);

    path.broken = false;
    assertThat(relay.runDue(LIMIT.plus(Duration.ofHours(1)))).isEqualTo(1);
  }

  @Test
  void aSignatureEndsItAndTheRestrictionBeganWithTheMeeting() {
    String id = cast.openMetAt(MET);
    clock.set(MET.plus(Duration.ofMinutes(50)));
    restrictions.sign(
        Cast.decision(id, Cast.isolation(null, Instant.parse("2021-12-24T16:00:00Z"))));

    assertThat(hold(id).endReason()).isEqualTo(End.SIGNED);
    assertThat(restrictions.of(id).get(0).start()).isEqualTo(MET);
  }

  @Test
  void aSignatureAfterTheLimitCameTooLateForTheHold() {
    String id = cast.openMetAt(MET);
    clock.set(LIMIT.plusSeconds(1));
    restrictions.sign(
        Cast.decision(id, Cast.isolation(null, Instant.parse("2021-12-24T16:00:00Z"))));

    assertThat(hold(id).endReason()).as("before the watchdog looked").isEqualTo(End.LIMIT);
    assertThat(hold(id).endedAt()).isEqualTo(LIMIT);
    assertThat(restrictions.of(id).get(0).start()).isNull();
  }

  @Test
  void theFirstMomentIsCorrectedToAnEarlierOneOnly() {
    String id = cast.openMetAt(MET);
    holds.correctSince(id, MET.minus(Duration.ofMinutes(20)));
    assertThat(hold(id).limit()).isEqualTo(LIMIT.minus(Duration.ofMinutes(20)));

    assertThatThrownBy(() -> holds.correctSince(id, MET)).hasMessage("hold.neverLater");
  }

  @Test
  void aNeedIsNotedOnceUntilItIsMet() {
    String id = cast.openMetAt(MET);
    Instant later = MET.plus(Duration.ofMinutes(10));
    assertThat(needs.ask(id, GateNeeds.Kind.WARMTH, MET, "police")).isTrue();
    assertThat(needs.ask(id, GateNeeds.Kind.WARMTH, later, "police")).isTrue();
    assertThat(needs.meet(id, GateNeeds.Kind.WARMTH, later)).isTrue();
    needs.meet(id, GateNeeds.Kind.WARMTH, LIMIT);
    needs.ask(id, GateNeeds.Kind.MEDICINE, later, "police");

    String held = hold(id).id();
    assertThat(needs.of(List.of(held)).get(held))
        .containsExactly(
            new GateNeeds.Need(GateNeeds.Kind.WARMTH, MET, later),
            new GateNeeds.Need(GateNeeds.Kind.MEDICINE, later, null));
  }

  @Test
  void aCaseThatEndsHoldsNobody() {
    String id = cast.openMetAt(MET);
    caseFiles.close(id, CaseState.DECEASED, "path.deceased");

    assertThat(hold(id).endReason()).isEqualTo(End.CLOSED);
    assertThat(holds.running(id)).isEmpty();
  }

  private Hold hold(String caseId) {
    List<Hold> all = holds.of(caseId);
    assertThat(all).hasSize(1);
    return all.get(0);
  }
}
