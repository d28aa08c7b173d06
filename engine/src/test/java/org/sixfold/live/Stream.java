package org.sixfold.live;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.sixfold.testsupport.HttpClient;

/** A page that listens: the names of events as they come, {@link #END} when the stream ends. */
final class Stream implements AutoCloseable {

  static final String END = "(end)";

  private static final long PATIENCE_SECONDS = 30;

  private final HttpResponse<InputStream> answer;
  private final BlockingQueue<String> events = new LinkedBlockingQueue<>();

  private Stream(HttpResponse<InputStream> answer) {
    this.answer = answer;
    Thread reader = new Thread(this::read);
    reader.setDaemon(true);
    reader.start();
  }

  static Stream open(HttpClient client) {
    return new Stream(client.open("/api/live"));
  }

  /** A board's; the id is that of the event heard last, or null. */
  static Stream openBoard(HttpClient client, String lastHeard) {
    return new Stream(
        client.open(
            "/api/board/stream",
            lastHeard == null ? Map.of() : Map.of("Last-Event-ID", lastHeard)));
  }

  HttpResponse<InputStream> answer() {
    return answer;
  }

  private void read() {
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isEmpty()) {
          events.add(line);
        }
      }
    } catch (IOException over) {
      // Closed from either side.
    }
    events.add(END);
  }

  /** The lines up to and with the one wanted, beats left out. */
  String awaitLine(String wanted) {
    StringBuilder heard = new StringBuilder();
    try {
      for (; ; ) {
        String line = events.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        heard.append(line).append('\n');
        if (line == null || line.equals(END) && !wanted.equals(END)) {
          throw new AssertionError("no " + wanted + " but " + heard);
        }
        if (line.equals(wanted)) {
          return heard.toString();
        }
      }
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The id of the next event that has one, or of the one at hand. */
  String awaitId() {
    try {
      for (; ; ) {
        String line = events.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        if (line == null || line.equals(END)) {
          throw new AssertionError("no id");
        }
        if (line.startsWith("id:")) {
          return line.substring(3);
        }
      }
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    try {
      answer.body().close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
