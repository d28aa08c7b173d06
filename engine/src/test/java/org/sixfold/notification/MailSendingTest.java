package org.sixfold.notification;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sixfold.notification.persistence.OutboxMapper;
import org.sixfold.responsibility.Responsibility;
import org.sixfold.testsupport.HandClock;
import org.sixfold.worklist.WorklistTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

@WorklistTest
class MailSendingTest {

  private static final Instant NOON = Instant.parse("2021-12-11T04:00:00Z");
  private static final Map<String, Object> VALUES =
      Map.of("title", "电话核查", "level", 1, "grid", "33078400100101", "taskId", "t-1");

  @Autowired Notifications notifications;
  @Autowired OutboxMapper mails;
  @Autowired Responsibility responsibility;
  @Autowired TransactionTemplate transaction;
  @Autowired JsonMapper json;
  @Autowired JdbcTemplate jdbc;
  @Autowired HandClock clock;

  private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtp"));

  @BeforeEach
  void emptyOutbox() {
    jdbc.update("delete from outbox_mail");
    clock.set(NOON);
  }

  @AfterEach
  void stop() {
    server.stop();
  }

  private MailSending sending(JavaMailSender sender) {
    StaticListableBeanFactory beans = new StaticListableBeanFactory();
    if (sender != null) {
      beans.addBean("sender", sender);
    }
    return new MailSending(
        mails,
        beans.getBeanProvider(JavaMailSender.class),
        responsibility,
        new MailProperties("sixfold@t.example"),
        transaction,
        json);
  }

  private static JavaMailSender sender(int port) {
    JavaMailSenderImpl sender = new JavaMailSenderImpl();
    sender.setHost("127.0.0.1");
    sender.setPort(port);
    Properties properties = new Properties();
    properties.setProperty("mail.smtp.connectiontimeout", "1000");
    sender.setJavaMailProperties(properties);
    return sender;
  }

  private void queue(String key, String username) {
    transaction.executeWithoutResult(
        status -> notifications.queue(key, username, "task-escalated", VALUES));
  }

  private String state(String key) {
    return jdbc.queryForObject(
        "select mail_state from outbox_mail where dedupe_key = ?", String.class, key);
  }

  @Test
  void aMailIsQueuedOnceAndSentOnce() throws Exception {
    server.start();
    queue("k-1", "village-cadre");
    queue("k-1", "village-cadre");
    MailSending sending = sending(sender(server.getSmtp().getPort()));

    assertThat(sending.nextDue()).contains(NOON);
    assertThat(sending.runDue(NOON)).isEqualTo(1);
    assertThat(sending.runDue(NOON.plusSeconds(60))).isZero();

    MimeMessage[] received = server.getReceivedMessages();
    assertThat(received).hasSize(1);
    assertThat(received[0].getSubject()).contains("电话核查").contains("第1级");
    assertThat(received[0].getAllRecipients()[0]).hasToString("village-cadre@t.example");
    assertThat(received[0].getHeader("X-Sixfold-Key")).containsExactly("k-1");
  }

  @Test
  void aRolledBackChangeSendsNothing() {
    transaction.executeWithoutResult(
        status -> {
          notifications.queue("k-2", "village-cadre", "task-escalated", VALUES);
          status.setRollbackOnly();
        });

    assertThat(jdbc.queryForList("select id from outbox_mail")).isEmpty();
  }

  @Test
  void aServerThatIsAwayIsTriedAgainLater() {
    queue("k-3", "village-cadre");
    MailSending sending = sending(sender(1));

    assertThat(sending.runDue(NOON)).isZero();

    assertThat(state("k-3")).isEqualTo("QUEUED");
    assertThat(sending.nextDue()).contains(NOON.plus(Duration.ofMinutes(1)));
  }

  @Test
  void withoutAServerMailsStayQueued() {
    queue("k-4", "village-cadre");
    MailSending sending = sending(null);

    assertThat(sending.nextDue()).isEmpty();
    assertThat(sending.runDue(NOON)).isZero();
    assertThat(state("k-4")).isEqualTo("QUEUED");
  }

  @Test
  void whoHasNoAddressIsNamed() {
    queue("k-5", "nobody");

    sending(sender(1)).runDue(NOON);

    assertThat(state("k-5")).isEqualTo("UNDELIVERABLE");
    assertThat(mails.counts()).hasSize(1);
  }
}
