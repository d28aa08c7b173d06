package org.sixfold.attachment;

import java.time.Instant;
import org.sixfold.access.SignedInUser;
import org.sixfold.attachment.persistence.AttachmentMapper;
import org.sixfold.casefile.CaseFileReader;
import org.sixfold.casefile.CaseFileSection;
import org.springframework.stereotype.Component;

/** The pictures of a case in its file; those of health fields for health roles only. */
@Component
class AttachmentSection implements CaseFileSection {

  private final AttachmentMapper attachments;

  AttachmentSection(AttachmentMapper attachments) {
    this.attachments = attachments;
  }

  /** One picture; {@code GET /api/attachments/{id}} has it. */
  record View(
      String id,
      String kind,
      String field,
      int width,
      int height,
      int bytes,
      String sha256,
      String addedBy,
      Instant addedAt) {}

  @Override
  public String name() {
    return "attachments";
  }

  @Override
  public Object content(String caseId, SignedInUser viewer) {
    boolean health = CaseFileReader.mayReadHealth(viewer);
    return attachments.boundOf(caseId).stream()
        .filter(row -> health || !row.health())
        .map(
            row ->
                new View(
                    row.id(),
                    row.kind(),
                    row.field(),
                    row.width(),
                    row.height(),
                    row.byteCount(),
                    row.sha256(),
                    row.addedBy(),
                    row.addedAt()))
        .toList();
  }
}
