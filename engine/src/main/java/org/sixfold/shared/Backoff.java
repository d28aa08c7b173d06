package org.sixfold.shared;

import java.time.Duration;

/**
 * How long to wait before something that failed is tried again: twice as long each time.
 *
 * @param first after the first failure
 * @param longest never longer than this
 */
public record Backoff(Duration first, Duration longest) {

  /**
   * @param failures how often it has failed before this time
   */
  public Duration after(int failures) {
    Duration doubled = first.multipliedBy(1L << Math.min(failures, 20));
    return doubled.compareTo(longest) > 0 ? longest : doubled;
  }
}
