package org.sixfold.live;

import java.io.IOException;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.sixfold.access.Presence;
import org.sixfold.access.SignedInUser;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * One page's stream. What it says is that something changed, so that ten changes of a moment are
 * one event, and the next of its kind waits for three seconds.
 */
final class LiveStream {

  private static final long BEAT = TimeUnit.SECONDS.toNanos(15);
  private static final long SAME_KIND = TimeUnit.SECONDS.toNanos(3);

  /** A page reconnects by itself and is looked at anew. */
  private static final long LONGEST = TimeUnit.MINUTES.toNanos(30);

  private final Presence presence;
  private final Set<LiveEvent.Kind> kinds;
  private final Consumer<LiveStream> ended;

  /** Without a limit of its own: its beats find out when it is over. */
  private final SseEmitter emitter = new SseEmitter(0L);

  private final long opened = System.nanoTime();
  private final Set<LiveEvent.Kind> unsaid = ConcurrentHashMap.newKeySet();
  private final Map<LiveEvent.Kind, Long> said = new ConcurrentHashMap<>();
  private final AtomicBoolean writing = new AtomicBoolean();
  private volatile SignedInUser user;
  private volatile long beaten = opened - BEAT;

  LiveStream(Presence presence, Set<LiveEvent.Kind> kinds, Consumer<LiveStream> ended) {
    this.presence = presence;
    this.kinds = kinds;
    this.ended = ended;
    this.user = presence.user().orElseThrow();
    this.unsaid.addAll(kinds);
    emitter.onCompletion(() -> ended.accept(this));
    emitter.onError(broken -> ended.accept(this));
  }

  SseEmitter emitter() {
    return emitter;
  }

  boolean isOf(String username) {
    return user.username().equals(username);
  }

  void heard(Collection<LiveEvent> events) {
    for (LiveEvent event : events) {
      if (kinds.contains(event.kind()) && event.concerns(user)) {
        unsaid.add(event.kind());
      }
    }
  }

  /** Whether there is something to write and nobody writes; then the caller must. */
  boolean beginsWriting() {
    long now = System.nanoTime();
    boolean due = now - beaten >= BEAT || unsaid.stream().anyMatch(kind -> mayBeSaid(kind, now));
    return due && writing.compareAndSet(false, true);
  }

  private boolean mayBeSaid(LiveEvent.Kind kind, long now) {
    Long last = said.get(kind);
    return last == null || now - last >= SAME_KIND;
  }

  void write() {
    try {
      long now = System.nanoTime();
      if (now - beaten >= BEAT && !beat(now)) {
        end();
        return;
      }
      for (LiveEvent.Kind kind : kinds) {
        if (mayBeSaid(kind, now) && unsaid.remove(kind)) {
          said.put(kind, now);
          emitter.send(SseEmitter.event().name(kind.name().toLowerCase(Locale.ROOT)).data("{}"));
        }
      }
    } catch (IOException | IllegalStateException gone) {
      ended.accept(this);
    } finally {
      writing.set(false);
    }
  }

  /** A sign of life; false if the stream must end with its session or its time. */
  private boolean beat(long now) throws IOException {
    Optional<SignedInUser> present = presence.user();
    if (present.isEmpty() || now - opened > LONGEST) {
      return false;
    }
    user = present.get();
    beaten = now;
    emitter.send(SseEmitter.event().name("beat").data("{}"));
    return true;
  }

  void end() {
    ended.accept(this);
    emitter.complete();
  }
}
