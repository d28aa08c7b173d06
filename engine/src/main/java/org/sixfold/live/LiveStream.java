package org.sixfold.live;

import java.io.IOException;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.sixfold.access.Presence;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * What it says is that something changed, so that ten changes of a moment are one event, and the
 * next of its kind waits for three seconds.
 */
final class LiveStream extends OpenStream {

  private static final long SAME_KIND = TimeUnit.SECONDS.toNanos(3);

  private final Set<LiveEvent.Kind> kinds;
  private final Set<LiveEvent.Kind> unsaid = ConcurrentHashMap.newKeySet();
  private final Map<LiveEvent.Kind, Long> said = new ConcurrentHashMap<>();

  LiveStream(Presence presence, Set<LiveEvent.Kind> kinds, Consumer<OpenStream> ended) {
    super(presence, ended);
    this.kinds = kinds;
    this.unsaid.addAll(kinds);
  }

  @Override
  void heard(Collection<LiveEvent> events) {
    for (LiveEvent event : events) {
      if (kinds.contains(event.kind()) && event.concerns(user())) {
        unsaid.add(event.kind());
      }
    }
  }

  @Override
  void lost() {
    unsaid.addAll(kinds);
  }

  @Override
  boolean hasNews(long now) {
    return unsaid.stream().anyMatch(kind -> mayBeSaid(kind, now));
  }

  private boolean mayBeSaid(LiveEvent.Kind kind, long now) {
    Long last = said.get(kind);
    return last == null || now - last >= SAME_KIND;
  }

  @Override
  void say(SseEmitter to, long now) throws IOException {
    for (LiveEvent.Kind kind : kinds) {
      if (mayBeSaid(kind, now) && unsaid.remove(kind)) {
        said.put(kind, now);
        to.send(SseEmitter.event().name(kind.name().toLowerCase(Locale.ROOT)).data("{}"));
      }
    }
  }
}
