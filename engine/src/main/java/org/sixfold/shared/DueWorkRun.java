package org.sixfold.shared;

import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One look at due work: whatever it throws stops no other work, nor its own next look. */
public final class DueWorkRun {

  private static final Logger LOG = LoggerFactory.getLogger(DueWorkRun.class);

  private DueWorkRun() {}

  /**
   * @return how many pieces were done; none if it failed
   */
  public static int of(DueWork work, Instant now) {
    try {
      return work.runDue(now);
    } catch (RuntimeException | Error failure) {
      // Messages of databases repeat values: the class says enough, the next look tries again.
      LOG.error(
          "Due work {} of {} failed: {}",
          work.kind(),
          work.getClass().getSimpleName(),
          failure.getClass().getName());
      LOG.debug("Due work {}", work.kind(), failure);
      return 0;
    }
  }
}
