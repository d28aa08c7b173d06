package org.sixfold.notification;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sixfold.notification.persistence.NoticeMapper;
import org.sixfold.notification.persistence.OutboxMapper;
import org.sixfold.notification.persistence.OutboxRow;
import org.sixfold.notification.persistence.StateCount;
import org.sixfold.shared.Ids;
import org.sixfold.shared.SixfoldClock;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes mails and their notices in the transaction that causes them: none for a change that was
 * rolled back.
 */
@Service
public class Outbox implements Notifications {

  static final String QUEUED = "QUEUED";
  static final String SENT = "SENT";
  static final String UNDELIVERABLE = "UNDELIVERABLE";
  static final String DROPPED = "DROPPED";

  /** The kind by which a hold is settled: what is said about it is never held back. */
  private static final String SETTLES = "confirm-death";

  private static final int CHUNK = 100;

  private final OutboxMapper mails;
  private final NoticeMapper notices;
  private final SixfoldClock clock;
  private final JsonMapper json;

  Outbox(OutboxMapper mails, NoticeMapper notices, SixfoldClock clock, JsonMapper json) {
    this.mails = mails;
    this.notices = notices;
    this.clock = clock;
    this.json = json;
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public void queueAll(List<Mail> wanted) {
    for (int from = 0; from < wanted.size(); from += CHUNK) {
      queueChunk(wanted.subList(from, Math.min(wanted.size(), from + CHUNK)));
    }
  }

  /** How many mails wait, were sent, found no address, or were dropped. */
  public Map<String, Long> counts() {
    Map<String, Long> counts = new LinkedHashMap<>();
    for (String state : List.of(QUEUED, SENT, UNDELIVERABLE, DROPPED)) {
      counts.put(state, 0L);
    }
    for (StateCount count : mails.counts()) {
      counts.put(count.state(), count.mails());
    }
    return counts;
  }

  private void queueChunk(List<Mail> wanted) {
    Set<String> known = new HashSet<>(mails.known(wanted.stream().map(Mail::dedupeKey).toList()));
    List<OutboxRow> rows = new ArrayList<>(wanted.size());
    for (Mail mail : wanted) {
      if (known.add(mail.dedupeKey())) {
        rows.add(row(mail));
      }
    }
    if (rows.isEmpty()) {
      return;
    }
    try {
      mails.insertAll(rows);
      notices.insertAll(rows);
    } catch (DuplicateKeyException queuedMeanwhile) {
      rows.forEach(this::insertIfNew);
    }
  }

  private void insertIfNew(OutboxRow row) {
    try {
      mails.insertAll(List.of(row));
      notices.insertAll(List.of(row));
    } catch (DuplicateKeyException known) {
      // Another node queued it: one is enough.
    }
  }

  private OutboxRow row(Mail mail) {
    Instant now = clock.now();
    String id = Ids.next();
    return new OutboxRow(
        id,
        mail.dedupeKey(),
        mail.username(),
        mail.template(),
        json.writeValueAsString(mail.values()),
        QUEUED,
        0,
        now,
        now,
        mail.atOnce(),
        mail.atOnce() ? id : null,
        heldWith(mail));
  }

  /** The case whose mails it is held back with; null if it always leaves. */
  private static String heldWith(Mail mail) {
    Object caseId = mail.values().get("caseId");
    boolean leaves = caseId == null || SETTLES.equals(mail.values().get("kind"));
    return leaves ? null : caseId.toString();
  }
}
