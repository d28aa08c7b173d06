package org.sixfold.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sixfold.access.RateLimit;
import org.sixfold.access.Throttle;

/** Two nodes on this machine, joined as in production. */
class TwoNodesTest {

  private static final String HERE = "127.0.0.1";

  private static HazelcastNodes first;
  private static HazelcastNodes second;

  @BeforeAll
  static void start() throws IOException {
    int port = freePort();
    int other = freePort();
    List<String> members = List.of(HERE + ":" + port, HERE + ":" + other);
    first = new HazelcastNodes(new ClusterProperties(members, HERE, port, "two-nodes-test"));
    second = new HazelcastNodes(new ClusterProperties(members, HERE, other, "two-nodes-test"));
  }

  @AfterAll
  static void end() {
    second.close();
    first.close();
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName(HERE))) {
      return socket.getLocalPort();
    }
  }

  @Test
  void whatOneNodeTellsEveryNodeHears() throws InterruptedException {
    BlockingQueue<String> atFirst = new LinkedBlockingQueue<>();
    BlockingQueue<String> atSecond = new LinkedBlockingQueue<>();
    first.subscribe("told", atFirst::add);
    second.subscribe("told", atSecond::add);

    first.publish("told", "news");

    assertThat(atSecond.poll(20, TimeUnit.SECONDS)).isEqualTo("news");
    assertThat(atFirst.poll(20, TimeUnit.SECONDS)).isEqualTo("news");
  }

  @Test
  void whoStaysHearsThatANodeIsGone() throws IOException, InterruptedException {
    int port = freePort();
    int other = freePort();
    List<String> members = List.of(HERE + ":" + port, HERE + ":" + other);
    CountDownLatch gone = new CountDownLatch(1);
    try (HazelcastNodes stays =
        new HazelcastNodes(new ClusterProperties(members, HERE, port, "node-gone-test"))) {
      stays.whenNodeIsGone(gone::countDown);
      new HazelcastNodes(new ClusterProperties(members, HERE, other, "node-gone-test")).close();

      assertThat(gone.await(20, TimeUnit.SECONDS)).isTrue();
    }
  }

  @Test
  void callsOnBothNodesCountTogether() {
    RateLimit here = new RateLimit(3, 3600, first.numbers("pace"));
    RateLimit there = new RateLimit(3, 3600, second.numbers("pace"));

    assertThat(here.take("a")).isZero();
    assertThat(there.take("a")).isZero();
    assertThat(here.take("a")).isZero();
    assertThat(there.take("a")).isPositive();
    assertThat(here.take("a")).isPositive();
    assertThat(here.take("b")).isZero();
  }

  @Test
  void whoFailsOnBothNodesWaitsOnBothAndIsForgivenOnBoth() {
    Throttle here = new Throttle(2, 30, first.numbers("throttle"));
    Throttle there = new Throttle(2, 30, second.numbers("throttle"));
    here.failed("a");
    there.failed("a");

    assertThat(here.waitSeconds("a")).isPositive();
    assertThat(there.waitSeconds("a")).isPositive();
    there.succeeded("a");
    assertThat(here.waitSeconds("a")).isZero();
  }

  @Test
  void noCallIsLostBetweenCallsOfTheSameMoment() throws InterruptedException {
    AtomicInteger let = new AtomicInteger();
    CountDownLatch start = new CountDownLatch(1);
    List<Thread> callers = new ArrayList<>();
    for (HazelcastNodes node : List.of(first, second, first, second)) {
      RateLimit limit = new RateLimit(20, 3600, node.numbers("crowd"));
      callers.add(
          new Thread(
              () -> {
                awaitOrFail(start);
                for (int i = 0; i < 15; i++) {
                  if (limit.take("a") == 0) {
                    let.incrementAndGet();
                  }
                }
              }));
    }
    callers.forEach(Thread::start);
    start.countDown();
    for (Thread caller : callers) {
      caller.join();
    }

    assertThat(let).hasValue(20);
  }

  private static void awaitOrFail(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
