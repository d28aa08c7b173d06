package org.sixfold.access;

import org.sixfold.shared.ProblemException;
import org.springframework.stereotype.Component;

/**
 * Slows guessing down: of one person's password after 5 failures, from one address (a village
 * office's people share one) after 50.
 */
@Component
class SignInThrottle {

  private final Throttle byUser = new Throttle(5, 30, System::nanoTime);
  private final Throttle byAddress = new Throttle(50, 60, System::nanoTime);

  /**
   * @throws ProblemException 429 {@code session.throttled} with the seconds to wait
   */
  void check(String username, String address) {
    long wait = Math.max(byUser.waitSeconds(username), byAddress.waitSeconds(address));
    if (wait > 0) {
      throw ProblemException.retryLater(429, "session.throttled", wait);
    }
  }

  void failed(String username, String address) {
    byUser.failed(username);
    byAddress.failed(address);
  }

  void succeeded(String username) {
    byUser.succeeded(username);
  }
}
