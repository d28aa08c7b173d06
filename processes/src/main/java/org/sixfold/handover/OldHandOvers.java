package org.sixfold.handover;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.sixfold.audit.Audit;
import org.sixfold.handover.persistence.HandOverMapper;
import org.sixfold.shared.ErasedByAge;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Erases notes when nobody needs them any more: they tell of people and their health. */
@Component
class OldHandOvers extends ErasedByAge<String> {

  private final HandOverMapper mapper;
  private final Audit audit;

  OldHandOvers(
      HandOverMapper mapper,
      HandOverProperties times,
      Audit audit,
      TransactionTemplate transaction) {
    super("Hand-over note", times.keptFor(), transaction);
    this.mapper = mapper;
    this.audit = audit;
  }

  @Override
  protected Instant oldest() {
    return mapper.earliestGiven();
  }

  @Override
  protected List<String> keptSince(Instant moment, int limit) {
    return mapper.findGivenBy(moment, limit);
  }

  @Override
  protected String id(String note) {
    return note;
  }

  @Override
  protected boolean erase(String id, Instant now) {
    if (mapper.delete(id) == 0) {
      return false;
    }
    mapper.deleteLines(id);
    audit.record(new Audit.Change("hand-over:" + id, "handOver.erased", Map.of("noteId", id)));
    return true;
  }
}
