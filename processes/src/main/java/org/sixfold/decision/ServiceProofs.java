package org.sixfold.decision;

import java.util.List;
import java.util.Map;
import org.sixfold.access.SignedInUser;
import org.sixfold.audit.Audit;
import org.sixfold.casefile.CaseFileSection;
import org.sixfold.casework.Answers;
import org.sixfold.decision.persistence.NoticeServiceMapper;
import org.sixfold.decision.persistence.NoticeServiceRow;
import org.sixfold.worklist.TaskHandler.Submission;
import org.springframework.stereotype.Component;

/** Who was told what, how, when, and who saw it: kept as proof and shown in the file. */
@Component
class ServiceProofs implements CaseFileSection {

  private final NoticeServiceMapper mapper;
  private final Audit audit;

  ServiceProofs(NoticeServiceMapper mapper, Audit audit) {
    this.mapper = mapper;
    this.audit = audit;
  }

  void keep(Submission submission) {
    Answers answers = new Answers(submission.answers());
    mapper.insert(
        new NoticeServiceRow(
            submission.task().id(),
            submission.task().caseId(),
            submission.outcome(),
            answers.text("servedTo"),
            answers.text("guardian"),
            answers.text("how"),
            String.join(" ", answers.codes("explained")),
            answers.text("language"),
            answers.text("sign") != null,
            answers.text("noSignReason"),
            answers.text("witness"),
            submission.by().username(),
            answers.moment("actedAt")));
    audit.record(
        new Audit.Change(
            submission.task().caseId(),
            "notice.served",
            Map.of(
                "outcome", submission.outcome(),
                "how", answers.text("how"),
                "servedTo", answers.text("servedTo"))));
  }

  @Override
  public String name() {
    return "notices";
  }

  @Override
  public List<NoticeServiceRow> content(String caseId, SignedInUser viewer) {
    return mapper.findOfCase(caseId);
  }
}
