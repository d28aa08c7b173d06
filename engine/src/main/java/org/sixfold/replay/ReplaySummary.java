package org.sixfold.replay;

import java.time.LocalDate;
import java.util.List;

/**
 * What a replay found; the same question has the same answer.
 *
 * @param rows of the lists that came in that time
 * @param cases opened in that time
 * @param reproduced how many came by the models in force as they really were
 * @param assumed in how many an answer under the draft had to be assumed
 * @param decidedDifferently for how many something else would be decided
 * @param changed how many come out otherwise at all
 * @param byRestriction tasks and missed deadlines by the kind of restriction in force when they
 *     came, {@code NONE} outside of any
 * @param longerRows classes whose row holds longer, whether anybody was in it or not
 */
public record ReplaySummary(
    int rows,
    int cases,
    int reproduced,
    int assumed,
    int decidedDifferently,
    int changed,
    Missed missed,
    List<KindMissed> byRestriction,
    List<RoleLoad> loadByRole,
    Held heldLonger,
    Held heldShorter,
    List<HoldingRules.Longer> longerRows) {

  /** Deadlines missed before and after. */
  public record Missed(int before, int after, List<KindMissed> byKind) {}

  /** Of one kind, with how many tasks of it there were. */
  public record KindMissed(String kind, int tasksBefore, int tasksAfter, int before, int after) {}

  /**
   * Tasks that came to a role.
   *
   * @param peakBefore most in one hour
   * @param hours 24 hours of the day
   */
  public record RoleLoad(
      String role,
      int before,
      int after,
      int peakBefore,
      int peakAfter,
      List<DayLoad> days,
      List<HourLoad> hours) {}

  /** Tasks that came on a day. */
  public record DayLoad(LocalDate day, int before, int after) {}

  /** Tasks that came in an hour of any day. */
  public record HourLoad(int hour, int before, int after) {}

  /**
   * People held longer, or shorter.
   *
   * @param hours together
   * @param most hours of one person
   * @param running how many of them are held now: for them nothing gets longer
   */
  public record Held(int cases, long hours, long most, int running) {}
}
