package org.sixfold.release;

import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sixfold.access.Role;
import org.sixfold.casefile.CaseFiles;
import org.sixfold.casefile.Restrictions;
import org.sixfold.casefile.Restrictions.Kind;
import org.sixfold.casefile.Restrictions.Restriction;
import org.sixfold.casefile.Stage;
import org.sixfold.casework.Occurrences;
import org.sixfold.papers.Papers;
import org.sixfold.shared.SixfoldClock;
import org.springframework.stereotype.Component;

/** The person is free: what is due ends now, and whoever had the person hands back. */
@Component
class FreePersonDelegate implements JavaDelegate {

  private final Restrictions restrictions;
  private final CaseFiles cases;
  private final Papers papers;
  private final Occurrences occurrences;
  private final Departures departures;
  private final SixfoldClock clock;

  FreePersonDelegate(
      Restrictions restrictions,
      CaseFiles cases,
      Papers papers,
      Occurrences occurrences,
      Departures departures,
      SixfoldClock clock) {
    this.restrictions = restrictions;
    this.cases = cases;
    this.papers = papers;
    this.occurrences = occurrences;
    this.departures = departures;
    this.clock = clock;
  }

  @Override
  public void execute(DelegateExecution execution) {
    String caseId = execution.getProcessBusinessKey();
    Instant now = clock.now();
    restrictions.of(caseId).stream()
        .filter(one -> one.endedAt() == null && !one.lawfulEnd().isAfter(now))
        .forEach(due -> restrictions.endLawfully(due.id()));
    occurrences.personFreed(caseId, execution.getProcessInstanceId());
    cases.enterStage(caseId, Stage.RELEASE);
    Date end = (Date) execution.getVariable(ReleaseProcess.LAWFUL_END);
    if (end.toInstant().isAfter(now)) {
      execution.setVariable(ReleaseProcess.LAWFUL_END, Date.from(now));
    }
    papers.issueEnd(caseId, Boolean.TRUE.equals(execution.getVariable(ReleaseProcess.ANNOUNCED)));
    execution.setVariable(ReleaseProcess.PART, ReleaseProcess.LEAVE);
    boolean facility = leavesFacility(caseId, now);
    execution.setVariable(
        ReleaseProcess.HAND_BACK_ROLE,
        facility ? Role.FACILITY_DESK.name() : Role.GRID_MEMBER.name());
    execution.setVariable(ReleaseProcess.PLACE, facility ? "FACILITY" : "HOME");
  }

  /**
   * Whether what limited the person last was a stay at a facility, or one ended today and nobody
   * has handed the person back yet.
   */
  private boolean leavesFacility(String caseId, Instant now) {
    return stayedLast(caseId, now)
        || departures.owedSince(caseId).filter(this::isToday).isPresent();
  }

  private boolean isToday(Instant moment) {
    return moment.atZone(clock.zone()).toLocalDate().equals(clock.today());
  }

  private boolean stayedLast(String caseId, Instant now) {
    return restrictions.of(caseId).stream()
        .filter(one -> one.start() != null && !one.start().isAfter(now))
        .max(Comparator.comparingInt(Restriction::seq))
        .filter(last -> last.kind() == Kind.CENTRALISED_ISOLATION)
        .isPresent();
  }
}
