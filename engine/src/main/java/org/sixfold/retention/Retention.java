package org.sixfold.retention;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.sixfold.casefile.CaseState;
import org.sixfold.retention.persistence.RetentionMapper;
import org.sixfold.shared.DueBatches;
import org.sixfold.shared.DueWork;
import org.springframework.stereotype.Component;

/**
 * Erases ended cases when their time is over, a case a transaction: what a crash interrupts is
 * whole or untouched, and goes on at the next look.
 */
@Component
class Retention implements DueWork {

  private final RetentionMapper mapper;
  private final CaseErasure erasure;
  private final Map<CaseState, Duration> periods;

  Retention(RetentionMapper mapper, CaseErasure erasure, RetentionProperties properties) {
    this.mapper = mapper;
    this.erasure = erasure;
    this.periods = properties.byState();
  }

  @Override
  public Kind kind() {
    return Kind.RETENTION;
  }

  @Override
  public Optional<Instant> nextDue() {
    return mapper.oldest().stream()
        .filter(oldest -> periods.containsKey(CaseState.valueOf(oldest.state())))
        .map(oldest -> oldest.closedAt().plus(periods.get(CaseState.valueOf(oldest.state()))))
        .min(Instant::compareTo);
  }

  @Override
  public int runDue(Instant now) {
    return periods.entrySet().stream()
        .mapToInt(period -> erase(period.getKey(), period.getValue(), now))
        .sum();
  }

  private int erase(CaseState state, Duration period, Instant now) {
    return DueBatches.workOff(
        "Erasure of case",
        limit -> mapper.endedBefore(state.name(), now.minus(period), limit),
        ended -> ended.caseId(),
        ended -> erasure.erase(ended, period, now));
  }
}
