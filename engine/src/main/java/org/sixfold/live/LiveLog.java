package org.sixfold.live;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.sixfold.cluster.Cluster;
import org.sixfold.live.persistence.LiveEventMapper;
import org.sixfold.live.persistence.LiveEventRow;
import org.sixfold.shared.DueWork;
import org.sixfold.shared.Ids;
import org.sixfold.shared.SixfoldClock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Service;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tells boards on every node at once, and keeps what was told for a day. It is written down a
 * moment later and many at a time, so that no form waits for it; what a node that fails had not
 * written is made good by the event with which every connection begins.
 */
@Service
public class LiveLog implements SmartLifecycle, DueWork {

  static final String TOPIC = "board";

  private static final Logger LOG = LoggerFactory.getLogger(LiveLog.class);
  private static final Duration KEPT = Duration.ofDays(1);
  private static final int PAUSE_SECONDS = 2;
  private static final int CHUNK = 200;
  private static final int MOST_WAITING = 20_000;
  private static final int MOST_FORGOTTEN = 5_000;

  /** More than these of one transaction are one event: the figures changed. */
  private static final int MOST_SINGLY = 20;

  private final Cluster cluster;
  private final LiveEventMapper mapper;
  private final SixfoldClock clock;
  private final JsonMapper json;
  private final AfterCommit<Told> collected = new AfterCommit<>(this::publish);
  private final AtomicLong changes = new AtomicLong();
  private final BlockingQueue<LiveEventRow> unwritten = new LinkedBlockingQueue<>(MOST_WAITING);
  private volatile ScheduledExecutorService writer;

  LiveLog(Cluster cluster, LiveEventMapper mapper, SixfoldClock clock, JsonMapper json) {
    this.cluster = cluster;
    this.mapper = mapper;
    this.clock = clock;
    this.json = json;
  }

  /** Tells it once the transaction is committed, and never if it is not. */
  public void tell(Told.Kind kind, String gridPath, String subject) {
    collected.add(List.of(new Told(null, kind, gridPath, subject)));
  }

  /** Grows with all that boards are told, on whichever node; before any page hears of it. */
  public long changes() {
    return changes.get();
  }

  /** Once for each message, this node's own among them. */
  void heard() {
    changes.incrementAndGet();
  }

  /** What was told after an id; empty if that is too long ago, or there was too much, to tell. */
  Optional<List<Told>> after(String id, int most) {
    if (!mapper.knows(id)) {
      return Optional.empty();
    }
    // Nodes write a little after they tell, and not in one order.
    List<LiveEventRow> rows = mapper.after(Ids.earlier(id, KNOWN_TWICE), most + 1);
    return rows.size() > most
        ? Optional.empty()
        : Optional.of(
            rows.stream()
                .map(
                    row ->
                        new Told(
                            row.id(), Told.Kind.valueOf(row.kind()), row.gridPath(), row.subject()))
                .toList());
  }

  private static final Duration KNOWN_TWICE = Duration.ofSeconds(5L + PAUSE_SECONDS);

  private void publish(Collection<Told> events) {
    List<Told> told = new ArrayList<>();
    for (Told event : few(events)) {
      told.add(new Told(Ids.next(), event.kind(), event.gridPath(), event.subject()));
    }
    Instant now = clock.now();
    for (int from = 0; from < told.size(); from += CHUNK) {
      List<Told> some = told.subList(from, Math.min(told.size(), from + CHUNK));
      cluster.publish(TOPIC, json.writeValueAsString(some));
    }
    told.forEach(
        one ->
            unwritten.offer(
                new LiveEventRow(one.id(), one.kind().name(), one.gridPath(), one.subject(), now)));
  }

  private static Collection<Told> few(Collection<Told> events) {
    if (events.size() <= MOST_SINGLY) {
      return events;
    }
    String common = events.iterator().next().gridPath();
    for (Told event : events) {
      while (!event.gridPath().startsWith(common)) {
        common = common.substring(0, common.lastIndexOf('/', common.length() - 2) + 1);
      }
    }
    return List.of(new Told(null, Told.Kind.BOARD, common, null));
  }

  /** Writes down what was told till now. */
  void write() {
    List<LiveEventRow> rows = new ArrayList<>();
    while (unwritten.drainTo(rows, CHUNK) > 0) {
      try {
        mapper.insertAll(rows);
      } catch (RuntimeException failure) {
        // Streams that are open have heard them; who comes back is told to look anew.
        LOG.warn("{} events were not kept: {}", rows.size(), failure.getClass().getName());
      }
      rows.clear();
    }
  }

  @Override
  public void start() {
    writer = Executors.newSingleThreadScheduledExecutor();
    writer.scheduleWithFixedDelay(this::write, PAUSE_SECONDS, PAUSE_SECONDS, TimeUnit.SECONDS);
  }

  @Override
  public void stop() {
    writer.shutdown();
    writer = null;
    write();
  }

  @Override
  public boolean isRunning() {
    return writer != null;
  }

  @Override
  public Kind kind() {
    return Kind.RETENTION;
  }

  /** Nobody waits for it: no clock need stop for this. */
  @Override
  public Optional<Instant> nextDue() {
    return Optional.empty();
  }

  @Override
  public int runDue(Instant now) {
    return mapper.forget(now.minus(KEPT), MOST_FORGOTTEN);
  }
}
