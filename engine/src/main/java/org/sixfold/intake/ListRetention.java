package org.sixfold.intake;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.sixfold.audit.Audit;
import org.sixfold.intake.persistence.IntakeErasureMapper;
import org.sixfold.intake.persistence.ListReplyMapper;
import org.sixfold.shared.ErasedByAge;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Erases the rows of old lists, rejected and merged ones too: the cases know what they need. */
@Component
class ListRetention extends ErasedByAge<String> {

  private final IntakeErasureMapper erasures;
  private final ListReplyMapper replies;
  private final Audit audit;

  ListRetention(
      IntakeErasureMapper erasures,
      ListReplyMapper replies,
      ListRetentionProperties properties,
      Audit audit,
      TransactionTemplate transaction) {
    super("List", properties.listRows(), transaction);
    this.erasures = erasures;
    this.replies = replies;
    this.audit = audit;
  }

  @Override
  protected Instant oldest() {
    return erasures.oldestFinished();
  }

  @Override
  protected List<String> keptSince(Instant moment, int limit) {
    return erasures.finishedBefore(moment, limit);
  }

  @Override
  protected String id(String list) {
    return list;
  }

  @Override
  protected boolean erase(String listId, Instant now) {
    if (erasures.markErased(listId, now) == 0) {
      return false;
    }
    int rows = erasures.rowsIn(listId);
    replies.eraseList(listId);
    audit.record(new Audit.Change("list:" + listId, "list.erased", Map.of("rows", rows)));
    return true;
  }
}
