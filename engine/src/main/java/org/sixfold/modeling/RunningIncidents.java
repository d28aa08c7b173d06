package org.sixfold.modeling;

import java.util.List;
import java.util.Map;
import org.sixfold.access.Role;
import org.sixfold.access.SignedInUser;
import org.sixfold.audit.Audit;
import org.sixfold.camunda.FailedJobs;
import org.sixfold.camunda.ModelSteps.Step;
import org.sixfold.modeling.RunningModel.Incident;
import org.sixfold.modeling.RunningModel.Retried;
import org.sixfold.modeling.persistence.RunningMapper;
import org.sixfold.modeling.persistence.RunningMapper.FailedJobRow;
import org.sixfold.shared.ProblemException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Steps of a model that failed for good, and handing them back. */
@Service
public class RunningIncidents {

  private static final int MOST = 100;

  private final RunningMapper mapper;
  private final FailedJobs jobs;
  private final Audit audit;

  RunningIncidents(RunningMapper mapper, FailedJobs jobs, Audit audit) {
    this.mapper = mapper;
    this.jobs = jobs;
    this.audit = audit;
  }

  List<Incident> of(
      SignedInUser user, String key, Map<String, Integer> versions, Map<String, Step> drawn) {
    boolean seesCases = user.is(Role.SUPERVISOR, Role.ADMIN);
    return mapper.failed(key, MOST).stream()
        .map(row -> incident(row, versions, drawn, seesCases))
        .toList();
  }

  private static Incident incident(
      FailedJobRow row, Map<String, Integer> versions, Map<String, Step> drawn, boolean seesCases) {
    IncidentCause cause = IncidentCause.of(row.trace());
    Step step = drawn.get(row.element());
    return new Incident(
        row.id(),
        row.element(),
        step == null ? null : step.name(),
        versions.get(row.definition()),
        row.since() == null ? null : row.since().toInstant(),
        cause.code(),
        cause.thrown(),
        seesCases ? row.caseId() : null);
  }

  /**
   * Lets a failed step run once more. A second call changes nothing while it waits.
   *
   * @throws ProblemException 403 {@code access.forbidden}; 404 {@code incident.unknown} if the
   *     model has no such job, or it has run
   */
  @Transactional
  public Retried retry(SignedInUser user, String key, String job) {
    user.require(Role.DESIGNER, Role.ADMIN, Role.SUPERVISOR);
    Integer retries = mapper.lockRetries(key, job);
    if (retries == null) {
      throw ProblemException.notFound("incident.unknown");
    }
    if (retries == 0) {
      FailedJobRow failed = mapper.failedJob(key, job);
      jobs.tryAgain(job);
      audit.record(
          new Audit.Change(
              failed.caseId() == null ? "model:" + key : failed.caseId(),
              "job.retried",
              Map.of("model", key, "element", String.valueOf(failed.element()), "job", job)));
    }
    return new Retried(job, RunningModel.State.WAITING);
  }
}
