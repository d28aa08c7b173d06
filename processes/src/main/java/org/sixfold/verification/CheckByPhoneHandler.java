package org.sixfold.verification;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sixfold.access.Role;
import org.sixfold.casefile.CaseFiles;
import org.sixfold.casework.Answers;
import org.sixfold.casework.CaseTaskHandler;
import org.sixfold.casework.EngineTasks;
import org.sixfold.casework.InvestigationTalk;
import org.sixfold.casework.KnownNeeds;
import org.sixfold.casework.KnownStays;
import org.sixfold.casework.NamedContacts;
import org.sixfold.casework.VisitingHours;
import org.sixfold.casework.WelfareTalk;
import org.sixfold.shared.FieldProblem;
import org.sixfold.shared.SixfoldClock;
import org.springframework.stereotype.Component;

/** Kind 2: what the call showed. */
@Component
class CheckByPhoneHandler extends CaseTaskHandler {

  private final CaseFiles cases;
  private final Recollection recollection;
  private final KnownNeeds needs;
  private final KnownStays stays;
  private final TalkPrefill prefill;
  private final NamedContacts contacts;
  private final WelfareTalk welfare;
  private final InvestigationTalk investigation;
  private final SixfoldClock clock;

  CheckByPhoneHandler(
      EngineTasks tasks,
      CaseFiles cases,
      Recollection recollection,
      KnownNeeds needs,
      KnownStays stays,
      TalkPrefill prefill,
      NamedContacts contacts,
      WelfareTalk welfare,
      InvestigationTalk investigation,
      SixfoldClock clock) {
    super(tasks, VerificationProcess.CHECK_BY_PHONE);
    this.cases = cases;
    this.recollection = recollection;
    this.needs = needs;
    this.stays = stays;
    this.prefill = prefill;
    this.contacts = contacts;
    this.welfare = welfare;
    this.investigation = investigation;
    this.clock = clock;
  }

  /** What is known already, so that it is confirmed rather than asked again. */
  @Override
  public Map<String, Object> prefill(OpenTask task) {
    return prefillAll(List.of(task)).get(task.id());
  }

  @Override
  public Map<String, Map<String, Object>> prefillAll(List<OpenTask> tasks) {
    return prefill.of(tasks, recollection::ofCalls, task -> Map.of());
  }

  @Override
  public List<FieldProblem> check(Submission submission) {
    List<FieldProblem> unfit = investigation.check(submission);
    return unfit.isEmpty() && !investigation.is(submission.task())
        ? welfare.check(submission)
        : unfit;
  }

  @Override
  protected Map<String, Object> learn(Submission submission) {
    if (welfare.is(submission.task())) {
      welfare.heard(submission);
      return Map.of();
    }
    note(submission);
    if (investigation.is(submission.task())) {
      Instant again = VisitingHours.next(submission.at(), clock.zone(), Set.of());
      return Map.of(VerificationProcess.ASK_AGAIN_AT, Date.from(again));
    }
    if (submission.outcome().equals("URGENT_CARE")) {
      return Map.of(VerificationProcess.EMERGENCY, true);
    }
    if (submission.outcome().equals("REFUSED_TALK")) {
      return Map.of(VerificationProcess.VISIT_ROLE, Role.GRID_MEMBER + "," + Role.VILLAGE_CADRE);
    }
    return Map.of();
  }

  /** What was told is known from now on, whatever comes of it. */
  private void note(Submission submission) {
    String caseId = submission.task().caseId();
    String address = new Answers(submission.answers()).text("address");
    if (address != null) {
      cases.correctContact(caseId, null, address);
    }
    needs.note(caseId, submission.answers(), submission.at());
    stays.note(caseId, submission.answers(), submission.at());
    contacts.note(caseId, submission.answers(), submission.at());
  }
}
