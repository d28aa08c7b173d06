package org.sixfold.board;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BiFunction;
import java.util.function.LongConsumer;
import java.util.function.LongSupplier;
import org.sixfold.access.Role;
import org.sixfold.access.SignedInUser;
import org.sixfold.live.LiveLog;
import org.sixfold.shared.ProblemException;
import org.sixfold.shared.SixfoldClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Service;

/**
 * One counting for all who look at the same board. What happens makes every page ask at once: the
 * first who asks counts, the others wait and get the same figures: counted since they asked, or
 * within a second and after all that was told before they asked. While others wait, a board rests
 * after each counting as long as that took, so that many pages never keep the database counting;
 * who asks alone never waits.
 */
@Service
public class SharedBoards {

  private static final Duration OLDEST = Duration.ofSeconds(1);
  private static final Duration LONGEST_REST = Duration.ofMillis(500);
  private static final int MOST_KEPT = 64;

  private final BiFunction<SignedInUser, BoardFilter, BoardView> board;
  private final SixfoldClock clock;
  private final LongSupplier told;
  private final LongSupplier nanos;
  private final LongConsumer rest;
  private final AtomicLong written = new AtomicLong();
  private final Map<Key, Slot> slots =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Slot> eldest) {
          return size() > MOST_KEPT;
        }
      };

  @Autowired
  SharedBoards(Board board, LiveLog log, SixfoldClock clock) {
    this(board::view, log::changes, clock, System::nanoTime, LockSupport::parkNanos);
  }

  SharedBoards(
      BiFunction<SignedInUser, BoardFilter, BoardView> board,
      LongSupplier told,
      SixfoldClock clock,
      LongSupplier nanos,
      LongConsumer rest) {
    this.board = board;
    this.told = told;
    this.clock = clock;
    this.nanos = nanos;
    this.rest = rest;
  }

  /** All that makes two people's boards differ. */
  private record Key(BoardFilter filter, List<String> gridPaths, boolean lists, String desk) {

    static Key of(SignedInUser user, BoardFilter filter) {
      String desk = user.is(Role.FACILITY_DESK) ? user.username() : null;
      return new Key(filter, user.gridPaths(), DayLists.areShownTo(user), desk);
    }
  }

  private record Counted(BoardView view, long change, long from, long until) {

    /** Nanoseconds that the board still rests. */
    long rests(long now) {
      return Math.min(until - from, LONGEST_REST.toNanos()) - (now - until);
    }
  }

  /** Who counts holds it; who waits for it, in turn, gets what was counted. */
  private static final class Slot {
    private final ReentrantLock turn = new ReentrantLock(true);
    private Counted counted;
  }

  /**
   * The board of what the filter wants of the user's grids.
   *
   * @throws ProblemException as {@link Board#view}
   */
  public BoardView view(SignedInUser user, BoardFilter filter) {
    long wanted = change();
    long asked = nanos.getAsLong();
    Slot slot = slot(Key.of(user, filter));
    slot.turn.lock();
    try {
      if (slot.counted == null || !holds(slot.counted, wanted, asked)) {
        if (slot.counted != null && slot.turn.hasQueuedThreads()) {
          rest.accept(slot.counted.rests(nanos.getAsLong()));
        }
        slot.counted = count(user, filter);
      }
      return slot.counted.view();
    } finally {
      slot.turn.unlock();
    }
  }

  private Counted count(SignedInUser user, BoardFilter filter) {
    long change = change();
    long from = nanos.getAsLong();
    return new Counted(board.apply(user, filter), change, from, nanos.getAsLong());
  }

  /** Something was written on this node, whether or not boards are told of it. */
  public void written() {
    written.incrementAndGet();
  }

  private long change() {
    return told.getAsLong() + written.get();
  }

  private Slot slot(Key key) {
    synchronized (slots) {
      return slots.computeIfAbsent(key, one -> new Slot());
    }
  }

  private boolean holds(Counted counted, long wanted, long asked) {
    return counted.from() - asked > 0 || counted.change() >= wanted && isFresh(counted);
  }

  private boolean isFresh(Counted counted) {
    Instant now = clock.now();
    Instant asOf = counted.view().asOf();
    return nanos.getAsLong() - counted.from() <= OLDEST.toNanos()
        && !now.isBefore(asOf)
        && !now.isAfter(asOf.plus(OLDEST));
  }
}
