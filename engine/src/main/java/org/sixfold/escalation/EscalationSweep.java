package org.sixfold.escalation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.sixfold.camunda.EngineProperties;
import org.sixfold.escalation.persistence.DueItem;
import org.sixfold.escalation.persistence.EscalationMapper;
import org.sixfold.shared.DueWork;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Raises every open task whose next level came due: a hundred tasks a transaction. Nodes skip each
 * other's rows. After a standstill the next level counts from now: nobody is told of all levels at
 * once. Where the engine's timers are left in, the first level is theirs.
 */
@Component
class EscalationSweep implements DueWork {

  private static final int CHUNK = 100;

  private final EscalationMapper mapper;
  private final LevelRaising raising;
  private final TransactionTemplate transaction;
  private final int lowest;

  EscalationSweep(
      EscalationMapper mapper,
      LevelRaising raising,
      TransactionTemplate transaction,
      EngineProperties properties) {
    this.mapper = mapper;
    this.raising = raising;
    this.transaction = transaction;
    this.lowest = properties.engineJobs() ? 1 : 0;
  }

  @Override
  public Kind kind() {
    return Kind.ESCALATIONS;
  }

  @Override
  public Optional<Instant> nextDue() {
    return Optional.ofNullable(mapper.nextDue(lowest));
  }

  @Override
  public int runDue(Instant now) {
    int raised = 0;
    int chunk = CHUNK;
    while (chunk == CHUNK) {
      Integer done = transaction.execute(status -> raise(now));
      chunk = done == null ? 0 : done;
      raised += chunk;
    }
    return raised;
  }

  private int raise(Instant now) {
    List<DueItem> due = mapper.due(now, lowest, CHUNK);
    raising.raise(due, now);
    return due.size();
  }
}
