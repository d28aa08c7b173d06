package org.sixfold.notification;

import static org.sixfold.live.LiveEvent.Kind.NOTICES;

import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.sixfold.live.LiveEvent;
import org.sixfold.live.LiveEvents;
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

  /** The receiver wants no mails; the row stands for the notice in the product. */
  static final String UNWANTED = "UNWANTED";

  /** The kind by which a hold is settled: what is said about it is never held back. */
  private static final String SETTLES = "confirm-death";

  private static final int CHUNK = 100;

  private final OutboxMapper mails;
  private final NoticeMapper notices;
  private final NoticeSettings settings;
  private final LiveEvents live;
  private final SixfoldClock clock;
  private final JsonMapper json;

  Outbox(
      OutboxMapper mails,
      NoticeMapper notices,
      NoticeSettings settings,
      LiveEvents live,
      SixfoldClock clock,
      JsonMapper json) {
    this.mails = mails;
    this.notices = notices;
    this.settings = settings;
    this.live = live;
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

  /** How many messages wait, were sent, found no address, were dropped, or were not wanted. */
  public Map<String, Long> counts() {
    Map<String, Long> counts = new LinkedHashMap<>();
    for (String state : List.of(QUEUED, SENT, UNDELIVERABLE, DROPPED, UNWANTED)) {
      counts.put(state, 0L);
    }
    for (StateCount count : mails.counts()) {
      counts.put(count.state(), count.mails());
    }
    return counts;
  }

  private void queueChunk(List<Mail> wanted) {
    Set<String> known = new HashSet<>(mails.known(wanted.stream().map(Mail::dedupeKey).toList()));
    List<Mail> fresh = wanted.stream().filter(mail -> known.add(mail.dedupeKey())).toList();
    if (fresh.isEmpty()) {
      return;
    }
    List<Queued> queued = queued(fresh);
    try {
      insert(queued);
    } catch (DuplicateKeyException queuedMeanwhile) {
      queued.forEach(this::insertIfNew);
    }
  }

  /** A mail, of which the notice is the twin, and the same by messengers. */
  private record Queued(OutboxRow mail, List<OutboxRow> others) {}

  private List<Queued> queued(List<Mail> fresh) {
    Set<String> receivers = fresh.stream().map(Mail::username).collect(Collectors.toSet());
    Set<String> withoutMail = settings.withoutMail(receivers);
    Map<String, List<String>> messengers = settings.messengersOf(receivers);
    return fresh.stream()
        .map(
            mail ->
                new Queued(
                    row(
                        mail,
                        MailChannel.NAME,
                        withoutMail.contains(mail.username()) ? UNWANTED : QUEUED),
                    messengers.getOrDefault(mail.username(), List.of()).stream()
                        .map(channel -> row(mail, channel, QUEUED))
                        .toList()))
        .toList();
  }

  private void insert(List<Queued> queued) {
    List<OutboxRow> firsts = queued.stream().map(Queued::mail).toList();
    mails.insertAll(firsts);
    notices.insertAll(firsts);
    live.tell(firsts.stream().map(one -> LiveEvent.to(NOTICES, one.username())).toList());
    List<OutboxRow> others = queued.stream().flatMap(one -> one.others().stream()).toList();
    if (!others.isEmpty()) {
      mails.insertAll(others);
    }
  }

  private void insertIfNew(Queued one) {
    try {
      insert(List.of(one));
    } catch (DuplicateKeyException known) {
      // Another node queued it: one is enough.
    }
  }

  private OutboxRow row(Mail mail, String channel, String state) {
    Instant now = clock.now();
    String id = Ids.next();
    return new OutboxRow(
        id,
        mail.dedupeKey(),
        mail.username(),
        mail.template(),
        json.writeValueAsString(mail.values()),
        state,
        0,
        now,
        now,
        mail.atOnce(),
        mail.atOnce() ? id : null,
        heldWith(mail),
        channel);
  }

  /** The case whose mails it is held back with; null if it always leaves. */
  private static String heldWith(Mail mail) {
    Object caseId = mail.values().get("caseId");
    boolean leaves = caseId == null || SETTLES.equals(mail.values().get("kind"));
    return leaves ? null : caseId.toString();
  }
}
