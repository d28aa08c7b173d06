package org.sixfold.board;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BiFunction;
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
 * first who asks counts, the others wait and get the same figures, never older than what was told
 * before they asked, nor than a second.
 */
@Service
public class SharedBoards {

  private static final Duration OLDEST = Duration.ofSeconds(1);
  private static final int MOST_KEPT = 64;

  private final BiFunction<SignedInUser, BoardFilter, BoardView> board;
  private final SixfoldClock clock;
  private final LongSupplier told;
  private final LongSupplier nanos;
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
    this(board::view, log::changes, clock, System::nanoTime);
  }

  SharedBoards(
      BiFunction<SignedInUser, BoardFilter, BoardView> board,
      LongSupplier told,
      SixfoldClock clock,
      LongSupplier nanos) {
    this.board = board;
    this.told = told;
    this.clock = clock;
    this.nanos = nanos;
  }

  /** All that makes two people's boards differ. */
  private record Key(BoardFilter filter, List<String> gridPaths, boolean lists, String desk) {

    static Key of(SignedInUser user, BoardFilter filter) {
      String desk = user.is(Role.FACILITY_DESK) ? user.username() : null;
      return new Key(filter, user.gridPaths(), DayLists.areShownTo(user), desk);
    }
  }

  private record Counted(BoardView view, long change, long atNanos) {}

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
    Slot slot = slot(Key.of(user, filter));
    slot.turn.lock();
    try {
      if (slot.counted == null || !holds(slot.counted, wanted)) {
        long change = change();
        long at = nanos.getAsLong();
        slot.counted = new Counted(board.apply(user, filter), change, at);
      }
      return slot.counted.view();
    } finally {
      slot.turn.unlock();
    }
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

  private boolean holds(Counted counted, long wanted) {
    Instant now = clock.now();
    Instant asOf = counted.view().asOf();
    return counted.change() >= wanted
        && nanos.getAsLong() - counted.atNanos() <= OLDEST.toNanos()
        && !now.isBefore(asOf)
        && !now.isAfter(asOf.plus(OLDEST));
  }
}
