package org.sixfold.responsibility;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.sixfold.responsibility.persistence.RotaGapMapper;
import org.sixfold.shared.DueWork;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Looks at the coming day's rota every hour. An installation without any rota plans nothing. */
@Component
class RotaWatch implements DueWork {

  private final RotaGapMapper mapper;
  private final RotaGaps gaps;
  private final TransactionTemplate transaction;

  RotaWatch(RotaGapMapper mapper, RotaGaps gaps, TransactionTemplate transaction) {
    this.mapper = mapper;
    this.gaps = gaps;
    this.transaction = transaction;
  }

  @Override
  public Kind kind() {
    return Kind.WATCHDOG;
  }

  @Override
  public Optional<Instant> nextDue() {
    return Optional.ofNullable(mapper.nextCheck());
  }

  @Override
  public int runDue(Instant now) {
    if (mapper.nextCheck() == null) {
      return 0;
    }
    Instant hour = now.truncatedTo(ChronoUnit.HOURS);
    return Boolean.TRUE.equals(transaction.execute(status -> check(now, hour))) ? 1 : 0;
  }

  private boolean check(Instant now, Instant hour) {
    if (mapper.moveCheck(now, hour.plus(1, ChronoUnit.HOURS)) == 0) {
      return false;
    }
    gaps.check(hour);
    return true;
  }
}
