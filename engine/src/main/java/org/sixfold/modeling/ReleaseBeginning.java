package org.sixfold.modeling;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.sixfold.audit.Audit;
import org.sixfold.modeling.persistence.DraftMapper;
import org.sixfold.modeling.persistence.ReleaseMapper;
import org.sixfold.modeling.persistence.ReleaseRow;
import org.sixfold.shared.DueWork;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Notes that an approved release has begun, once on whatever node. New cases do not wait for it:
 * they start with the release from its very moment on ({@link org.sixfold.camunda.Models}).
 */
@Component
class ReleaseBeginning implements DueWork {

  private static final Logger LOG = LoggerFactory.getLogger(ReleaseBeginning.class);

  private final ReleaseMapper mapper;
  private final DraftMapper drafts;
  private final ReleaseNotices notices;
  private final Audit audit;
  private final TransactionTemplate transaction;

  ReleaseBeginning(
      ReleaseMapper mapper,
      DraftMapper drafts,
      ReleaseNotices notices,
      Audit audit,
      TransactionTemplate transaction) {
    this.mapper = mapper;
    this.drafts = drafts;
    this.notices = notices;
    this.audit = audit;
    this.transaction = transaction;
  }

  @Override
  public Kind kind() {
    return Kind.WATCHDOG;
  }

  @Override
  public Optional<Instant> nextDue() {
    return Optional.ofNullable(mapper.scheduled()).map(ReleaseRow::effectiveAt);
  }

  @Override
  public int runDue(Instant now) {
    ReleaseRow waiting = mapper.scheduled();
    if (waiting == null || waiting.effectiveAt().isAfter(now)) {
      return 0;
    }
    boolean begun =
        Boolean.TRUE.equals(transaction.execute(status -> begin(waiting.number(), now)));
    return begun ? 1 : 0;
  }

  private boolean begin(int number, Instant now) {
    if (mapper.begin(number, now) == 0) {
      return false;
    }
    ReleaseRow row = mapper.find(number);
    if (row.draftId() != null) {
      drafts.setState(row.draftId(), Draft.State.RELEASED.name(), number);
    }
    Map<String, Object> details = new LinkedHashMap<>();
    details.put("effectiveAt", row.effectiveAt().toString());
    details.put("approvedBy", row.decidedBy());
    audit.record(new Audit.Change("release:" + number, "release.begun", details));
    notices.begun(row);
    LOG.info("Release {} has begun", number);
    return true;
  }
}
