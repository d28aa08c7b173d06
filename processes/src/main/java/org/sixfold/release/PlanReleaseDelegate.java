package org.sixfold.release;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sixfold.casefile.Restrictions;
import org.sixfold.casefile.Restrictions.Kind;
import org.sixfold.casefile.Restrictions.Restriction;
import org.springframework.stereotype.Component;

/** The moments before the lawful end, and before the stay at a facility ends. */
@Component
class PlanReleaseDelegate implements JavaDelegate {

  private static final Duration DESTINATION = Duration.ofHours(48);
  private static final Duration CHECK = Duration.ofHours(24);
  private static final Duration ANNOUNCE = Duration.ofHours(12);
  private static final Duration CHASE = Duration.ofHours(6);

  private final Restrictions restrictions;
  private final Departures departures;

  PlanReleaseDelegate(Restrictions restrictions, Departures departures) {
    this.restrictions = restrictions;
    this.departures = departures;
  }

  @Override
  public void execute(DelegateExecution execution) {
    Instant end = ((Date) execution.getVariable(ReleaseProcess.LAWFUL_END)).toInstant();
    set(execution, ReleaseProcess.RELEASE_AT, end);
    set(execution, ReleaseProcess.CHECK_OPENS_AT, end.minus(CHECK));
    set(execution, ReleaseProcess.ANNOUNCE_OPENS_AT, end.minus(ANNOUNCE));
    set(execution, ReleaseProcess.CHASE_AT, end.minus(CHASE));
    String caseId = execution.getProcessBusinessKey();
    Optional<Instant> stayEnds = stayEnds(caseId);
    Optional<Instant> owed = departures.owedSince(caseId);
    Optional<Instant> departure = stayEnds.or(() -> owed);
    Instant leaves = departure.orElse(end);
    execution.setVariable(ReleaseProcess.LEAVES_FACILITY, departure.isPresent());
    execution.setVariable(ReleaseProcess.LEAVES_AT_ONCE, owed.isPresent());
    execution.setVariable(ReleaseProcess.LEAVES_BEFORE_END, leaves.isBefore(end));
    set(execution, ReleaseProcess.DEPARTURE_AT, leaves);
    set(execution, ReleaseProcess.DESTINATION_OPENS_AT, leaves.minus(DESTINATION));
  }

  /** When the stay at a facility ends; empty for whom nothing keeps in one any more. */
  private Optional<Instant> stayEnds(String caseId) {
    return restrictions.of(caseId).stream()
        .filter(one -> one.endedAt() == null && one.kind() == Kind.CENTRALISED_ISOLATION)
        .max(Comparator.comparingInt(Restriction::seq))
        .map(Restriction::lawfulEnd);
  }

  private static void set(DelegateExecution execution, String name, Instant moment) {
    execution.setVariable(name, Date.from(moment));
  }
}
