package org.sixfold.live;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.sixfold.access.Presence;
import org.sixfold.access.SignedInUser;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** One page's stream: it beats, looks at its session with every beat, and ends with it. */
abstract class OpenStream {

  private static final long BEAT = TimeUnit.SECONDS.toNanos(15);

  /** A page reconnects by itself and is looked at anew. */
  private static final long LONGEST = TimeUnit.MINUTES.toNanos(30);

  private final Presence presence;
  private final Consumer<OpenStream> ended;

  /** Without a limit of its own: its beats find out when it is over. */
  private final SseEmitter emitter = new SseEmitter(0L);

  private final long opened = System.nanoTime();
  private final AtomicBoolean writing = new AtomicBoolean();
  private volatile SignedInUser user;
  private volatile long beaten = opened - BEAT;

  OpenStream(Presence presence, Consumer<OpenStream> ended) {
    this.presence = presence;
    this.ended = ended;
    this.user = presence.user().orElseThrow();
    emitter.onCompletion(() -> ended.accept(this));
    emitter.onError(broken -> ended.accept(this));
  }

  /** Changes that pages hear of; a stream of other things takes none. */
  void heard(Collection<LiveEvent> events) {}

  /** What boards are told; a stream of other things takes nothing. */
  void told(List<Told> events) {}

  /** Something may have been lost: the page is to look anew. */
  abstract void lost();

  abstract boolean hasNews(long now);

  abstract void say(SseEmitter to, long now) throws IOException;

  SseEmitter emitter() {
    return emitter;
  }

  SignedInUser user() {
    return user;
  }

  boolean isOf(String username) {
    return user.username().equals(username);
  }

  /** Whether there is something to write and nobody writes; then the caller must. */
  boolean beginsWriting() {
    long now = System.nanoTime();
    return (now - beaten >= BEAT || hasNews(now)) && writing.compareAndSet(false, true);
  }

  void write() {
    try {
      long now = System.nanoTime();
      if (now - beaten >= BEAT && !beat(now)) {
        end();
        return;
      }
      say(emitter, now);
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
