package org.sixfold.benchmarks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.sixfold.testsupport.product.Client;
import org.sixfold.testsupport.product.HeardEvents;
import org.sixfold.testsupport.product.HeardEvents.Heard;

/**
 * One open board: hears what is told, asks for the whole board at most once a second then, and
 * comes back with the last id when the server was away, as the page does.
 */
final class Supervisor implements AutoCloseable {

  private static final String BOARD = "/api/board";
  private static final Duration PACE = Duration.ofSeconds(1);

  private final Supplier<Client> signIn;
  private volatile Client client;
  private final Thread page = new Thread(this::watch, "supervisor");
  private final List<HeardEvents> connections = new ArrayList<>();
  private final List<Double> boardMillis = new ArrayList<>();
  private int refused;
  private volatile boolean over;

  /**
   * @param signIn again after the server was away, which ends its sessions
   */
  Supervisor(Supplier<Client> signIn) {
    this.signIn = signIn;
    this.client = signIn.get();
    connections.add(HeardEvents.of(client, BOARD + "/stream", null));
    page.setDaemon(true);
    page.start();
  }

  /** Milliseconds of each board asked for. */
  synchronized List<Double> boardMillis() {
    return List.copyOf(boardMillis);
  }

  /** Boards that were not answered. */
  synchronized int refused() {
    return refused;
  }

  /** When each task's event was heard, by the task's id. */
  synchronized Map<String, Long> heardAt() {
    Map<String, Long> heard = new HashMap<>();
    for (Heard event : all()) {
      int from = event.data().indexOf("taskId");
      if (from >= 0) {
        String[] parts = event.data().substring(from).split("\"");
        heard.putIfAbsent(parts[2], event.atNanos());
      }
    }
    return heard;
  }

  /** When it was told last to look at the whole board anew, however much had happened. */
  synchronized long anewAt() {
    return all().stream()
        .filter(event -> event.name().equals("board"))
        .mapToLong(Heard::atNanos)
        .max()
        .orElse(0);
  }

  synchronized void reconnect() {
    HeardEvents before = connections.get(connections.size() - 1);
    before.close();
    client = signIn.get();
    connections.add(HeardEvents.of(client, BOARD + "/stream", before.lastId()));
  }

  private List<Heard> all() {
    return connections.stream().flatMap(one -> one.all().stream()).toList();
  }

  private synchronized HeardEvents current() {
    return connections.get(connections.size() - 1);
  }

  private void watch() {
    int known = 0;
    while (!over) {
      int heard = current().all().size();
      if (heard != known) {
        known = heard;
        ask();
      }
      pause();
    }
  }

  private void ask() {
    long start = System.nanoTime();
    boolean answered;
    try {
      answered = client.get(BOARD).status() == 200;
    } catch (RuntimeException away) {
      answered = false;
    }
    synchronized (this) {
      if (answered) {
        boardMillis.add((System.nanoTime() - start) / 1e6);
      } else {
        refused++;
      }
    }
  }

  private static void pause() {
    try {
      Thread.sleep(PACE.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    over = true;
    current().close();
  }
}
