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

  /** What some never do, whoever reminds them; the end comes all the same. */
  private static final Set<String> NEVER = Set.of("announce-release", "check-before-release");

  private static final double NEVER_SHARE = 0.3;

  private final long seed;

  Habits(long seed) {
    this.seed = seed;
  }

  /** Whether somebody does a task now. */
  boolean does(SimulatedTask task, Instant now) {
    double habit = chance(task, "habit");
    if (NEVER.contains(task.kind()) && chance(task, "never") < NEVER_SHARE) {
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

  /** A number from 0 to 1 that belongs to the task and the question. */
  double chance(SimulatedTask task, String question) {
    Random random = new Random(seed * 1_000_003L + (task.key() + question).hashCode());
    random.nextDouble();
    return random.nextDouble();
  }
}
