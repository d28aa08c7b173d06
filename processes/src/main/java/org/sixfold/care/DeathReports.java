package org.sixfold.care;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sixfold.audit.Audit;
import org.sixfold.care.persistence.DeathReportMapper;
import org.sixfold.care.persistence.DeathReportRow;
import org.sixfold.casework.Deaths;
import org.sixfold.facility.Beds;
import org.sixfold.notification.CaseMails;
import org.sixfold.shared.Ids;
import org.sixfold.shared.SixfoldClock;
import org.sixfold.worklist.ContactHold;
import org.sixfold.worklist.TaskHandler.Submission;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Keeps reports of deaths; until one is decided nobody is phoned and nothing is sent. */
@Service
@Transactional
class DeathReports implements Deaths, ContactHold {

  private static final String OPEN = "OPEN";
  static final String CONFIRMED = "CONFIRMED";
  static final String ERROR = "ERROR";

  /** The case ended for another reason. */
  private static final String VOID = "VOID";

  private final DeathReportMapper mapper;
  private final CaseMails mails;
  private final Beds beds;
  private final Audit audit;
  private final SixfoldClock clock;
  private final JsonMapper json;

  DeathReports(
      DeathReportMapper mapper,
      CaseMails mails,
      Beds beds,
      Audit audit,
      SixfoldClock clock,
      JsonMapper json) {
    this.mapper = mapper;
    this.mails = mails;
    this.beds = beds;
    this.audit = audit;
    this.clock = clock;
    this.json = json;
  }

  @Override
  public boolean reported(Submission submission) {
    String caseId = submission.task().caseId();
    if (holds(caseId)) {
      return false;
    }
    mapper.insert(
        new DeathReportRow(
            Ids.next(),
            caseId,
            caseId,
            submission.task().id(),
            submission.task().kind(),
            json.writeValueAsString(submission.answers()),
            submission.by().username(),
            submission.at(),
            OPEN,
            null,
            null,
            null));
    mails.holdBack(caseId);
    audit.record(
        new Audit.Change(
            caseId,
            "death.reported",
            Map.of("taskId", submission.task().id(), "kind", submission.task().kind())));
    return true;
  }

  @Override
  @Transactional(readOnly = true)
  public boolean holds(String caseId) {
    return mapper.findOpen(caseId) != null;
  }

  @Override
  @Transactional(readOnly = true)
  public Set<String> holding(Collection<String> caseIds) {
    return new HashSet<>(mapper.findOpenCases(caseIds));
  }

  /** Nobody will decide any more: the case has ended for another reason. */
  void left(String caseId) {
    if (holds(caseId)) {
      decide(caseId, VOID, null, null);
      mails.resume(caseId);
    }
  }

  DeathReportRow open(String caseId) {
    return mapper.findOpen(caseId);
  }

  boolean isConfirmed(String caseId) {
    return mapper.findOfCase(caseId).stream().anyMatch(one -> CONFIRMED.equals(one.reportState()));
  }

  List<DeathReportRow> of(String caseId) {
    return mapper.findOfCase(caseId);
  }

  /** What would have been sent never is; one named person speaks with the family. */
  void confirmed(String caseId, String contact, String by) {
    decide(caseId, CONFIRMED, contact, by);
    mails.drop(caseId);
    beds.free(caseId, "bed.stayOver");
  }

  /** Everything goes on as if nothing had been said. */
  void error(String caseId, String by) {
    decide(caseId, ERROR, null, by);
    mails.resume(caseId);
  }

  private void decide(String caseId, String state, String contact, String by) {
    mapper.decide(caseId, state, contact, by, clock.now());
    audit.record(new Audit.Change(caseId, "death.decided", Map.of("state", state)));
  }
}
