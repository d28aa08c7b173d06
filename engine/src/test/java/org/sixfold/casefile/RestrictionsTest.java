package org.sixfold.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sixfold.casefile.CaseFileStandIns.RecordedAudit;
import org.sixfold.casefile.CaseFileStandIns.RecordedPath;
import org.sixfold.casefile.Restrictions.Restriction;
import org.sixfold.testsupport.HandClock;
import org.springframework.beans.factory.annotation.Autowired;

@CaseFileTest
class RestrictionsTest {

  private static final Instant SIGNED = Instant.parse("2021-12-11T00:00:00Z");
  private static final Instant START = Instant.parse("2021-12-10T16:00:00Z");
  private static final Instant END = Instant.parse("2021-12-24T16:00:00Z");
  private static final Instant LAST_END = Instant.parse("2021-12-31T16:00:00Z");

  @Autowired CaseFiles caseFiles;
  @Autowired Restrictions restrictions;
  @Autowired LawfulEndWatchdog watchdog;
  @Autowired PathMessageRelay relay;
  @Autowired Cast cast;
  @Autowired HandClock clock;
  @Autowired RecordedAudit audit;
  @Autowired RecordedPath path;

  @BeforeEach
  void leaveNothingDue() {
    clock.set(SIGNED);
    watchdog.runDue(Instant.parse("2031-01-01T00:00:00Z"));
    relay.runDue(Instant.parse("2031-01-01T00:00:00Z"));
  }

  @AfterEach
  void mend() {
    path.broken = false;
    clock.set(SIGNED);
  }

  @Test
  void aSignedDecisionPutsTheCaseUnderControl() {
    String id = isolatedThenMonitored();
    assertThat(state(id)).isEqualTo(CaseState.UNDER_CONTROL);
    assertThat(restrictions.of(id)).extracting(Restriction::seq).containsExactly(1, 2);
    assertThat(restrictions.decisionsOf(id)).hasSize(1);
  }

  @Test
  void nothingEndsASecondBeforeItsTime() {
    String id = isolatedThenMonitored();
    assertThat(watchdog.nextDue()).contains(END);
    watchdog.runDue(END.minusSeconds(1));
    assertThat(restrictions.of(id)).allMatch(one -> one.endedAt() == null);
  }

  @Test
  void eachEndsAtItsLawfulEndAndTheLastReleases() {
    String id = isolatedThenMonitored();
    assertThat(watchdog.runDue(END)).isEqualTo(1);
    assertThat(state(id)).isEqualTo(CaseState.UNDER_CONTROL);

    assertThat(watchdog.runDue(LAST_END.plus(Duration.ofHours(3)))).isEqualTo(1);
    assertThat(state(id)).isEqualTo(CaseState.RELEASED);
    assertThat(restrictions.of(id)).extracting(Restriction::endedAt).containsExactly(END, LAST_END);
    assertThat(audit.actions(id))
        .containsExactly(
            "case.opened",
            "decision.signed",
            "restriction.ended",
            "restriction.ended",
            "case.closed");
  }

  @Test
  void runningTwiceChangesNothing() {
    String id = isolatedThenMonitored();
    watchdog.runDue(LAST_END);
    int before = audit.actions(id).size();
    assertThat(watchdog.runDue(LAST_END)).isZero();
    assertThat(audit.actions(id)).hasSize(before);
  }

  @Test
  void ofSeveralNodesOneEndsIt() throws Exception {
    String id = isolatedThenMonitored();
    ExecutorService nodes = Executors.newFixedThreadPool(4);
    Callable<Integer> run = () -> watchdog.runDue(LAST_END);
    int ended = 0;
    try {
      for (Future<Integer> one : nodes.invokeAll(Collections.nCopies(4, run))) {
        ended += one.get();
      }
    } finally {
      nodes.shutdown();
    }
    assertThat(ended).isEqualTo(2);
    assertThat(state(id)).isEqualTo(CaseState.RELEASED);
    assertThat(audit.actions(id)).filteredOn("case.closed"::equals).hasSize(1);
  }

  @Test
  void thePersonIsFreeEvenIfTheProcessCannotBeTold() {
    String id = isolated();
    path.broken = true;
    watchdog.runDue(END);
    assertThat(relay.runDue(END)).isZero();
    assertThat(state(id)).isEqualTo(CaseState.RELEASED);

    path.broken = false;
    assertThat(relay.nextDue()).contains(END.plusSeconds(5));
    assertThat(relay.runDue(END.plusSeconds(5))).isEqualTo(1);
    assertThat(path.messages).containsOnlyOnce(id + " restriction.ended");
  }

  @Test
  void whatThePathEndedItselfIsNotToldToItsNextStage() {
    String id = isolatedThenMonitored();
    clock.set(END);
    watchdog.runDue(END);
    restrictions.endLawfully(restrictions.of(id).get(0).id());
    relay.runDue(END);
    assertThat(path.messages).doesNotContain(id + " restriction.ended");
  }

  @Test
  void anEndIsMadeEarlierNeverLater() {
    String id = isolated();
    String restriction = restrictions.of(id).get(0).id();
    assertThatThrownBy(() -> restrictions.shorten(restriction, END.plusSeconds(1), "rule.changed"))
        .hasMessage("restriction.neverLater");
    restrictions.shorten(restriction, END.minusSeconds(60), "rule.changed");
    assertThatThrownBy(() -> restrictions.shorten(restriction, END, "rule.changed"))
        .hasMessage("restriction.neverLater");
    assertThat(restrictions.of(id).get(0).lawfulEnd()).isEqualTo(END.minusSeconds(60));
  }

  @Test
  void whatFollowsAShortenedPartBeginsAtItsNewEnd() {
    String id = isolatedThenMonitored();
    Instant earlier = END.minus(Duration.ofDays(5));
    restrictions.shorten(restrictions.of(id).get(0).id(), earlier, "rule.changed");

    assertThat(restrictions.of(id))
        .extracting(Restriction::lawfulEnd)
        .containsExactly(earlier, LAST_END);
    assertThat(restrictions.of(id)).extracting(Restriction::start).endsWith(earlier);
    watchdog.runDue(earlier);
    assertThat(restrictions.of(id).get(1).limitsAt(earlier)).isTrue();
  }

  @Test
  void aSignatureLimitsNobodyYet() {
    String id = signedOnly();
    assertThat(restrictions.startIfSigned(id)).isNull();
    assertThat(restrictions.of(id)).extracting(Restriction::start).containsExactly(null, END);
    watchdog.runDue(LAST_END);
    assertThat(state(id)).isEqualTo(CaseState.RELEASED);
  }

  @Test
  void theFirstMomentOfActualLimitationIsSetOnce() {
    String id = signedOnly();
    Instant atDoor = SIGNED.minusSeconds(600);
    restrictions.begin(id, atDoor);
    restrictions.begin(id, SIGNED.minusSeconds(60));
    assertThat(restrictions.of(id)).extracting(Restriction::start).containsExactly(atDoor, END);
    assertThat(restrictions.of(id))
        .extracting(Restriction::lawfulEnd)
        .containsExactly(END, LAST_END);
    assertThat(audit.actions(id)).filteredOn("restriction.begun"::equals).hasSize(1);
  }

  @Test
  void aStartToComeOrAfterTheEndIsRefused() {
    String id = signedOnly();
    assertThatThrownBy(() -> restrictions.begin(id, SIGNED.plusSeconds(1)))
        .hasMessage("restriction.startUnfit");
    clock.set(END.plusSeconds(60));
    assertThatThrownBy(() -> restrictions.begin(id, END)).hasMessage("restriction.startUnfit");
    watchdog.runDue(LAST_END);
    restrictions.begin(id, END);
    assertThat(restrictions.of(id)).extracting(Restriction::start).containsExactly(null, END);
  }

  @Test
  void whoWaitsAtAGateIsLimitedSinceTheMeeting() {
    Instant met = SIGNED.minusSeconds(3600);
    String id = cast.openMetAt(met);
    restrictions.sign(Cast.decision(id, Cast.isolation(null, END)));
    restrictions.begin(id, SIGNED);
    assertThat(restrictions.of(id)).extracting(Restriction::start).containsExactly(met);
  }

  @Test
  void aDecisionThatReplacesARunningOneStartsAtOnce() {
    String id = signedOnly();
    restrictions.begin(id, SIGNED);
    clock.set(SIGNED.plusSeconds(60));
    restrictions.sign(Cast.decision(id, Cast.isolation(null, END)));
    assertThat(restrictions.of(id).get(2).start()).isEqualTo(SIGNED.plusSeconds(60));
  }

  @Test
  void endingBeforeTheLawfulEndIsRefusedAsLawful() {
    String restriction = restrictions.of(isolated()).get(0).id();
    assertThatThrownBy(() -> restrictions.endLawfully(restriction))
        .hasMessage("restriction.endNotCome");
  }

  @Test
  void endingAllReleasesAtOnce() {
    String id = isolatedThenMonitored();
    restrictions.endAll(id, "decision.revoked");
    restrictions.endAll(id, "decision.revoked");
    assertThat(state(id)).isEqualTo(CaseState.RELEASED);
    assertThat(restrictions.of(id)).extracting(Restriction::endedAt).containsOnly(SIGNED);
  }

  @Test
  void whoProposesDoesNotSign() {
    String id = cast.openSomebody();
    Restrictions.Signed own =
        new Restrictions.Signed(
            id,
            "机关",
            "依据",
            "1号",
            "R",
            "officer-1",
            "officer-1",
            List.of(Cast.isolation(START, END)));
    assertThatThrownBy(() -> restrictions.sign(own)).hasMessage("decision.signerProposed");
  }

  @Test
  void longerNeedsAnotherSigner() {
    String id = isolated();
    assertThatThrownBy(() -> restrictions.sign(Cast.decision(id, Cast.isolation(START, LAST_END))))
        .hasMessage("decision.sameSigner");
    restrictions.sign(Cast.decision(id, Cast.isolation(START, END.minusSeconds(60))));
    assertThat(restrictions.of(id))
        .extracting(Restriction::endReason)
        .containsExactly("restriction.replaced", null);
  }

  @Test
  void anEndedCaseTakesNoDecision() {
    String id = cast.openSomebody();
    caseFiles.close(id, CaseState.NOT_CONCERNED, "check.notConcerned");
    assertThatThrownBy(() -> restrictions.sign(Cast.decision(id, Cast.isolation(START, END))))
        .hasMessage("case.ended");
  }

  @Test
  void deathEndsWhatRuns() {
    String id = isolatedThenMonitored();
    caseFiles.close(id, CaseState.DECEASED, "death.confirmed");
    assertThat(state(id)).isEqualTo(CaseState.DECEASED);
    assertThat(restrictions.of(id)).noneMatch(one -> one.endedAt() == null);
  }

  private String isolated() {
    String id = cast.openSomebody();
    restrictions.sign(Cast.decision(id, Cast.isolation(START, END)));
    return id;
  }

  private String signedOnly() {
    String id = cast.openSomebody();
    restrictions.sign(Cast.decision(id, Cast.isolation(null, END), Cast.monitoring(END, LAST_END)));
    return id;
  }

  private String isolatedThenMonitored() {
    String id = cast.openSomebody();
    restrictions.sign(
        Cast.decision(id, Cast.isolation(START, END), Cast.monitoring(END, LAST_END)));
    return id;
  }

  private CaseState state(String id) {
    return caseFiles.summaries(List.of(id)).get(id).state();
  }
}
