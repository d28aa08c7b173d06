package org.sixfold.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sixfold.worklist.WorklistTest;

@WorklistTest
class QuietHoursTest extends OutboxSpecification {

  /** 22:00 to 07:00; noon is 04:00 UTC. */
  private void quietNights(String username) {
    settings.choose(
        username, new NoticeChoice(true, new NoticeChoice.Quiet("22:00", "07:00"), List.of()));
  }

  private static Instant local(String time) {
    return Instant.parse("2021-12-" + time + ":00+08:00");
  }

  @Test
  void quietHoursHoldWhatMayWaitUntilTheirEnd() throws Exception {
    server.start();
    quietNights("village-cadre");
    OutboxSending sending = sending(sender(server.getSmtp().getPort()));
    clock.set(local("11T22:00"));
    queue("q-1", "village-cadre");
    queue("q-2", "link-cadre");

    assertThat(sending.runDue(local("11T22:00"))).as("who chose nothing").isEqualTo(1);
    assertThat(sending.nextDue()).contains(local("12T07:00"));
    assertThat(sending.runDue(local("12T06:59"))).isZero();
    clock.set(local("12T02:00"));
    queue("q-3", "village-cadre");
    assertThat(sending.runDue(local("12T02:00"))).isZero();

    assertThat(sending.runDue(local("12T07:00"))).isEqualTo(1);
    assertThat(server.getReceivedMessages()[1].getHeader("X-Sixfold-Key"))
        .containsExactly("q-1", "q-3");
  }

  @Test
  void aMatterOfMinutesWaitsForNoMorning() {
    server.start();
    quietNights("village-cadre");
    OutboxSending sending = sending(sender(server.getSmtp().getPort()));
    clock.set(local("12T02:00"));

    transaction.executeWithoutResult(
        status -> notifications.alarm("q-4", "village-cadre", "task-escalated", VALUES));

    assertThat(sending.runDue(local("12T02:00"))).isEqualTo(1);
  }

  @Test
  void whatWasNotTakenBeforeTheQuietHoursIsTriedAfterThem() {
    quietNights("village-cadre");
    clock.set(local("11T21:59"));
    queue("q-5", "village-cadre");
    OutboxSending away = sending(sender(1));
    assertThat(away.runDue(local("11T21:59"))).isZero();

    assertThat(away.runDue(local("11T22:00"))).isZero();

    assertThat(away.nextDue()).contains(local("12T07:00"));
    assertThat(
            jdbc.queryForObject(
                "select attempts from outbox_mail where dedupe_key = 'q-5'", Integer.class))
        .isEqualTo(1);
  }
}
