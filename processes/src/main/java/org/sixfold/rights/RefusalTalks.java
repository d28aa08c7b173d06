package org.sixfold.rights;

import java.util.List;
import java.util.Map;
import org.sixfold.access.SignedInUser;
import org.sixfold.audit.Audit;
import org.sixfold.casefile.CaseFileSection;
import org.sixfold.casework.Answers;
import org.sixfold.rights.persistence.RefusalTalkMapper;
import org.sixfold.rights.persistence.RefusalTalkRow;
import org.sixfold.worklist.TaskHandler.Submission;
import org.springframework.stereotype.Component;

/** What talks brought, and on whose request police took part; words stay in the answers. */
@Component
class RefusalTalks implements CaseFileSection {

  private final RefusalTalkMapper mapper;
  private final Audit audit;

  RefusalTalks(RefusalTalkMapper mapper, Audit audit) {
    this.mapper = mapper;
    this.audit = audit;
  }

  void keep(Submission submission) {
    Answers answers = new Answers(submission.answers());
    mapper.insert(
        new RefusalTalkRow(
            submission.task().id(),
            submission.task().caseId(),
            submission.outcome(),
            answers.text("requestNo"),
            answers.text("requestBy"),
            answers.text("secondOfficer"),
            submission.by().username(),
            submission.at()));
  }

  /** Both who talked ask police to assist. */
  void assistanceAsked(Submission submission) {
    Answers answers = new Answers(submission.answers());
    audit.record(
        new Audit.Change(
            submission.task().caseId(),
            "refusal.assistanceAsked",
            Map.of(
                "requestNo", answers.text("requestNo"),
                "requestBy", answers.text("requestBy"))));
  }

  @Override
  public String name() {
    return "talks";
  }

  @Override
  public List<RefusalTalkRow> content(String caseId, SignedInUser viewer) {
    return mapper.findOfCase(caseId);
  }
}
