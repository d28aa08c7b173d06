package org.sixfold.timelapse;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.sixfold.access.AsSystem;
import org.sixfold.shared.DueWork;
import org.sixfold.shared.DueWorkRun;
import org.sixfold.shared.ProblemException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Moves the clock through the moments at which something falls due, in their order, and does at
 * each what is due until nothing is left: what happens is what would have happened.
 */
@Service
@Profile("timelapse")
public class TimeLapse {

  private static final Duration LONGEST = Duration.ofDays(100);

  private static final int MOST_ROUNDS = 1_000;

  private final MovingClock clock;
  private final ObjectProvider<DueWork> works;
  private final AsSystem asSystem;
  private final AtomicBoolean advancing = new AtomicBoolean();

  TimeLapse(MovingClock clock, ObjectProvider<DueWork> works, AsSystem asSystem) {
    this.clock = clock;
    this.works = works;
    this.asSystem = asSystem;
  }

  /** Where the clock stands and how much was done on the way. */
  public record Advanced(Instant now, Map<DueWork.Kind, Integer> ran) {}

  public Instant now() {
    return clock.now();
  }

  /**
   * Advances the clock. Each piece of work has a transaction of its own, also when the call itself
   * is one.
   *
   * @throws ProblemException 409 {@code clock.advancing} while another advance runs, 422 {@code
   *     clock.durationInvalid} unless positive and at most 100 days
   */
  @Transactional(propagation = Propagation.NOT_SUPPORTED)
  public Advanced advance(Duration duration) {
    if (duration.isNegative() || duration.isZero() || duration.compareTo(LONGEST) > 0) {
      throw ProblemException.unfit("clock.durationInvalid", List.of(), LONGEST.toDays());
    }
    if (!advancing.compareAndSet(false, true)) {
      throw ProblemException.conflict("clock.advancing");
    }
    try {
      return asSystem.run(() -> run(clock.now().plus(duration)));
    } finally {
      advancing.set(false);
    }
  }

  private Advanced run(Instant target) {
    List<DueWork> all = works.stream().sorted(Comparator.comparing(DueWork::kind)).toList();
    Map<DueWork.Kind, Integer> ran = new EnumMap<>(DueWork.Kind.class);
    for (DueWork.Kind kind : DueWork.Kind.values()) {
      ran.put(kind, 0);
    }
    StuckWork stuck = new StuckWork();
    untilQuiet(all, ran);
    while (clock.now().isBefore(target)) {
      clock.move(next(all, stuck, target));
      untilQuiet(all, ran);
    }
    return new Advanced(clock.now(), ran);
  }

  private Instant next(List<DueWork> all, StuckWork stuck, Instant target) {
    Instant next = target;
    for (DueWork work : all) {
      Instant moment = stuck.next(work, work.nextDue().orElse(target), clock.now());
      next = moment.isBefore(next) ? moment : next;
    }
    return next;
  }

  private void untilQuiet(List<DueWork> all, Map<DueWork.Kind, Integer> ran) {
    for (int round = 0; round < MOST_ROUNDS; round++) {
      int done = 0;
      for (DueWork work : all) {
        int pieces = DueWorkRun.of(work, clock.now());
        ran.merge(work.kind(), pieces, Integer::sum);
        done += pieces;
      }
      if (done == 0) {
        return;
      }
    }
  }
}
