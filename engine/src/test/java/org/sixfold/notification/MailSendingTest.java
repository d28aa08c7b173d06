package org.sixfold.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.MimeMessage;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sixfold.worklist.WorklistTest;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

@WorklistTest
class MailSendingTest extends OutboxSpecification {

  @Test
  void aMailIsQueuedOnceAndSentOnce() throws Exception {
    server.start();
    queue("k-1", "village-cadre");
    queue("k-1", "village-cadre");
    OutboxSending sending = sending(sender(server.getSmtp().getPort()));

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
  void whatIsAboutAHeldCaseStaysWhileTheRestOfItsMessageLeaves() throws Exception {
    server.start();
    queueAbout("c-1", "k-20");
    queueAbout("c-2", "k-21");
    OutboxSending away = sending(sender(1));
    away.runDue(NOON);
    OutboxSending sending = sending(sender(server.getSmtp().getPort()));
    transaction.executeWithoutResult(status -> holds.holdBack("c-1"));
    queueAbout("c-1", "k-22");

    sending.runDue(NOON.plusSeconds(3600));

    assertThat(state("k-20")).isEqualTo("QUEUED");
    assertThat(state("k-22")).isEqualTo("QUEUED");
    assertThat(state("k-21")).isEqualTo("SENT");
    assertThat(sending.nextDue()).as("nobody waits for a held mail").isEmpty();

    transaction.executeWithoutResult(status -> holds.resume("c-1"));
    sending.runDue(NOON.plusSeconds(7200));
    assertThat(state("k-20")).isEqualTo("SENT");
    assertThat(state("k-22")).isEqualTo("SENT");
  }

  @Test
  void whatIsDroppedNeverLeavesExceptWhatSettlesIt() throws Exception {
    server.start();
    queueAbout("c-3", "k-23");
    transaction.executeWithoutResult(status -> holds.holdBack("c-3"));
    Map<String, Object> settling = new HashMap<>(VALUES);
    settling.put("caseId", "c-3");
    settling.put("kind", "confirm-death");
    transaction.executeWithoutResult(
        status -> notifications.alarm("k-24", "village-cadre", "task-escalated", settling));
    OutboxSending sending = sending(sender(server.getSmtp().getPort()));
    sending.runDue(NOON);
    assertThat(state("k-24")).isEqualTo("SENT");

    transaction.executeWithoutResult(status -> holds.drop("c-3"));
    sending.runDue(NOON.plusSeconds(3600));

    assertThat(state("k-23")).isEqualTo("DROPPED");
  }

  private void queueAbout(String caseId, String key) {
    Map<String, Object> values = new HashMap<>(VALUES);
    values.put("caseId", caseId);
    transaction.executeWithoutResult(
        status -> notifications.queue(key, "village-cadre", "task-escalated", values));
  }

  @Test
  void aRolledBackChangeSendsNothing() {
    transaction.executeWithoutResult(
        status -> {
          notifications.queue("k-2", "village-cadre", "task-escalated", VALUES);
          status.setRollbackOnly();
        });

    assertThat(jdbc.queryForList("select id from outbox_mail")).isEmpty();
    assertThat(jdbc.queryForList("select id from notice")).isEmpty();
  }

  @Test
  void aServerThatIsAwayIsTriedAgainLater() {
    queue("k-3", "village-cadre");
    OutboxSending sending = sending(sender(1));

    assertThat(sending.runDue(NOON)).isZero();

    assertThat(state("k-3")).isEqualTo("QUEUED");
    assertThat(sending.nextDue()).contains(NOON.plus(Duration.ofMinutes(1)));
  }

  /** Fails as Spring's sender does, and counts. */
  private static final class CountingSender extends JavaMailSenderImpl {

    private final JavaMailSender server;
    private MailException failure;
    private int tries;

    CountingSender(JavaMailSender server, MailException failure) {
      this.server = server;
      this.failure = failure;
    }

    @Override
    public void send(MimeMessage message) {
      tries++;
      if (failure != null) {
        throw failure;
      }
      server.send(message);
    }
  }

  private static MailException connectionFailed() {
    SocketTimeoutException silence = new SocketTimeoutException("Connect timed out");
    return new MailSendException(
        "Mail server connection failed", new MessagingException("", silence), Map.of());
  }

  @Test
  void oneFailedConnectionSpeaksForAllThatWait() {
    server.start();
    List.of("village-cadre", "link-cadre", "supervisor", "doctor")
        .forEach(receiver -> queue("w-" + receiver, receiver));
    CountingSender sender =
        new CountingSender(sender(server.getSmtp().getPort()), connectionFailed());
    OutboxSending sending = sending(sender);

    assertThat(sending.runDue(NOON)).isZero();
    transaction.executeWithoutResult(
        status -> notifications.alarm("w-5", "grid-member", "task-escalated", VALUES));
    assertThat(sending.runDue(NOON.plusSeconds(59))).isZero();
    assertThat(sender.tries).isEqualTo(1);
    assertThat(sending.nextDue()).contains(NOON.plusSeconds(60));

    sender.failure = null;
    assertThat(sending.runDue(NOON.plusSeconds(60))).isEqualTo(5);
    assertThat(mails.counts()).extracting("state").containsExactly("SENT");
  }

  @Test
  void aDayWithoutTheServerCostsAFewDozenConnections() {
    for (int i = 0; i < 200; i++) {
      queue("y-" + i, List.of("village-cadre", "link-cadre", "supervisor").get(i % 3));
    }
    CountingSender sender = new CountingSender(null, connectionFailed());
    OutboxSending sending = sending(sender);

    Instant evening = NOON.plus(Duration.ofDays(1));
    for (Instant at = NOON; at.isBefore(evening); at = sending.nextDue().orElseThrow()) {
      sending.runDue(at);
    }

    assertThat(sender.tries).isBetween(24, 31);
  }

  @Test
  void aRefusedMessageDelaysNoOther() {
    queue("r-1", "village-cadre");
    queue("r-2", "link-cadre");
    SendFailedException refused = new SendFailedException("550 no such user");
    CountingSender sender =
        new CountingSender(null, new MailSendException(Map.of("message", refused)));

    assertThat(sending(sender).runDue(NOON)).isZero();

    assertThat(sender.tries).isEqualTo(2);
  }

  @Test
  void waitsTwiceAsLongAfterEachFailureButNeverMoreThanAnHour() {
    queue("k-6", "village-cadre");
    OutboxSending sending = sending(sender(1));
    List<Long> minutes = new ArrayList<>();

    Instant at = NOON;
    for (int attempt = 0; attempt < 9; attempt++) {
      sending.runDue(at);
      Instant next = sending.nextDue().orElseThrow();
      minutes.add(Duration.between(at, next).toMinutes());
      at = next;
    }

    assertThat(minutes).containsExactly(1L, 2L, 4L, 8L, 16L, 32L, 60L, 60L, 60L);
  }

  @Test
  void whatComesWithinFifteenMinutesLeavesAsOneMessage() throws Exception {
    server.start();
    OutboxSending sending = sending(sender(server.getSmtp().getPort()));
    queue("d-1", "village-cadre");
    assertThat(sending.runDue(NOON)).isEqualTo(1);

    for (String key : List.of("d-2", "d-3", "d-4")) {
      queue(key, "village-cadre");
    }
    queue("d-5", "link-cadre");
    assertThat(sending.runDue(NOON.plusSeconds(60))).as("the other receiver only").isEqualTo(1);
    Instant quarterPast = NOON.plus(Duration.ofMinutes(15));
    assertThat(sending.nextDue()).contains(quarterPast);
    assertThat(sending.runDue(quarterPast.minusSeconds(1))).isZero();
    assertThat(sending.runDue(quarterPast)).isEqualTo(1);
    assertThat(sending.runDue(quarterPast.plusSeconds(60))).isZero();

    List<String> received = new ArrayList<>();
    for (MimeMessage message : server.getReceivedMessages()) {
      received.add(
          message.getSubject() + " " + String.join(",", message.getHeader("X-Sixfold-Key")));
    }
    assertThat(received).hasSize(3).contains("[六对一] 3 条通知 / 3 notices d-2,d-3,d-4");
    assertThat(state("d-4")).isEqualTo("SENT");
  }

  @Test
  void aMatterOfMinutesWaitsForNoDigest() {
    server.start();
    OutboxSending sending = sending(sender(server.getSmtp().getPort()));
    queue("m-1", "village-cadre");
    sending.runDue(NOON);

    transaction.executeWithoutResult(
        status -> notifications.alarm("m-2", "village-cadre", "task-escalated", VALUES));

    assertThat(sending.runDue(NOON.plusSeconds(1))).isEqualTo(1);
    assertThat(state("m-2")).isEqualTo("SENT");
  }

  @Test
  void whoDiesAfterSendingSendsTheSameMessageAgainNotAnotherMixture() throws Exception {
    server.start();
    JavaMailSender real = sender(server.getSmtp().getPort());
    queue("x-1", "village-cadre");
    queue("x-2", "village-cadre");
    JavaMailSender dying =
        new JavaMailSenderImpl() {
          @Override
          public void send(MimeMessage message) {
            real.send(message);
            throw new Error("killed before the commit");
          }
        };
    assertThatThrownBy(() -> sending(dying).runDue(NOON)).isInstanceOf(Error.class);
    queue("x-3", "village-cadre");

    assertThat(sending(real).runDue(NOON.plusSeconds(5))).isEqualTo(1);

    MimeMessage[] received = server.getReceivedMessages();
    assertThat(received).hasSize(2);
    assertThat(received[1].getHeader("X-Sixfold-Key"))
        .isEqualTo(received[0].getHeader("X-Sixfold-Key"))
        .containsExactly("x-1", "x-2");
    assertThat(state("x-3")).isEqualTo("QUEUED");
  }

  @Test
  void twoNodesSendEachMessageOnce() {
    server.start();
    List<String> receivers = List.of("village-cadre", "link-cadre", "supervisor", "doctor");
    for (int i = 0; i < 40; i++) {
      queue("n-" + i, receivers.get(i % receivers.size()));
    }
    JavaMailSender sender = sender(server.getSmtp().getPort());

    int sent =
        Stream.of(1, 2)
            .map(node -> CompletableFuture.supplyAsync(() -> sending(sender).runDue(NOON)))
            .toList()
            .stream()
            .mapToInt(CompletableFuture::join)
            .sum();

    assertThat(sent).isEqualTo(receivers.size());
    assertThat(server.getReceivedMessages()).hasSize(receivers.size());
    assertThat(mails.counts()).extracting("state").containsExactly("SENT");
  }

  @Test
  void withoutAServerMailsStayQueued() {
    queue("k-4", "village-cadre");
    OutboxSending sending = sending(null);

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
