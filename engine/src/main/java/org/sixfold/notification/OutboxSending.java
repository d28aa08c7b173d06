package org.sixfold.notification;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.sixfold.notification.NoticeChannel.NotTaken;
import org.sixfold.notification.NoticeChannel.Undeliverable;
import org.sixfold.notification.persistence.OutboxMapper;
import org.sixfold.notification.persistence.OutboxRow;
import org.sixfold.shared.Backoff;
import org.sixfold.shared.DueBatches;
import org.sixfold.shared.DueWork;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sends what one channel's messages are due, each in its own transaction: a message that was sent
 * but not marked before a crash is sent again under the same key. A channel that is away ends the
 * pass.
 */
class OutboxSending implements DueWork {

  private static final Logger LOG = LoggerFactory.getLogger(OutboxSending.class);
  private static final Backoff WAITING = new Backoff(Duration.ofMinutes(1), Duration.ofHours(1));

  private final NoticeChannel channel;
  private final OutboxMapper mails;
  private final OutboxBundles bundles;
  private final TransactionTemplate transaction;

  OutboxSending(
      NoticeChannel channel,
      OutboxMapper mails,
      OutboxBundles bundles,
      TransactionTemplate transaction) {
    this.channel = channel;
    this.mails = mails;
    this.bundles = bundles;
    this.transaction = transaction;
  }

  @Override
  public Kind kind() {
    return Kind.MAILS;
  }

  @Override
  public Optional<Instant> nextDue() {
    return channel.isAvailable()
        ? Optional.ofNullable(mails.nextDue(channel.name())).map(channel::triedFrom)
        : Optional.empty();
  }

  /** What was bound before goes first, so that its receivers' pace is known when the rest is. */
  @Override
  public int runDue(Instant now) {
    if (!channel.isAvailable()) {
      return 0;
    }
    int sent = sendBundles(now);
    while (isTried(now) && bundles.bindSome(channel.name(), now)) {
      sent += sendBundles(now);
    }
    return sent;
  }

  private int sendBundles(Instant now) {
    return DueBatches.workOff(
        "Bundle",
        limit -> isTried(now) ? mails.dueBundles(channel.name(), now, limit) : List.of(),
        Function.identity(),
        id -> isTried(now) && Boolean.TRUE.equals(transaction.execute(tx -> send(id, now))));
  }

  private boolean isTried(Instant now) {
    return !channel.triedFrom(now).isAfter(now);
  }

  private boolean send(String bundleId, Instant now) {
    if (mails.lockBundle(bundleId, now) == null) {
      return false;
    }
    List<OutboxRow> bundle = mails.bundle(bundleId);
    String username = bundle.get(0).username();
    boolean atOnce = bundle.get(0).atOnce();
    Optional<Instant> quiet = atOnce ? Optional.empty() : bundles.quietUntil(username, now);
    if (quiet.isPresent()) {
      // Bound before the quiet hours, not taken then.
      mails.postpone(bundleId, quiet.get());
      return false;
    }
    try {
      channel.send(username, bundle, now);
      mails.finish(bundleId, Outbox.SENT, now, null);
      if (!atOnce) {
        bundles.sent(channel.name(), username, now);
      }
      return true;
    } catch (Undeliverable never) {
      mails.finish(bundleId, Outbox.UNDELIVERABLE, null, never.getMessage());
      return false;
    } catch (NotTaken later) {
      notTaken(bundle.get(0), later.getMessage(), now);
      return false;
    }
  }

  private void notTaken(OutboxRow first, String reason, Instant now) {
    LOG.warn("{} {} was not taken: {}", channel.name(), first.bundleId(), reason);
    if (first.attempts() + 1 >= channel.mostAttempts()) {
      mails.finish(first.bundleId(), Outbox.UNDELIVERABLE, null, reason);
    } else {
      mails.retry(first.bundleId(), now.plus(WAITING.after(first.attempts())), reason);
    }
  }
}
