package org.sixfold.shared;

import java.time.Instant;
import java.util.Optional;

/**
 * Work that falls due at moments kept in the database: engine timers, escalations, lawful ends,
 * mails, data whose purpose has ended.
 *
 * <p>A scheduler runs each kind every few seconds; time-lapse steps through the due moments in
 * order. Both call the same two methods, so that what is tested is what runs.
 */
public interface DueWork {

  /** What {@code POST /api/clock/advance} counts it as. */
  enum Kind {
    TIMERS,
    ESCALATIONS,
    WATCHDOG,
    MAILS,
    RETENTION
  }

  Kind kind();

  /** The earliest moment at which something is due; empty when nothing waits. */
  Optional<Instant> nextDue();

  /**
   * Does all that is due at {@code now}, each piece in its own transaction.
   *
   * @return how many pieces were done
   */
  int runDue(Instant now);
}
