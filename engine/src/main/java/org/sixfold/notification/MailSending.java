package org.sixfold.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.sixfold.notification.persistence.OutboxMapper;
import org.sixfold.notification.persistence.OutboxRow;
import org.sixfold.responsibility.Member;
import org.sixfold.responsibility.Responsibility;
import org.sixfold.shared.DueWork;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Sends what the outbox holds, at least once: a mail is marked as sent in the transaction that
 * holds its row, after the server took it. Without a mail server nothing is tried and nothing
 * fails.
 */
@Component
class MailSending implements DueWork {

  private static final Logger LOG = LoggerFactory.getLogger(MailSending.class);
  private static final int CHUNK = 50;
  private static final Duration FIRST_WAIT = Duration.ofMinutes(1);
  private static final Duration LONGEST_WAIT = Duration.ofHours(1);

  private final OutboxMapper mails;
  private final ObjectProvider<JavaMailSender> server;
  private final Responsibility responsibility;
  private final MailProperties properties;
  private final TransactionTemplate transaction;
  private final JsonMapper json;

  MailSending(
      OutboxMapper mails,
      ObjectProvider<JavaMailSender> server,
      Responsibility responsibility,
      MailProperties properties,
      TransactionTemplate transaction,
      JsonMapper json) {
    this.mails = mails;
    this.server = server;
    this.responsibility = responsibility;
    this.properties = properties;
    this.transaction = transaction;
    this.json = json;
  }

  @Override
  public Kind kind() {
    return Kind.MAILS;
  }

  @Override
  public Optional<Instant> nextDue() {
    return server.getIfAvailable() == null
        ? Optional.empty()
        : Optional.ofNullable(mails.nextDue());
  }

  @Override
  public int runDue(Instant now) {
    JavaMailSender sender = server.getIfAvailable();
    if (sender == null) {
      return 0;
    }
    int sent = 0;
    int tried = CHUNK;
    while (tried == CHUNK) {
      tried = 0;
      for (String id : mails.due(now, CHUNK)) {
        tried++;
        sent += Boolean.TRUE.equals(transaction.execute(tx -> send(sender, id, now))) ? 1 : 0;
      }
    }
    return sent;
  }

  private boolean send(JavaMailSender sender, String id, Instant now) {
    OutboxRow mail = mails.take(id, now);
    if (mail == null) {
      return false;
    }
    Optional<String> address =
        responsibility
            .find(mail.username())
            .map(Member::email)
            .filter(email -> email != null && !email.isBlank());
    if (address.isEmpty()) {
      mails.finish(id, Outbox.UNDELIVERABLE, null, "no address");
      return false;
    }
    try {
      sender.send(message(sender, mail, address.get()));
      mails.finish(id, Outbox.SENT, now, null);
      return true;
    } catch (MailException | MessagingException e) {
      LOG.warn("Mail {} was not taken: {}", id, e.getClass().getSimpleName());
      mails.retry(id, now.plus(waiting(mail.attempts())), e.getClass().getSimpleName());
      return false;
    }
  }

  private MimeMessage message(JavaMailSender sender, OutboxRow mail, String address)
      throws MessagingException {
    Map<String, Object> values =
        json.readValue(mail.content(), new TypeReference<Map<String, Object>>() {});
    MailText text = MailText.of(mail.template(), values);
    MimeMessage message = sender.createMimeMessage();
    MimeMessageHelper helper = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
    helper.setFrom(properties.from());
    helper.setTo(address);
    helper.setSubject(text.subject());
    helper.setText(text.body());
    // A receiver who gets a mail twice can tell by this.
    message.setHeader("X-Sixfold-Key", mail.dedupeKey());
    return message;
  }

  /** One minute, then twice as long each time, at most an hour. */
  private static Duration waiting(int attempts) {
    Duration wait = FIRST_WAIT.multipliedBy(1L << Math.min(attempts, 10));
    return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
  }
}
