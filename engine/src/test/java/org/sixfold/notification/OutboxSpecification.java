package org.sixfold.notification;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.sixfold.notification.persistence.OutboxMapper;
import org.sixfold.responsibility.Responsibility;
import org.sixfold.testsupport.HandClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** An empty outbox, a mail server that starts when asked, and members who chose nothing. */
abstract class OutboxSpecification {

  static final Instant NOON = Instant.parse("2021-12-11T04:00:00Z");
  static final Map<String, Object> VALUES =
      Map.of("title", "电话核查", "level", 1, "grid", "33078400100101", "taskId", "t-1");

  @Autowired Notifications notifications;
  @Autowired OutboxMapper mails;
  @Autowired CaseMails holds;
  @Autowired NoticeSettings settings;
  @Autowired Responsibility responsibility;
  @Autowired TransactionTemplate transaction;
  @Autowired JsonMapper json;
  @Autowired JdbcTemplate jdbc;
  @Autowired HandClock clock;

  final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtp"));

  @BeforeEach
  void emptyOutbox() {
    for (String table :
        List.of(
            "outbox_mail", "notice", "mail_pace", "mail_hold", "notice_setting", "notice_robot")) {
      jdbc.update("delete from " + table);
    }
    clock.set(NOON);
  }

  @AfterEach
  void stop() {
    server.stop();
  }

  OutboxSending sending(JavaMailSender sender) {
    StaticListableBeanFactory beans = new StaticListableBeanFactory();
    if (sender != null) {
      beans.addBean("sender", sender);
    }
    MailProperties properties = new MailProperties("sixfold@t.example", Duration.ofHours(1));
    return new OutboxSending(
        new MailChannel(
            new MailServer(beans.getBeanProvider(JavaMailSender.class), properties),
            responsibility,
            new MailMessages(properties, json)),
        mails,
        new OutboxBundles(mails, settings, transaction),
        transaction);
  }

  static JavaMailSender sender(int port) {
    JavaMailSenderImpl sender = new JavaMailSenderImpl();
    sender.setHost("127.0.0.1");
    sender.setPort(port);
    Properties properties = new Properties();
    properties.setProperty("mail.smtp.connectiontimeout", "1000");
    sender.setJavaMailProperties(properties);
    return sender;
  }

  void queue(String key, String username) {
    transaction.executeWithoutResult(
        status -> notifications.queue(key, username, "task-escalated", VALUES));
  }

  String state(String key) {
    return jdbc.queryForObject(
        "select mail_state from outbox_mail where dedupe_key = ?", String.class, key);
  }
}
