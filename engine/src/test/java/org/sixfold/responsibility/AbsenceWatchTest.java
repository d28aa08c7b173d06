package org.sixfold.responsibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sixfold.access.Role;
import org.sixfold.responsibility.persistence.AbsenceRow;
import org.sixfold.responsibility.persistence.RosterMapper;
import org.sixfold.testsupport.EngineTest;
import org.sixfold.testsupport.SmallTown;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@EngineTest
@RecordApplicationEvents
class AbsenceWatchTest {

  /** Before any other test's absence. */
  private static final Instant AWAY = Instant.parse("1990-01-01T00:00:00Z");

  @Autowired AbsenceWatch watch;
  @Autowired RosterMapper roster;
  @Autowired SmallTown town;
  @Autowired ApplicationEvents events;

  @BeforeEach
  void aDoctorGoes() {
    town.people("away-dr,医生,DOCTOR," + SmallTown.SUBDISTRICT);
    roster.insertAbsence(new AbsenceRow("away-dr", AWAY, AWAY.plus(Duration.ofDays(2)), null));
  }

  @AfterEach
  void andIsBack() {
    roster.deleteAbsence("away-dr");
  }

  @Test
  void ofAnAbsenceItIsToldOnceWhenItBegins() {
    assertThat(watch.nextDue()).contains(AWAY);
    assertThat(watch.runDue(AWAY.minusSeconds(1))).isZero();
    assertThat(watch.runDue(AWAY)).isEqualTo(1);
    assertThat(watch.runDue(AWAY)).isZero();

    assertThat(events.stream(MemberAway.class))
        .containsExactly(new MemberAway("away-dr", Role.DOCTOR, AWAY));
    assertThat(watch.nextDue()).isNotEqualTo(Optional.of(AWAY));
  }

  @Test
  void ofOneThatIsOverAlreadyItIsNotTold() {
    assertThat(watch.runDue(AWAY.plus(Duration.ofDays(2)))).isEqualTo(1);

    assertThat(events.stream(MemberAway.class)).isEmpty();
  }
}
