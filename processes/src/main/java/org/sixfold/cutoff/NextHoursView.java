package org.sixfold.cutoff;

import java.time.Instant;
import java.util.List;
import org.sixfold.access.Role;
import org.sixfold.responsibility.DutyHours.Hour;

/**
 * What the coming hours bring and who is there for it.
 *
 * @param from beginning of the hour that runs
 * @param leaving whose stay in a facility ends, and whether the way home is arranged
 * @param desks roles and facilities of which every hour needs somebody
 * @param gaps hours in which nobody is there, joined where they follow each other
 * @param shifts who leaves in these hours of the roles that hand over, and whether a note for the
 *     next one is signed
 */
public record NextHoursView(
    Instant asOf,
    Instant from,
    Instant until,
    List<HourLine> hours,
    List<Leaving> leaving,
    List<Desk> desks,
    List<Gap> gaps,
    Objections objections,
    Undecided undecided,
    List<ShiftEnd> shifts) {

  /**
   * One hour.
   *
   * @param free people whose last restriction ends; the board's figure {@code ENDING} lists them
   * @param leaving people whose stay in a facility ends; {@code LEAVING} lists them
   * @param ready of {@code leaving} those whose way home is arranged
   */
  public record HourLine(Instant from, long free, long leaving, long ready) {}

  /** Somebody who leaves a facility. */
  public record Leaving(String caseId, Instant at, Transport transport) {}

  /** The way home of somebody who leaves a facility. */
  public enum Transport {
    /** By own means, with the family, or with a seat on a journey. */
    READY,
    /** A vehicle is wanted and no journey is planned. */
    NO_JOURNEY,
    /** Nobody has confirmed where the person goes. */
    NOT_CONFIRMED
  }

  /**
   * Where somebody must be.
   *
   * @param role null for a facility's desk
   * @param facility its code; null for a role
   * @param name of the facility; null for a role
   */
  public record Desk(Role role, String facility, String name, List<Hour> hours) {}

  /** Nobody is there; of a role or a facility's desk. */
  public record Gap(Role role, String facility, String name, Instant from, Instant to) {}

  /**
   * Objections under review.
   *
   * @param due of them to be answered within these hours, overdue ones too
   * @param first the first due, at most twenty
   */
  public record Objections(long open, long overdue, long due, List<Objection> first) {}

  /**
   * @param ageMinutes since it was filed
   * @param answeredBy whoever has it; null for nobody
   * @param onDuty whether that one is at work now
   */
  public record Objection(
      String taskId,
      String caseId,
      Instant filedAt,
      long ageMinutes,
      Instant dueAt,
      boolean overdue,
      int level,
      String answeredBy,
      boolean onDuty) {}

  /** People held without a decision; the board's figure {@code WITHOUT_DECISION} lists them. */
  public record Undecided(long cases, double hours) {}

  /** A shift that ends. */
  public record ShiftEnd(
      String username, String name, Role role, Instant at, Note note, String noteTo) {}

  /** The note for the next shift. */
  public enum Note {
    NONE,
    GIVEN,
    READ
  }
}
