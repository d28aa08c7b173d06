package org.sixfold.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.sixfold.notification.persistence.OutboxRow;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes the message of one mail, or of several that leave together. */
@Component
class MailMessages {

  private final MailProperties properties;
  private final JsonMapper json;

  MailMessages(MailProperties properties, JsonMapper json) {
    this.properties = properties;
    this.json = json;
  }

  /**
   * A message to one address.
   *
   * @throws MessagingException if the address is none
   */
  MimeMessage of(JavaMailSender sender, List<OutboxRow> bundle, String address)
      throws MessagingException {
    MailText text =
        MailText.together(
            bundle.stream()
                .map(mail -> MailText.of(mail.template(), mail.content(), json))
                .toList());
    MimeMessage message = sender.createMimeMessage();
    MimeMessageHelper helper = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
    helper.setFrom(properties.from());
    helper.setTo(address);
    helper.setSubject(text.subject());
    helper.setText(text.body());
    // A receiver who gets a message twice can tell by these: one for each mail in it.
    for (OutboxRow mail : bundle) {
      message.addHeader("X-Sixfold-Key", mail.dedupeKey());
    }
    return message;
  }
}
