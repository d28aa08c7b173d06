package org.sixfold.ownpage;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.sixfold.access.Role;
import org.sixfold.casefile.Restrictions;
import org.sixfold.casework.NeedCategory;
import org.sixfold.casework.SelfReports;
import org.sixfold.papers.PaperKind;

/**
 * What the person may know of the own case.
 *
 * @param link which page this is; writes say so again
 * @param guardian whether somebody else reads, reports and objects for a child
 * @param endsAt when the last measure ends by itself; null once free
 * @param freeSince null while something limits the person, or will
 */
public record OwnPageView(
    Instant now,
    String link,
    String name,
    boolean guardian,
    State state,
    Instant endsAt,
    Instant freeSince,
    List<Measure> measures,
    List<Seat> team,
    List<TestDay> tests,
    List<SelfReports.Expected> reports,
    List<Need> needs,
    List<Objection> objections,
    List<Paper> papers) {

  /** Where the person stands. */
  public enum State {
    /** Signed, but nothing limits the person yet. */
    WAITING,
    RUNNING,
    IN_HOSPITAL,
    FREE
  }

  /**
   * One part of the measure.
   *
   * @param why the rule, its source and how the end was counted, by language
   */
  public record Measure(
      Restrictions.Kind kind,
      Instant start,
      Instant end,
      Instant endedAt,
      boolean running,
      Map<String, String> why) {}

  /** One of the six; name and phone are null while the place is vacant. */
  public record Seat(Role role, String name, String phone) {}

  /**
   * A day on which a sample is, or was, taken.
   *
   * @param state {@code PLANNED}, {@code NOT_TAKEN}, {@code TAKEN} while there is no result to
   *     tell, or the result
   */
  public record TestDay(LocalDate day, String state) {}

  /** Something the person asked for. */
  public record Need(String id, NeedCategory category, String state, Instant raisedAt) {}

  /**
   * An objection.
   *
   * @param outcome null until it was reviewed
   */
  public record Objection(
      String id,
      String claim,
      Instant filedAt,
      String outcome,
      String answer,
      Instant reviewedAt) {}

  /** A paper to download. */
  public record Paper(
      String id, PaperKind kind, String documentNo, Instant issuedAt, String href) {}
}
