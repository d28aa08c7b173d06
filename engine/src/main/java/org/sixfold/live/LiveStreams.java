package org.sixfold.live;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.sixfold.access.Presence;
import org.sixfold.cluster.Cluster;
import org.sixfold.shared.Ids;
import org.sixfold.shared.ProblemException;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Service;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The open streams of this node. No request's thread waits with them: a second's ticks look what is
 * to be said, a few threads write it.
 */
@Service
public class LiveStreams implements SmartLifecycle {

  /** A browser opens six connections to one address; more pages than these fall back to asking. */
  static final int MOST_OF_A_USER = 6;

  private static final int MOST = 5_000;
  private static final int WRITERS = 4;
  private static final int RETRY_SECONDS = 300;
  private static final int TICK_MILLIS = 500;
  private static final int MOST_MISSED = 1_000;

  private final LiveLog log;
  private final JsonMapper json;
  private final Set<OpenStream> streams = ConcurrentHashMap.newKeySet();
  private volatile ScheduledExecutorService ticks;
  private volatile ExecutorService writers;

  LiveStreams(Cluster cluster, LiveLog log, JsonMapper json) {
    this.log = log;
    this.json = json;
    cluster.subscribe(LiveEvents.TOPIC, this::heard);
    cluster.subscribe(LiveLog.TOPIC, this::told);
    cluster.whenNodeIsGone(() -> streams.forEach(OpenStream::lost));
  }

  /**
   * Opens a stream of the kinds wanted. It begins with one event of each, since nobody knows what
   * changed before: so a page that reconnects misses nothing.
   *
   * @param presence who listens, as long as they are signed in
   * @throws ProblemException 429 {@code request.tooMany} for too many streams of one user or node
   */
  public SseEmitter open(Presence presence, Set<LiveEvent.Kind> kinds) {
    admit(presence);
    LiveStream stream = new LiveStream(presence, kinds, streams::remove);
    streams.add(stream);
    return stream.emitter();
  }

  /**
   * Opens a board's stream. Who says what they heard last is told what came after it; where that is
   * too long ago, or nobody said, to look at the whole board.
   *
   * @param lastHeard id of an event; null if nothing was heard yet
   * @throws ProblemException 429 {@code request.tooMany} for too many streams of one user or node
   */
  public SseEmitter openBoard(Presence presence, String lastHeard) {
    admit(presence);
    // The latest is known before what is missed is read: nothing falls between.
    String from = Ids.next();
    List<Told> missed =
        lastHeard == null || !Ids.isId(lastHeard)
            ? List.of()
            : log.after(lastHeard, MOST_MISSED).orElse(List.of());
    BoardStream stream = new BoardStream(presence, missed, from, json, streams::remove);
    streams.add(stream);
    return stream.emitter();
  }

  private void admit(Presence presence) {
    String username = presence.username();
    long own = streams.stream().filter(one -> one.isOf(username)).count();
    if (ticks == null || own >= MOST_OF_A_USER || streams.size() >= MOST) {
      throw ProblemException.retryLater(429, "request.tooMany", RETRY_SECONDS);
    }
  }

  private void told(String message) {
    List<Told> events = json.readValue(message, new TypeReference<List<Told>>() {});
    log.heard();
    streams.forEach(stream -> stream.told(events));
  }

  private void heard(String message) {
    List<LiveEvent> events = json.readValue(message, new TypeReference<List<LiveEvent>>() {});
    streams.forEach(stream -> stream.heard(events));
  }

  private void tick() {
    streams.stream().filter(OpenStream::beginsWriting).forEach(this::write);
  }

  private void write(OpenStream stream) {
    writers.execute(stream::write);
  }

  @Override
  public void start() {
    writers = Executors.newFixedThreadPool(WRITERS);
    ticks = Executors.newSingleThreadScheduledExecutor();
    ticks.scheduleWithFixedDelay(this::tick, TICK_MILLIS, TICK_MILLIS, TimeUnit.MILLISECONDS);
  }

  /** Before the server waits for its requests: a stream would never be over. */
  @Override
  public void stop() {
    ticks.shutdownNow();
    ticks = null;
    streams.forEach(OpenStream::end);
    writers.shutdown();
  }

  @Override
  public boolean isRunning() {
    return ticks != null;
  }
}
