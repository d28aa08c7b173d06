package org.sixfold.rules;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Duration;
import java.time.Instant;
import org.sixfold.casework.CaseNote;
import org.sixfold.casework.Notes;
import org.sixfold.rules.persistence.RuleLapseLeftMapper;
import org.sixfold.rules.persistence.RuleLapseLeftRow;
import org.sixfold.shared.Backoff;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Cases that could not be fitted to the rules in force, until they are: the command room is told of
 * each once, and operators see how many wait ({@code sixfold_rules_unfitted}).
 */
@Component
class UnfittedCases implements MeterBinder {

  private static final Logger LOG = LoggerFactory.getLogger(UnfittedCases.class);
  private static final Backoff PAUSE = new Backoff(Duration.ofMinutes(1), Duration.ofHours(6));

  private final RuleLapseLeftMapper mapper;
  private final Notes notes;
  private final TransactionTemplate transaction;

  UnfittedCases(RuleLapseLeftMapper mapper, Notes notes, TransactionTemplate transaction) {
    this.mapper = mapper;
    this.notes = notes;
    this.transaction = transaction;
  }

  /** A case that failed, to be tried again; whoever shortens it alone says so afterwards. */
  void keep(String caseId, RuntimeException failure, Instant now) {
    String cause = failure.getClass().getName();
    LOG.error("Case {} not fitted to the rules: {}", caseId, cause);
    LOG.debug("Case {}", caseId, failure);
    RuleLapseLeftRow before = mapper.find(caseId);
    int attempts = before == null ? 0 : before.attempts() + 1;
    RuleLapseLeftRow row =
        new RuleLapseLeftRow(
            caseId, false, attempts, now, now.plus(PAUSE.after(attempts)), cause, null, null);
    if (before != null) {
      mapper.failedAgain(row);
      return;
    }
    try {
      mapper.insert(row);
      transaction.executeWithoutResult(
          tx -> notes.tellCommandRoom(caseId, CaseNote.RULE_NOT_FITTED, caseId + ":" + now));
    } catch (DuplicateKeyException otherNode) {
      LOG.debug("Case {} was kept by another node", caseId);
    } catch (RuntimeException untold) {
      LOG.error("Nobody told of case {}: {}", caseId, untold.getClass().getName());
    }
  }

  @Override
  public void bindTo(MeterRegistry registry) {
    Gauge.builder("sixfold.rules.unfitted", mapper, RuleLapseLeftMapper::count)
        .description("Running measures that could not be fitted to the rules in force")
        .register(registry);
  }
}
