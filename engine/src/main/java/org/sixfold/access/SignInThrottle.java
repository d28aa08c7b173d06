package org.sixfold.access;

import org.sixfold.cluster.Cluster;
import org.sixfold.shared.ProblemException;
import org.springframework.stereotype.Component;

/**
 * Slows guessing down: of one person's password after 5 failures, from one address (a village
 * office's people share one) after 50.
 */
@Component
class SignInThrottle {

  private final Throttle byUser;
  private final Throttle byAddress;

  SignInThrottle(Cluster cluster) {
    this.byUser = new Throttle(5, 30, cluster.numbers("sign-in-user"));
    this.byAddress = new Throttle(50, 60, cluster.numbers("sign-in-address"));
  }

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
