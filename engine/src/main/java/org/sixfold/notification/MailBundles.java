package org.sixfold.notification;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.sixfold.notification.persistence.OutboxMapper;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Binds what waits for one receiver into one message, at most one in fifteen minutes. What leaves
 * together is decided and written before anything is sent: after a crash the same message is sent
 * again under the same key, not another mixture.
 */
@Component
class MailBundles {

  static final Duration PACE = Duration.ofMinutes(15);

  private static final int RECEIVERS = 100;

  private final OutboxMapper mails;
  private final TransactionTemplate transaction;

  MailBundles(OutboxMapper mails, TransactionTemplate transaction) {
    this.mails = mails;
    this.transaction = transaction;
  }

  /**
   * Binds or holds what waits for the next receivers.
   *
   * @return false once nothing is left that is due and unbound
   */
  boolean bindSome(Instant now) {
    List<String> receivers = mails.receiversOfHeld(now, RECEIVERS);
    receivers.forEach(username -> transaction.executeWithoutResult(status -> bind(username, now)));
    return !receivers.isEmpty();
  }

  /** Nobody is sent another message before fifteen minutes have passed. */
  void sent(String username, Instant now) {
    mails.updatePace(username, now.plus(PACE));
  }

  private void bind(String username, Instant now) {
    Instant next = pace(username, now);
    List<String> held = mails.held(username, now);
    if (held.isEmpty()) {
      return;
    }
    Instant unsent = mails.nextTryOfBundle(username);
    if (unsent != null) {
      mails.hold(held, later(unsent, now).plusSeconds(1));
    } else if (next.isAfter(now)) {
      mails.hold(held, next);
    } else {
      mails.bind(held, held.get(0));
    }
  }

  private Instant pace(String username, Instant now) {
    Instant next = mails.lockPace(username);
    if (next != null) {
      return next;
    }
    try {
      mails.insertPace(username, now);
      return now;
    } catch (DuplicateKeyException anotherNode) {
      return mails.lockPace(username);
    }
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }
}
