package org.sixfold.rules;

import java.time.Instant;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.sixfold.rules.persistence.RuleLapseLeftMapper;
import org.sixfold.rules.persistence.RuleLapseLeftRow;
import org.sixfold.shared.DueBatches;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Fits one person after another to the rules in force, each in a transaction of its own. Whose path
 * does not follow is let go by the restrictions alone; whom it fails for altogether keeps the
 * lawful end. Either is told of and tried again.
 */
@Component
class CaseFitting {

  private static final Logger LOG = LoggerFactory.getLogger(CaseFitting.class);

  private final RunningMeasures running;
  private final RuleFitting fitting;
  private final MeasureMoves moves;
  private final UnfittedCases unfitted;
  private final OwedNotices notices;
  private final RuleLapseLeftMapper mapper;
  private final TransactionTemplate transaction;

  CaseFitting(
      RunningMeasures running,
      RuleFitting fitting,
      MeasureMoves moves,
      UnfittedCases unfitted,
      OwedNotices notices,
      RuleLapseLeftMapper mapper,
      TransactionTemplate transaction) {
    this.running = running;
    this.fitting = fitting;
    this.moves = moves;
    this.unfitted = unfitted;
    this.notices = notices;
    this.mapper = mapper;
    this.transaction = transaction;
  }

  Optional<Instant> nextDue() {
    return Optional.ofNullable(mapper.nextTry());
  }

  /** Whether anything changed for the person; never throws. */
  boolean fit(RunningMeasure one, Instant now) {
    return attempt(one.caseId(), Optional.of(one), now, () -> fitAndFollow(one, now, false));
  }

  /** Told of and tried again like whoever could not be fitted. */
  void unreadable(String caseId, RuntimeException failure, Instant now) {
    unfitted.keep(caseId, failure, now);
  }

  int retryDue(Instant now) {
    return DueBatches.workOff(
        "Fitting of case",
        limit -> mapper.findDue(now, limit),
        RuleLapseLeftRow::caseId,
        left -> retry(left, now));
  }

  private boolean retry(RuleLapseLeftRow left, Instant now) {
    Optional<RunningMeasure> one;
    try {
      one = running.of(left.caseId());
    } catch (RuntimeException failure) {
      unreadable(left.caseId(), failure, now);
      return false;
    }
    return attempt(
        left.caseId(),
        one,
        now,
        () -> {
          notices.make(left.caseId());
          one.ifPresent(running -> fitAndFollow(running, now, left.pathBehind()));
          return mapper.delete(left.caseId()) > 0;
        });
  }

  private boolean attempt(
      String caseId, Optional<RunningMeasure> one, Instant now, BooleanSupplier work) {
    try {
      return Boolean.TRUE.equals(transaction.execute(tx -> work.getAsBoolean()));
    } catch (RuntimeException failure) {
      unfitted.keep(caseId, failure, now);
      boolean shortened = one.isPresent() && shortenAlone(one.get(), now);
      notices.tryToMake(caseId);
      return shortened;
    }
  }

  private boolean fitAndFollow(RunningMeasure one, Instant now, boolean pathBehind) {
    Optional<RunningMeasure> fitted = fitting.fit(one, now);
    fitted
        .or(() -> pathBehind ? Optional.of(one) : Optional.empty())
        .ifPresent(left -> moves.follow(one, left));
    return fitted.isPresent();
  }

  private boolean shorten(RunningMeasure one, Instant now) {
    Optional<RuleFitting.Shortened> shortened = fitting.shorten(one, now);
    shortened.ifPresent(by -> mapper.shortened(one.caseId(), by.oldEnd(), by.newRule()));
    return shortened.isPresent();
  }

  /** The watchdog ends what is over then, and tells the path when it can be told. */
  private boolean shortenAlone(RunningMeasure one, Instant now) {
    try {
      return Boolean.TRUE.equals(transaction.execute(tx -> shorten(one, now)));
    } catch (RuntimeException failure) {
      LOG.error("Case {} keeps its lawful end: {}", one.caseId(), failure.getClass().getName());
      return false;
    }
  }
}
