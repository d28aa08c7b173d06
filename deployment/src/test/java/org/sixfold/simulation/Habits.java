package org.sixfold.simulation;

import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import java.util.Set;

/** Who is diligent, late, or forgets: by seed and task, so that a run repeats its habits. */
final class Habits {

  private static final double FORGETS = 0.08;
  private static final double LATE = 0.25;
  private static final int MOST_HOURS_LATE = 6;

  /** A forgotten task is done once the ladder has reached those who see to it. */
  private static final int SEEN_TO = 2;

  /** Nobody ever signs the release of one person in so many; the end comes all the same. */
  private static final int UNSIGNED_ONE_IN = 3;

  /** Of those who are diligent, see {@link #diligent}. */
  static final int UNREPORTED_ONE_IN = 10;

  private static final Set<String> RELEASE = Set.of("announce-release", "check-before-release");

  private final long seed;

  private final boolean diligent;

  Habits(long seed) {
    this(seed, false);
  }

  private Habits(long seed, boolean diligent) {
    this.seed = seed;
    this.diligent = diligent;
  }

  /**
   * Everybody does everything at once, and nothing out of the ordinary happens; but nobody reports
   * for one person in so many.
   */
  static Habits diligent(long seed) {
    return new Habits(seed, true);
  }

  boolean diligent() {
    return diligent;
  }

  /** Whether somebody does a task now. */
  boolean does(SimulatedTask task, Instant now) {
    if (diligent) {
      return !task.kind().equals("report-day") || task.person() % UNREPORTED_ONE_IN != 0;
    }
    double habit = chance(task, "habit");
    if (RELEASE.contains(task.kind()) && task.person() % UNSIGNED_ONE_IN == 0) {
      return false;
    }
    if (ignoresObjection(task)) {
      return false;
    }
    if (habit < FORGETS) {
      return task.level() >= SEEN_TO;
    }
    if (habit < FORGETS + LATE && task.due() != null) {
      long hours = 1 + (long) (chance(task, "late") * MOST_HOURS_LATE);
      return !now.isBefore(task.due().plus(Duration.ofHours(hours)));
    }
    return true;
  }

  /** Every second objection is never answered. */
  static boolean ignoresObjection(SimulatedTask task) {
    return task.kind().equals("review-objection") && task.person() % 2 == 1;
  }

  /** A number from 0 to 1 that belongs to the task and the question. */
  double chance(SimulatedTask task, String question) {
    Random random = new Random(seed * 1_000_003L + (task.key() + question).hashCode());
    random.nextDouble();
    return random.nextDouble();
  }
}
