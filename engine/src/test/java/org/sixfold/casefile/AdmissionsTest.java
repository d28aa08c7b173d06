package org.sixfold.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sixfold.casefile.Restrictions.Kind;
import org.sixfold.casefile.Restrictions.Part;
import org.sixfold.casefile.Restrictions.Restriction;
import org.sixfold.shared.ProblemException;
import org.sixfold.testsupport.HandClock;
import org.springframework.beans.factory.annotation.Autowired;

/** Into hospital and back: the old end is never passed. */
@CaseFileTest
class AdmissionsTest {

  private static final Instant SIGNED = Instant.parse("2021-12-11T00:00:00Z");
  private static final Instant FIRST_END = Instant.parse("2021-12-24T16:00:00Z");
  private static final Instant LAST_END = Instant.parse("2021-12-31T16:00:00Z");

  @Autowired CaseFiles caseFiles;
  @Autowired Restrictions restrictions;
  @Autowired Admissions admissions;
  @Autowired LawfulEndWatchdog watchdog;
  @Autowired Cast cast;
  @Autowired HandClock clock;

  @BeforeEach
  @AfterEach
  void atTheSignature() {
    clock.set(SIGNED);
  }

  @Test
  void anAdmissionEndsEveryPartAsConverted() {
    String id = isolatedThenMonitored();
    clock.set(SIGNED.plusSeconds(3600));
    assertThat(admissions.admit(id)).isTrue();
    assertThat(state(id)).isEqualTo(CaseState.IN_HOSPITAL);
    assertThat(restrictions.of(id))
        .allMatch(one -> one.endReason().equals("restriction.converted"))
        .allMatch(one -> one.endedAt().equals(SIGNED.plusSeconds(3600)));
  }

  @Test
  void whoIsInHospitalOrFreeIsNotAdmittedAgain() {
    String id = isolatedThenMonitored();
    admissions.admit(id);
    assertThat(admissions.admit(id)).isFalse();
    String free = isolatedThenMonitored();
    restrictions.endAll(free, "decision.revoked");
    assertThat(admissions.admit(free)).isFalse();
    assertThat(state(free)).isEqualTo(CaseState.RELEASED);
  }

  @Test
  void aMistakeBringsBackWhatIsStillAheadWithItsOldEnd() {
    String id = isolatedThenMonitored();
    admissions.admit(id);
    clock.set(FIRST_END.plusSeconds(1));

    assertThat(admissions.resume(id)).isTrue();

    assertThat(state(id)).isEqualTo(CaseState.UNDER_CONTROL);
    List<Restriction> after = restrictions.of(id);
    assertThat(after.get(0).endedAt()).isNotNull();
    assertThat(after.get(1).endedAt()).isNull();
    assertThat(after).extracting(Restriction::lawfulEnd).containsExactly(FIRST_END, LAST_END);
    watchdog.runDue(LAST_END);
    assertThat(state(id)).isEqualTo(CaseState.RELEASED);
  }

  @Test
  void aMistakeFoundAtTheOldEndReleases() {
    String id = isolatedThenMonitored();
    admissions.admit(id);
    clock.set(LAST_END);
    admissions.resume(id);
    assertThat(state(id)).isEqualTo(CaseState.RELEASED);
    assertThat(restrictions.of(id)).noneMatch(one -> one.endedAt() == null);
  }

  @Test
  void whoWasNeverDecidedUponIsCheckedAgain() {
    String id = cast.open(cast.somebody("某人"));
    assertThat(admissions.admit(id)).isTrue();
    assertThat(admissions.resume(id)).isFalse();
    assertThat(state(id)).isEqualTo(CaseState.CHECKING);
  }

  @Test
  void onlyWhoIsInHospitalIsDischarged() {
    String id = isolatedThenMonitored();
    assertThatThrownBy(() -> admissions.discharge(id, SIGNED)).isInstanceOf(ProblemException.class);
    admissions.admit(id);
    admissions.discharge(id, SIGNED);
    assertThat(state(id)).isEqualTo(CaseState.CHECKING);
    assertThatThrownBy(() -> admissions.resume(id)).isInstanceOf(ProblemException.class);
  }

  private String isolatedThenMonitored() {
    String id = cast.open(cast.somebody("某人"));
    restrictions.sign(
        new Restrictions.Signed(
            id,
            "指挥部",
            "传染病防治法",
            "D1",
            "CN8.close",
            "doctor-1",
            "officer-1",
            List.of(
                new Part(Kind.CENTRALISED_ISOLATION, "CN8.close", SIGNED, FIRST_END),
                new Part(Kind.HOME_MONITORING, "CN8.close", FIRST_END, LAST_END))));
    return id;
  }

  private CaseState state(String id) {
    return caseFiles.summaries(List.of(id)).get(id).state();
  }
}
