package org.sixfold.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sixfold.worklist.StandIns.NINE;
import static org.sixfold.worklist.StandIns.user;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.sixfold.access.Role;
import org.sixfold.testsupport.HandClock;

class SharedBoardsTest {

  private final HandClock clock = new HandClock(NINE);
  private final AtomicLong told = new AtomicLong();
  private final AtomicLong nanos = new AtomicLong();
  private final AtomicInteger counted = new AtomicInteger();
  private final List<Long> rests = new CopyOnWriteArrayList<>();
  private volatile Runnable whileCounting = () -> {};
  private final SharedBoards boards =
      new SharedBoards((user, filter) -> count(), told::get, clock, nanos::get, rests::add);

  private BoardView count() {
    int number = counted.incrementAndGet();
    Instant now = clock.now();
    whileCounting.run();
    return new BoardView(
        now,
        Map.of(),
        Map.of(),
        new BoardView.Tasks(number, 0, 0),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        null,
        null,
        0,
        0,
        null,
        0,
        0,
        null,
        List.of(),
        List.of());
  }

  /** Which counting it is, from one on. */
  private long looksAt(Role role) {
    return boards.view(user(role), BoardFilter.ALL).tasks().open();
  }

  @Test
  void whoLooksAtTheSameSharesOneCounting() {
    assertThat(looksAt(Role.SUPERVISOR)).isEqualTo(1);
    assertThat(looksAt(Role.SUPERVISOR)).isEqualTo(1);
  }

  @Test
  void whoSeesLessCountsForHimself() {
    looksAt(Role.SUPERVISOR);

    assertThat(looksAt(Role.LINK_CADRE)).isEqualTo(2);
    assertThat(looksAt(Role.FACILITY_DESK)).isEqualTo(3);
    assertThat(looksAt(Role.SUPERVISOR)).isEqualTo(1);
  }

  @Test
  void whatWasToldOrWrittenIsOnTheBoard() {
    looksAt(Role.SUPERVISOR);

    told.incrementAndGet();
    assertThat(looksAt(Role.SUPERVISOR)).isEqualTo(2);
    boards.written();
    assertThat(looksAt(Role.SUPERVISOR)).isEqualTo(3);
  }

  @Test
  void nothingIsOlderThanASecond() {
    looksAt(Role.SUPERVISOR);

    nanos.addAndGet(TimeUnit.MILLISECONDS.toNanos(1_001));
    assertThat(looksAt(Role.SUPERVISOR)).isEqualTo(2);
    clock.set(NINE.plus(Duration.ofMinutes(1)));
    assertThat(looksAt(Role.SUPERVISOR)).isEqualTo(3);
  }

  @Test
  void whatHappensWhileItIsCountedIsCountedForWhoAsksAfterwards() throws Exception {
    CountDownLatch counting = new CountDownLatch(1);
    CountDownLatch happened = new CountDownLatch(1);
    whileCounting =
        () -> {
          counting.countDown();
          awaits(happened);
        };
    CompletableFuture<Long> first = CompletableFuture.supplyAsync(() -> looksAt(Role.SUPERVISOR));
    awaits(counting);
    told.incrementAndGet();
    happened.countDown();

    assertThat(looksAt(Role.SUPERVISOR)).isEqualTo(2);
    assertThat(looksAt(Role.SUPERVISOR)).isEqualTo(2);
    assertThat(first.get(10, TimeUnit.SECONDS)).isEqualTo(1);
  }

  @Test
  void whoAskedBeforeACountingBeganSharesItHoweverLongItTook() throws Exception {
    List<Long> seen = threeAskWhileEachCountingTakes(Duration.ofSeconds(2));

    assertThat(seen).containsExactly(1L, 2L, 2L);
  }

  @Test
  void aBoardRestsAsLongAsItCountedWhileOthersWait() throws Exception {
    threeAskWhileEachCountingTakes(Duration.ofMillis(120));

    assertThat(rests).containsExactly(TimeUnit.MILLISECONDS.toNanos(120));
  }

  @Test
  void aBoardRestsNoLongerThanHalfASecond() throws Exception {
    threeAskWhileEachCountingTakes(Duration.ofSeconds(2));

    assertThat(rests).containsExactly(TimeUnit.MILLISECONDS.toNanos(500));
  }

  @Test
  void whoAsksAloneNeverWaits() {
    whileCounting = () -> nanos.addAndGet(TimeUnit.MILLISECONDS.toNanos(120));
    looksAt(Role.SUPERVISOR);
    told.incrementAndGet();
    looksAt(Role.SUPERVISOR);

    assertThat(counted).hasValue(2);
    assertThat(rests).isEmpty();
  }

  /** What each saw; the second and the third ask for news while it is counted for the first. */
  private List<Long> threeAskWhileEachCountingTakes(Duration duration) throws Exception {
    CountDownLatch counting = new CountDownLatch(1);
    CountDownLatch allAsked = new CountDownLatch(1);
    whileCounting =
        () -> {
          counting.countDown();
          awaits(allAsked);
          nanos.addAndGet(duration.toNanos());
          clock.set(clock.now().plus(duration));
        };
    FutureTask<Long> first = asks();
    awaits(counting);
    told.incrementAndGet();
    FutureTask<Long> second = asksInTurn();
    FutureTask<Long> third = asksInTurn();
    allAsked.countDown();
    return List.of(
        first.get(10, TimeUnit.SECONDS),
        second.get(10, TimeUnit.SECONDS),
        third.get(10, TimeUnit.SECONDS));
  }

  private FutureTask<Long> asks() {
    FutureTask<Long> ask = new FutureTask<>(() -> looksAt(Role.SUPERVISOR));
    new Thread(ask).start();
    return ask;
  }

  private FutureTask<Long> asksInTurn() {
    FutureTask<Long> ask = new FutureTask<>(() -> looksAt(Role.SUPERVISOR));
    Thread asker = new Thread(ask);
    asker.start();
    while (asker.getState() != Thread.State.WAITING) {
      Thread.onSpinWait();
    }
    return ask;
  }

  private static void awaits(CountDownLatch latch) {
    try {
      assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
