package org.sixfold.attachment;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.sixfold.attachment.persistence.AttachmentMapper;
import org.sixfold.attachment.persistence.AttachmentRow;
import org.sixfold.audit.Audit;
import org.sixfold.shared.ErasedByAge;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Removes pictures that no answer has named in time. */
@Component
class UnnamedAttachments extends ErasedByAge<AttachmentRow> {

  private final AttachmentMapper attachments;
  private final Audit audit;

  UnnamedAttachments(
      AttachmentMapper attachments,
      AttachmentProperties limits,
      Audit audit,
      TransactionTemplate transaction) {
    super("Attachment", limits.unnamedFor(), transaction);
    this.attachments = attachments;
    this.audit = audit;
  }

  @Override
  protected Instant oldest() {
    return attachments.oldestUnbound();
  }

  @Override
  protected List<AttachmentRow> keptSince(Instant moment, int limit) {
    return attachments.unboundBefore(moment, limit);
  }

  @Override
  protected String id(AttachmentRow picture) {
    return picture.id();
  }

  @Override
  protected boolean erase(AttachmentRow picture, Instant now) {
    if (attachments.deleteUnbound(picture.id()) == 0) {
      return false;
    }
    audit.record(
        new Audit.Change(
            picture.caseId(),
            "attachment.removed",
            Map.of("attachmentId", picture.id(), "kind", picture.kind())));
    return true;
  }
}
