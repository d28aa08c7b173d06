package org.sixfold.live;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.sixfold.access.Presence;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import tools.jackson.databind.json.JsonMapper;

/**
 * What happened, one by one, each with its id; so many that they would be a flood are one event:
 * the board changed. It says that too when nothing happened for a while, for time alone makes
 * things late.
 */
final class BoardStream extends OpenStream {

  private static final int FLOOD = 50;
  private static final long TIME_PASSES = TimeUnit.SECONDS.toNanos(30);

  private final JsonMapper json;
  private final Queue<Told> unsaid = new ConcurrentLinkedQueue<>();

  /** Id with which the whole board is to be looked at anew; null if it need not. */
  private final AtomicReference<String> anew = new AtomicReference<>();

  private volatile long saidAt = System.nanoTime();

  /**
   * @param missed what the page has not heard, in order
   * @param from id of the latest that it need not hear of
   */
  BoardStream(
      Presence presence,
      List<Told> missed,
      String from,
      JsonMapper json,
      Consumer<OpenStream> ended) {
    super(presence, ended);
    this.json = json;
    anew.set(from);
    told(missed);
  }

  @Override
  void told(List<Told> events) {
    for (Told event : events) {
      if (event.concerns(user())) {
        unsaid.add(event);
      }
    }
    if (unsaid.size() > FLOOD) {
      String last = null;
      for (Told event = unsaid.poll(); event != null; event = unsaid.poll()) {
        last = event.id();
      }
      anew.set(last);
    }
  }

  @Override
  void lost() {
    anew.compareAndSet(null, "");
  }

  @Override
  boolean hasNews(long now) {
    return anew.get() != null || !unsaid.isEmpty() || now - saidAt >= TIME_PASSES;
  }

  @Override
  void say(SseEmitter to, long now) throws IOException {
    String id = anew.getAndSet(null);
    if (id != null || unsaid.isEmpty() && now - saidAt >= TIME_PASSES) {
      send(to, Told.Kind.BOARD, id, Map.of());
      saidAt = now;
    }
    for (Told event = unsaid.poll(); event != null; event = unsaid.poll()) {
      Map<String, String> what =
          event.subject() == null ? Map.of() : Map.of("taskId", event.subject());
      send(to, event.kind(), event.id(), what);
      saidAt = now;
    }
  }

  private void send(SseEmitter to, Told.Kind kind, String id, Map<String, String> what)
      throws IOException {
    SseEmitter.SseEventBuilder event =
        SseEmitter.event().name(kind.name().toLowerCase(Locale.ROOT));
    if (id != null && !id.isEmpty()) {
      event.id(id);
    }
    to.send(event.data(json.writeValueAsString(what)));
  }
}
