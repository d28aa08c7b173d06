package org.sixfold.care;

import java.time.Instant;
import java.util.Optional;
import org.sixfold.care.persistence.NeedMapper;
import org.sixfold.care.persistence.NeedRow;
import org.sixfold.casefile.CaseFiles;
import org.sixfold.shared.DueBatches;
import org.sixfold.shared.DueWork;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Offers needs that the path could not take when they were raised, each in its own transaction. */
@Component
class KeptNeeds implements DueWork {

  private final NeedMapper mapper;
  private final CareNeeds needs;
  private final CaseFiles cases;
  private final TransactionTemplate transaction;

  KeptNeeds(NeedMapper mapper, CareNeeds needs, CaseFiles cases, TransactionTemplate transaction) {
    this.mapper = mapper;
    this.needs = needs;
    this.cases = cases;
    this.transaction = transaction;
  }

  @Override
  public Kind kind() {
    return Kind.WATCHDOG;
  }

  @Override
  public Optional<Instant> nextDue() {
    return Optional.ofNullable(mapper.nextTry());
  }

  @Override
  public int runDue(Instant now) {
    return DueBatches.workOff(
        "Need", limit -> mapper.findDue(now, limit), NeedRow::id, need -> offer(need, now));
  }

  private boolean offer(NeedRow need, Instant now) {
    return Boolean.TRUE.equals(
        transaction.execute(
            status -> {
              NeedRow present = mapper.findForUpdate(need.id());
              if (present.nextTryAt() == null || present.nextTryAt().isAfter(now)) {
                return false;
              }
              boolean over = isOver(need.caseId());
              if (over) {
                mapper.tryAgain(need.id(), null);
              } else {
                needs.offer(present, now);
              }
              return true;
            }));
  }

  private boolean isOver(String caseId) {
    CaseFiles.Summary summary = cases.summaries(java.util.List.of(caseId)).get(caseId);
    return summary == null || summary.state().isEnded();
  }
}
