package org.sixfold.notification;

import jakarta.mail.MessagingException;
import java.time.Instant;
import java.util.List;
import org.sixfold.notification.persistence.OutboxRow;
import org.sixfold.responsibility.Member;
import org.sixfold.responsibility.Responsibility;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/** E-mail to the address that the roster knows. */
@Component
class MailChannel implements NoticeChannel {

  static final String NAME = "MAIL";

  private final MailServer server;
  private final Responsibility responsibility;
  private final MailMessages messages;

  MailChannel(MailServer server, Responsibility responsibility, MailMessages messages) {
    this.server = server;
    this.responsibility = responsibility;
    this.messages = messages;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public boolean isAvailable() {
    return server.sender().isPresent();
  }

  @Override
  public Instant triedFrom(Instant wanted) {
    return server.triedFrom(wanted);
  }

  /** A mail server comes back some day. */
  @Override
  public int mostAttempts() {
    return Integer.MAX_VALUE;
  }

  @Override
  public void send(String username, List<OutboxRow> bundle, Instant now) {
    String address =
        responsibility
            .find(username)
            .map(Member::email)
            .filter(email -> email != null && !email.isBlank())
            .orElseThrow(() -> new Undeliverable("no address"));
    JavaMailSender sender = server.sender().orElseThrow();
    try {
      sender.send(messages.of(sender, bundle, address));
      server.answered();
    } catch (MailException | MessagingException e) {
      server.failed(e, now);
      throw new NotTaken(e.getClass().getSimpleName());
    }
  }
}
