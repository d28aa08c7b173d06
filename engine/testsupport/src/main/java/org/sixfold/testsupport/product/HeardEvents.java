package org.sixfold.testsupport.product;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** Server-sent events as one connection hears them, until it or its server ends. */
public final class HeardEvents implements AutoCloseable {

  private final InputStream stream;
  private final List<Heard> heard = new ArrayList<>();
  private boolean ended;

  /**
   * One event.
   *
   * @param id null where it has none
   * @param atNanos when it was heard, of {@link System#nanoTime()}
   */
  public record Heard(String id, String name, String data, long atNanos) {}

  private HeardEvents(InputStream stream) {
    this.stream = stream;
    Thread reader = new Thread(this::read, "heard-events");
    reader.setDaemon(true);
    reader.start();
  }

  /**
   * Begins to listen.
   *
   * @param lastHeard id of the last event of an earlier connection; null for none
   */
  public static HeardEvents of(Client client, String path, String lastHeard) {
    return new HeardEvents(client.stream(path, lastHeard));
  }

  /** All events so far. */
  public synchronized List<Heard> all() {
    return List.copyOf(heard);
  }

  /** Id of the last event that had one; null for none. */
  public synchronized String lastId() {
    Optional<Heard> last = heard.stream().filter(e -> e.id() != null).reduce((a, b) -> b);
    return last.map(Heard::id).orElse(null);
  }

  /** The first such event, awaited if it was not heard yet; empty when the time is over. */
  public synchronized Optional<Heard> await(Predicate<Heard> wanted, Duration longest) {
    long until = System.nanoTime() + longest.toNanos();
    Optional<Heard> found = heard.stream().filter(wanted).findFirst();
    long left = longest.toNanos();
    while (found.isEmpty() && !ended && left > 0) {
      try {
        TimeUnit.NANOSECONDS.timedWait(this, left);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(e);
      }
      found = heard.stream().filter(wanted).findFirst();
      left = until - System.nanoTime();
    }
    return found;
  }

  private void read() {
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      String id = null;
      String name = null;
      StringBuilder data = new StringBuilder();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.isEmpty()) {
          if (name != null) {
            add(new Heard(id, name, data.toString(), System.nanoTime()));
          }
          id = null;
          name = null;
          data.setLength(0);
        } else if (line.startsWith("id:")) {
          id = line.substring(3).strip();
        } else if (line.startsWith("event:")) {
          name = line.substring(6).strip();
        } else if (line.startsWith("data:")) {
          data.append(line.substring(5).strip());
        }
      }
    } catch (IOException broken) {
      // The server was ended, or close() was called: what was heard is kept.
    } finally {
      end();
    }
  }

  private synchronized void add(Heard event) {
    heard.add(event);
    notifyAll();
  }

  private synchronized void end() {
    ended = true;
    notifyAll();
  }

  @Override
  public void close() {
    try {
      stream.close();
    } catch (IOException e) {
      // It was broken already.
    }
  }
}
