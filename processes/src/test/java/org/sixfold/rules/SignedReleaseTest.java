package org.sixfold.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sixfold.modeling.Release;
import org.sixfold.modeling.ReleaseDecisions;
import org.sixfold.modeling.ReleaseHolding;
import org.sixfold.modeling.ReleaseProposals;
import org.sixfold.modeling.ReleaseSignature;
import org.sixfold.modeling.ReleaseSignatures;
import org.sixfold.replay.Replay;
import org.sixfold.replay.Replays;
import org.sixfold.shared.DueWork;
import org.sixfold.shared.ProblemException;
import org.sixfold.shared.SixfoldClock;
import org.sixfold.testsupport.ProcessTest;
import org.sixfold.testsupport.TimedRelease;
import org.sixfold.testsupport.Walk;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Two days more for close contacts: nobody lets that begin without a name under it. */
@ProcessTest
class SignedReleaseTest {

  private static final String ROW = "CN8_CLOSE_CONTACT_CENTRALISED_";
  private static final String DAYS = ROW + "days1";
  private static final String RULE = "CN8/CLOSE_CONTACT/CENTRALISED";

  @Autowired Walk walk;
  @Autowired TimedRelease releases;
  @Autowired ReleaseProposals proposals;
  @Autowired ReleaseDecisions decisions;
  @Autowired ReleaseSignatures signatures;
  @Autowired Replays replays;
  @Autowired List<DueWork> works;
  @Autowired SixfoldClock clock;
  @Autowired JdbcTemplate jdbc;

  @BeforeEach
  void morning() {
    jdbc.update("update model_replay set running_key = null");
    walk.startAt("2021-06-11T09:00");
  }

  @AfterEach
  void packagedModelsAgain() {
    releases.undo();
  }

  private String shorter() {
    return releases.draft(DAYS, "13", ROW + "tests1", "\"1,4,7,13\"", ROW + "doubleTest", "\"13\"");
  }

  private Release proposed(String draft) {
    return proposals.propose(TimedRelease.AUTHOR, draft, "改规则");
  }

  private Release approve(Release release, ReleaseSignature signature) {
    return decisions.approve(TimedRelease.SECOND, release.n(), null, signature);
  }

  private ReleaseHolding holding(Release release) {
    return signatures.of(TimedRelease.SECOND, release.n());
  }

  private static void assertRefused(Runnable step, String code) {
    assertThatThrownBy(step::run)
        .isInstanceOfSatisfying(
            ProblemException.class,
            problem -> {
              assertThat(problem.code()).isEqualTo(code);
              assertThat(problem.status()).isEqualTo(422);
            });
  }

  @Test
  void withoutASignatureALongerRowIsNotReleased() {
    Release release = proposed(releases.draft(DAYS, "16"));

    ReleaseHolding holding = holding(release);
    assertThat(holding.replay()).isNull();
    assertThat(holding.signatureNeeded()).isTrue();
    assertThat(holding.longerRows())
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.rule()).isEqualTo(RULE);
              assertThat(row.days()).isEqualTo(2);
            });
    assertRefused(() -> approve(release, null), "release.signatureNeeded");
    assertRefused(
        () -> approve(release, new ReleaseSignature("别人", "我负责")), "release.signatureInvalid");
    assertRefused(
        () -> approve(release, new ReleaseSignature(TimedRelease.SECOND.name(), " ")),
        "release.signatureInvalid");
    assertThat(holding(release).signed()).isNull();
  }

  @Test
  void theSignatureIsKeptWithTheReleaseAndAudited() {
    Release release = proposed(releases.draft(DAYS, "16"));

    Release approved = approve(release, TimedRelease.SIGNATURE);

    assertThat(approved.state()).isEqualTo(Release.State.RELEASED);
    assertThat(holding(release).signed())
        .isEqualTo(
            new ReleaseHolding.Signed(
                TimedRelease.SECOND.username(),
                TimedRelease.SIGNATURE.name(),
                TimedRelease.SIGNATURE.statement(),
                clock.now()));
    assertThat(
            jdbc.queryForList(
                "select action from audit_entry where subject = ?",
                String.class,
                "release:" + release.n()))
        .contains("release.signed", "release.approved");
  }

  @Test
  void aShorterRowNeedsNoneAndKeepsNone() {
    Release release = proposed(shorter());

    assertThat(holding(release).signatureNeeded()).isFalse();
    approve(release, TimedRelease.SIGNATURE);

    assertThat(holding(release).signed()).isNull();
  }

  @Test
  void goingBackToLongerRowsNeedsOneToo() {
    int before =
        jdbc.queryForObject(
            "select max(release_no) from model_release where release_state = 'RELEASED'",
            Integer.class);
    approve(proposed(shorter()), null);
    Release back = proposals.rollback(TimedRelease.AUTHOR, before, "退回", null);

    assertRefused(() -> approve(back, null), "release.signatureNeeded");
    assertThat(approve(back, TimedRelease.SIGNATURE).state()).isEqualTo(Release.State.RELEASED);
  }

  @Test
  void theLastReplayIsToldAndWhetherTheDraftHasChangedSince() {
    String draft = shorter();
    int n =
        replays.start(TimedRelease.AUTHOR, draft, clock.now().minusSeconds(3600), null, null).n();
    works.stream()
        .filter(work -> work.getClass().getSimpleName().startsWith("ReplayRun"))
        .forEach(work -> work.runDue(clock.now()));
    assertThat(replays.find(TimedRelease.AUTHOR, draft, n).state()).isEqualTo(Replay.State.DONE);
    jdbc.update("update model_replay set longer_cases = 3 where draft_id = ?", draft);

    ReleaseHolding holding = holding(proposed(draft));

    assertThat(holding.replay()).isEqualTo(n);
    assertThat(holding.outdated()).isFalse();
    assertThat(holding.heldLonger()).isEqualTo(3);
    assertThat(holding.signatureNeeded()).isTrue();
  }
}
