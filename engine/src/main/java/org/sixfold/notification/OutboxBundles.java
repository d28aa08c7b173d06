package org.sixfold.notification;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.sixfold.notification.persistence.OutboxMapper;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Binds what waits for one receiver into one message of a channel, at most one in fifteen minutes
 * and none in the hours that the receiver wants quiet. What leaves together is decided and written
 * before anything is sent: after a crash the same message is sent again under the same key, not
 * another mixture.
 */
@Component
class OutboxBundles {

  static final Duration PACE = Duration.ofMinutes(15);

  private static final int RECEIVERS = 100;

  private final OutboxMapper mails;
  private final NoticeSettings settings;
  private final TransactionTemplate transaction;

  OutboxBundles(OutboxMapper mails, NoticeSettings settings, TransactionTemplate transaction) {
    this.mails = mails;
    this.settings = settings;
    this.transaction = transaction;
  }

  /**
   * Binds or holds what waits for the next receivers.
   *
   * @return false once nothing is left that is due and unbound
   */
  boolean bindSome(String channel, Instant now) {
    List<String> receivers = mails.receiversOfHeld(channel, now, RECEIVERS);
    receivers.forEach(
        username -> transaction.executeWithoutResult(status -> bind(channel, username, now)));
    return !receivers.isEmpty();
  }

  /** Nobody is sent another message before fifteen minutes have passed. */
  void sent(String channel, String username, Instant now) {
    mails.updatePace(channel, username, now.plus(PACE));
  }

  /** When the receiver's quiet hours end; empty outside of them. */
  Optional<Instant> quietUntil(String username, Instant now) {
    return settings.quietUntil(username, now);
  }

  private void bind(String channel, String username, Instant now) {
    Instant next = pace(channel, username, now);
    List<String> held = mails.held(channel, username, now);
    if (held.isEmpty()) {
      return;
    }
    Optional<Instant> quiet = quietUntil(username, now);
    if (quiet.isPresent()) {
      mails.hold(held, quiet.get());
      return;
    }
    Instant unsent = mails.nextTryOfBundle(channel, username);
    if (unsent != null) {
      mails.hold(held, later(unsent, now).plusSeconds(1));
    } else if (next.isAfter(now)) {
      mails.hold(held, next);
    } else {
      mails.bind(held, held.get(0));
    }
  }

  private Instant pace(String channel, String username, Instant now) {
    Instant next = mails.lockPace(channel, username);
    if (next != null) {
      return next;
    }
    try {
      mails.insertPace(channel, username, now);
      return now;
    } catch (DuplicateKeyException anotherNode) {
      return mails.lockPace(channel, username);
    }
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }
}
