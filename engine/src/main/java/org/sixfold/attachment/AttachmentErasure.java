package org.sixfold.attachment;

import java.util.Map;
import org.sixfold.attachment.persistence.AttachmentMapper;
import org.sixfold.casefile.RetainedData;
import org.springframework.stereotype.Component;

/** Erases the pictures of a case, named by an answer or not. */
@Component
class AttachmentErasure implements RetainedData {

  private final AttachmentMapper attachments;

  AttachmentErasure(AttachmentMapper attachments) {
    this.attachments = attachments;
  }

  @Override
  public Map<String, Integer> erase(String caseId) {
    return Map.of("attachments", attachments.deleteOf(caseId));
  }
}
