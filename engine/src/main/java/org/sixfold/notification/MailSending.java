package org.sixfold.notification;

import jakarta.mail.MessagingException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.sixfold.notification.persistence.OutboxMapper;
import org.sixfold.notification.persistence.OutboxRow;
import org.sixfold.responsibility.Member;
import org.sixfold.responsibility.Responsibility;
import org.sixfold.shared.DueBatches;
import org.sixfold.shared.DueWork;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sends what the outbox holds, at least once: a message is marked as sent in the transaction that
 * holds its first mail, after the server took it. Without a mail server nothing is tried and
 * nothing fails; one that is away ends the pass.
 */
@Component
class MailSending implements DueWork {

  private static final Logger LOG = LoggerFactory.getLogger(MailSending.class);
  private static final int CHUNK = 50;
  private static final Duration FIRST_WAIT = Duration.ofMinutes(1);
  private static final Duration LONGEST_WAIT = Duration.ofHours(1);

  private final OutboxMapper mails;
  private final MailBundles bundles;
  private final MailServer server;
  private final Responsibility responsibility;
  private final MailMessages messages;
  private final TransactionTemplate transaction;

  MailSending(
      OutboxMapper mails,
      MailBundles bundles,
      MailServer server,
      Responsibility responsibility,
      MailMessages messages,
      TransactionTemplate transaction) {
    this.mails = mails;
    this.bundles = bundles;
    this.server = server;
    this.responsibility = responsibility;
    this.messages = messages;
    this.transaction = transaction;
  }

  @Override
  public Kind kind() {
    return Kind.MAILS;
  }

  @Override
  public Optional<Instant> nextDue() {
    return server.sender().isEmpty()
        ? Optional.empty()
        : Optional.ofNullable(mails.nextDue()).map(server::triedFrom);
  }

  /** What was bound before goes first, so that its receivers' pace is known when the rest is. */
  @Override
  public int runDue(Instant now) {
    return server.sender().map(sender -> sendAll(sender, now)).orElse(0);
  }

  private int sendAll(JavaMailSender sender, Instant now) {
    int sent = sendBundles(sender, now);
    while (server.isTried(now) && bundles.bindSome(now)) {
      sent += sendBundles(sender, now);
    }
    return sent;
  }

  private int sendBundles(JavaMailSender sender, Instant now) {
    return DueBatches.workOff(
        () -> mails.dueBundles(now, CHUNK),
        id ->
            server.isTried(now)
                && Boolean.TRUE.equals(transaction.execute(tx -> send(sender, id, now))));
  }

  private boolean send(JavaMailSender sender, String bundleId, Instant now) {
    if (mails.lockBundle(bundleId, now) == null) {
      return false;
    }
    List<OutboxRow> bundle = mails.bundle(bundleId);
    String username = bundle.get(0).username();
    Optional<String> address =
        responsibility
            .find(username)
            .map(Member::email)
            .filter(email -> email != null && !email.isBlank());
    if (address.isEmpty()) {
      mails.finish(bundleId, Outbox.UNDELIVERABLE, null, "no address");
      return false;
    }
    try {
      sender.send(messages.of(sender, bundle, address.get()));
      server.answered();
      mails.finish(bundleId, Outbox.SENT, now, null);
      if (!bundle.get(0).atOnce()) {
        bundles.sent(username, now);
      }
      return true;
    } catch (MailException | MessagingException e) {
      server.failed(e, now);
      LOG.warn("Mail {} was not taken: {}", bundleId, e.getClass().getSimpleName());
      Duration wait = waiting(bundle.get(0).attempts());
      mails.retry(bundleId, now.plus(wait), e.getClass().getSimpleName());
      return false;
    }
  }

  /** One minute, then twice as long each time, at most an hour. */
  private static Duration waiting(int attempts) {
    Duration wait = FIRST_WAIT.multipliedBy(1L << Math.min(attempts, 10));
    return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
  }
}
