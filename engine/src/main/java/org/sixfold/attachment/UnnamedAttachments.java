package org.sixfold.attachment;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.sixfold.attachment.persistence.AttachmentMapper;
import org.sixfold.attachment.persistence.AttachmentRow;
import org.sixfold.audit.Audit;
import org.sixfold.shared.DueBatches;
import org.sixfold.shared.DueWork;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Removes pictures that no answer has named in time. */
@Component
class UnnamedAttachments implements DueWork {

  private final AttachmentMapper attachments;
  private final AttachmentProperties limits;
  private final Audit audit;
  private final TransactionTemplate transaction;

  UnnamedAttachments(
      AttachmentMapper attachments,
      AttachmentProperties limits,
      Audit audit,
      TransactionTemplate transaction) {
    this.attachments = attachments;
    this.limits = limits;
    this.audit = audit;
    this.transaction = transaction;
  }

  @Override
  public Kind kind() {
    return Kind.RETENTION;
  }

  @Override
  public Optional<Instant> nextDue() {
    return Optional.ofNullable(attachments.oldestUnbound())
        .map(oldest -> oldest.plus(limits.unnamedFor()));
  }

  @Override
  public int runDue(Instant now) {
    return DueBatches.workOff(
        "Attachment",
        limit -> attachments.unboundBefore(now.minus(limits.unnamedFor()), limit),
        AttachmentRow::id,
        row -> Boolean.TRUE.equals(transaction.execute(status -> remove(row))));
  }

  private boolean remove(AttachmentRow row) {
    if (attachments.deleteUnbound(row.id()) == 0) {
      return false;
    }
    audit.record(
        new Audit.Change(
            row.caseId(),
            "attachment.removed",
            Map.of("attachmentId", row.id(), "kind", row.kind())));
    return true;
  }
}
