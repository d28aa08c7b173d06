package org.sixfold.notification;

import java.util.List;
import org.sixfold.notification.persistence.OutboxMapper;
import org.sixfold.shared.DueWork;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionTemplate;

/** What the module is set up with: a slow channel holds up no other. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({MailProperties.class, MessengerProperties.class})
class NotificationConfiguration {

  @Bean
  DueWork mailSending(
      MailChannel channel,
      OutboxMapper mails,
      OutboxBundles bundles,
      TransactionTemplate transaction) {
    return new OutboxSending(channel, mails, bundles, transaction);
  }

  @Bean
  DueWork messengerSending(
      Messengers messengers,
      NoticeSettings settings,
      MessengerTexts texts,
      WebhookCall call,
      OutboxMapper mails,
      OutboxBundles bundles,
      TransactionTemplate transaction) {
    List<OutboxSending> sendings =
        messengers.all().stream()
            .map(one -> new MessengerChannel(one, settings, texts, call))
            .map(channel -> new OutboxSending(channel, mails, bundles, transaction))
            .toList();
    return new MessengerSending(sendings);
  }
}
