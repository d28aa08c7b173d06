package org.sixfold.cutoff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sixfold.access.SignedInUser;
import org.sixfold.notification.Notices;
import org.sixfold.shared.Paging;
import org.sixfold.testsupport.ProcessTest;
import org.sixfold.testsupport.Walk;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestPropertySource;

/** It strikes eight and nobody signs: who may is told at once, at half past, and next morning. */
@ProcessTest
@TestPropertySource(
    properties = "spring.datasource.url=jdbc:h2:mem:cutoff3;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=20000")
class SignatureWatchTest {

  private static final LocalDate DAY = LocalDate.of(2021, 12, 11);
  private static final String EIGHT = "2021-12-11T20:00";
  private static final String HALF_PAST = "2021-12-11T20:30";
  private static final String MORNING = "2021-12-12T08:00";

  @Autowired Walk walk;
  @Autowired Snapshots snapshots;
  @Autowired CutOffFreezing freezing;
  @Autowired SignatureWatch watch;
  @Autowired Notices notices;
  @Autowired JdbcTemplate jdbc;

  private SignedInUser room;

  @BeforeEach
  void frozenAtEight() {
    for (String table :
        List.of("cut_off_snapshot", "cut_off_signature", "cut_off_addendum", "cut_off_told")) {
      jdbc.update("delete from " + table);
    }
    jdbc.update("delete from outbox_mail where template = 'cut-off-unsigned'");
    jdbc.update("delete from audit_entry where subject like 'cut-off:%'");
    room = walk.user("command-1");
    walk.startAt(EIGHT);
    assertThat(watch.nextDue()).as("nothing is frozen").isEmpty();
    freezing.runDue(at(EIGHT));
  }

  @Test
  void whoMaySignIsToldAtOnceAtHalfPastAndNextMorning() {
    assertThat(watch.nextDue()).contains(at(EIGHT));
    assertThat(watch.runDue(at(EIGHT))).isEqualTo(1);
    assertThat(watch.runDue(at(EIGHT))).as("once").isZero();
    assertThat(told(0))
        .contains("command-1", "command-2", "ld-01")
        .doesNotContain("gm-33078400100101", "admin");

    assertThat(watch.nextDue()).contains(at(HALF_PAST));
    walk.startAt(HALF_PAST);
    assertThat(watch.runDue(at(HALF_PAST))).isEqualTo(1);
    assertThat(told(30)).isEqualTo(told(0));

    assertThat(watch.nextDue()).contains(at(MORNING));
    walk.startAt(MORNING);
    assertThat(watch.runDue(at(MORNING))).isEqualTo(1);
    assertThat(told(720)).contains("command-1");
    assertThat(watch.nextDue()).as("no more").isEmpty();
  }

  @Test
  void whatIsSignedIsToldNoMore() {
    watch.runDue(at(EIGHT));
    snapshots.sign(room, DAY, null, room.name());

    walk.startAt(HALF_PAST);

    assertThat(watch.nextDue()).isEmpty();
    assertThat(watch.runDue(at(HALF_PAST))).isZero();
    assertThat(told(30)).isEmpty();
  }

  @Test
  void afterAPauseItIsToldOnceForAllTimesThatPassed() {
    walk.startAt(MORNING);

    assertThat(watch.runDue(at(MORNING))).isEqualTo(1);

    assertThat(told(720)).contains("command-1");
    assertThat(told(0)).isEmpty();
    assertThat(watch.nextDue()).isEmpty();
  }

  @Test
  void theNoticeNamesDayAndPlace() {
    watch.runDue(at(EIGHT));

    assertThat(notices.page("command-1", true, Paging.of(1, null)).items().get(0).text())
        .hasEntrySatisfying("zh", text -> assertThat(text).contains("2021-12-11", "待签字"))
        .hasEntrySatisfying("en", text -> assertThat(text).contains("signature"));
  }

  private List<String> told(int minutes) {
    String key = "cut-off-unsigned:" + DAY + ":330784001:" + minutes + ":";
    return walk
        .values(
            "select dedupe_key from outbox_mail where dedupe_key like '"
                + key
                + "%' order by dedupe_key")
        .stream()
        .map(one -> one.substring(key.length()))
        .toList();
  }

  private static Instant at(String local) {
    return LocalDateTime.parse(local).atZone(ZoneId.of("Asia/Shanghai")).toInstant();
  }
}
