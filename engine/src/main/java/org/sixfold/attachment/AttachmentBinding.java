package org.sixfold.attachment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sixfold.access.SignedInUser;
import org.sixfold.attachment.persistence.AttachmentMapper;
import org.sixfold.attachment.persistence.AttachmentRow;
import org.sixfold.audit.Audit;
import org.sixfold.form.Forms;
import org.sixfold.form.Forms.NamedPicture;
import org.sixfold.shared.FieldProblem;
import org.sixfold.shared.ProblemException;
import org.sixfold.shared.SixfoldClock;
import org.sixfold.worklist.AnswerPictures;
import org.sixfold.worklist.TaskHandler.OpenTask;
import org.springframework.stereotype.Component;

/** Binds pictures to the answer that names them; their hashes stand in the audit chain then. */
@Component
class AttachmentBinding implements AnswerPictures {

  private final AttachmentMapper attachments;
  private final Audit audit;
  private final SixfoldClock clock;

  AttachmentBinding(AttachmentMapper attachments, Audit audit, SixfoldClock clock) {
    this.attachments = attachments;
    this.audit = audit;
    this.clock = clock;
  }

  @Override
  public void keep(SignedInUser by, OpenTask task, Forms.Accepted accepted) {
    if (accepted.pictures().isEmpty()) {
      return;
    }
    Map<String, AttachmentRow> found = new HashMap<>();
    attachments
        .findAll(accepted.pictures().stream().map(NamedPicture::id).toList())
        .forEach(row -> found.put(row.id(), row));
    List<FieldProblem> problems = new ArrayList<>();
    List<Audit.Change> changes = new ArrayList<>();
    for (NamedPicture named : accepted.pictures()) {
      AttachmentRow row = found.get(named.id());
      if (row == null || !mayName(by, task, row)) {
        problems.add(new FieldProblem(named.field(), "attachment.unknown"));
      } else if (row.boundAt() == null) {
        attachments.bind(row.id(), named.field(), named.health(), clock.now());
        changes.add(change(task, row));
      }
    }
    if (!problems.isEmpty()) {
      throw ProblemException.unfit("form.invalid", problems);
    }
    audit.recordAll(changes);
  }

  /** One's own for this task, or one that an earlier answer about the same person brought. */
  private static boolean mayName(SignedInUser by, OpenTask task, AttachmentRow row) {
    return row.boundAt() == null
        ? row.taskId().equals(task.id()) && row.addedBy().equals(by.username())
        : row.caseId().equals(task.caseId());
  }

  private static Audit.Change change(OpenTask task, AttachmentRow row) {
    Map<String, Object> details = new LinkedHashMap<>();
    details.put("attachmentId", row.id());
    details.put("taskId", task.id());
    details.put("kind", task.kind());
    details.put("hash", row.sha256());
    return new Audit.Change(task.caseId(), "attachment.bound", details);
  }
}
