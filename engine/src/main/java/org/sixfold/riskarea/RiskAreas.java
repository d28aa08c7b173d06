package org.sixfold.riskarea;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.sixfold.access.Role;
import org.sixfold.access.SignedInUser;
import org.sixfold.audit.Audit;
import org.sixfold.riskarea.RiskArea.Kind;
import org.sixfold.riskarea.RiskArea.State;
import org.sixfold.riskarea.persistence.RiskAreaMapper;
import org.sixfold.riskarea.persistence.RiskAreaRow;
import org.sixfold.shared.FieldProblem;
import org.sixfold.shared.Ids;
import org.sixfold.shared.ProblemException;
import org.sixfold.shared.SixfoldClock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Enters what papers say of places. Nothing counts until another person confirms it: see {@link
 * FourEyes}.
 */
@Service
@Transactional
public class RiskAreas {

  /**
   * A place as a paper has it.
   *
   * @param placeName null for the whole place of the code
   * @param to first moment at which it is over; null if open
   */
  public record Entry(
      String placeCode,
      String placeName,
      RiskLevel level,
      Instant from,
      Instant to,
      RiskPaper paper) {}

  /**
   * What becomes of an entry.
   *
   * @param from from when on; null for now
   * @param level null if the place is no risk area any more
   * @param to new end of the level; null if open
   */
  public record Change(Instant from, RiskLevel level, Instant to, RiskPaper paper) {}

  private final RiskAreaMapper mapper;
  private final RiskAreaCheck check;
  private final Places places;
  private final Audit audit;
  private final SixfoldClock clock;

  RiskAreas(
      RiskAreaMapper mapper, RiskAreaCheck check, Places places, Audit audit, SixfoldClock clock) {
    this.mapper = mapper;
    this.check = check;
    this.places = places;
    this.audit = audit;
    this.clock = clock;
  }

  /** Who may enter something. */
  static void requireMayEnter(SignedInUser user) {
    user.require(Role.SUPERVISOR);
  }

  /**
   * Enters a place; it waits for a second person.
   *
   * @throws ProblemException 403 {@code access.forbidden}; 409 {@code riskArea.overlaps} if the
   *     place has an entry for some of that time; 422 {@code riskArea.invalid} with a problem per
   *     field
   */
  public RiskArea enter(SignedInUser user, Entry entry) {
    requireMayEnter(user);
    List<FieldProblem> problems = check.problems(entry);
    if (!problems.isEmpty()) {
      throw ProblemException.unfit("riskArea.invalid", problems);
    }
    mapper.lock();
    RiskArea area = waiting(entry, user.username());
    if (!meeting(area).isEmpty()) {
      throw ProblemException.conflict("riskArea.overlaps");
    }
    insert(area);
    return area;
  }

  /**
   * Lets another level, another end, or none at all follow from a moment on; it waits for a second
   * person, and until then the entry holds as it is.
   *
   * @throws ProblemException 403 {@code access.forbidden}; 404 {@code riskArea.unknown}; 409 {@code
   *     riskArea.notConfirmed}, {@code riskArea.changeWaiting}, {@code riskArea.nothingChanges};
   *     422 {@code riskArea.invalid}
   */
  public RiskArea change(SignedInUser user, String id, Change change) {
    requireMayEnter(user);
    mapper.lock();
    RiskArea before = find(id);
    if (before.state() != State.CONFIRMED || before.kind() == Kind.END) {
      throw ProblemException.conflict("riskArea.notConfirmed");
    }
    if (!mapper.findWaitingChanges(id).isEmpty()) {
      throw ProblemException.conflict("riskArea.changeWaiting");
    }
    Instant from = seconds(change.from() == null ? clock.now() : change.from());
    Kind kind = change.level() == null ? Kind.END : Kind.CHANGE;
    Instant to = kind == Kind.END ? from : seconds(change.to());
    List<FieldProblem> problems = check.paper(change.paper());
    problems.addAll(check.time(from, kind == Kind.END ? null : to));
    if (from.isBefore(before.from()) || before.to() != null && !from.isBefore(before.to())) {
      problems.add(new FieldProblem("from", "riskArea.outsideEntry"));
    }
    if (!problems.isEmpty()) {
      throw ProblemException.unfit("riskArea.invalid", problems);
    }
    if (change.level() == before.level() && Objects.equals(to, before.to())) {
      throw ProblemException.conflict("riskArea.nothingChanges");
    }
    RiskArea area =
        new RiskArea(
            Ids.next(),
            before.placeCode(),
            before.placeName(),
            kind == Kind.END ? before.level() : change.level(),
            from,
            to,
            change.paper(),
            kind,
            before.id(),
            null,
            State.WAITING,
            null,
            user.username(),
            clock.now(),
            null,
            null);
    if (meeting(area).stream().anyMatch(other -> !other.id().equals(before.id()))) {
      throw ProblemException.conflict("riskArea.overlaps");
    }
    insert(area);
    return area;
  }

  /** The same place, level, time and paper, entered before and not refused. */
  boolean isKnown(Entry entry) {
    RiskArea area = waiting(entry, "");
    return meeting(area).stream()
        .anyMatch(
            other ->
                other.level() == area.level()
                    && other.from().equals(area.from())
                    && other.paper().number().equals(area.paper().number()));
  }

  /** Whether the place has an entry for some of that time. */
  boolean meets(Entry entry) {
    return !meeting(waiting(entry, "")).isEmpty();
  }

  /**
   * @throws ProblemException 404 {@code riskArea.unknown}
   */
  RiskArea find(String id) {
    RiskAreaRow row = mapper.find(id);
    if (row == null) {
      throw ProblemException.notFound("riskArea.unknown");
    }
    return RiskAreaRows.area(row);
  }

  /** Entries of the same place that some of its time meets. */
  List<RiskArea> meeting(RiskArea area) {
    return mapper.findMeeting(area.placeCode(), area.placeName(), area.from(), area.to()).stream()
        .map(RiskAreaRows::area)
        .filter(other -> !other.id().equals(area.id()))
        .toList();
  }

  private RiskArea waiting(Entry entry, String by) {
    String name = entry.placeName();
    String whole = String.join("", places.tree().chainOfNames(entry.placeCode()));
    return new RiskArea(
        Ids.next(),
        entry.placeCode(),
        name == null || name.isBlank() ? whole : name.strip(),
        entry.level(),
        seconds(entry.from()),
        seconds(entry.to()),
        entry.paper(),
        Kind.NEW,
        null,
        null,
        State.WAITING,
        null,
        by,
        clock.now(),
        null,
        null);
  }

  private void insert(RiskArea area) {
    mapper.insert(RiskAreaRows.row(area));
    audit.record(
        new Audit.Change(
            "risk-area:" + area.id(),
            "riskArea.entered",
            Map.of(
                "place", area.placeCode(),
                "level", area.level().name(),
                "kind", area.kind().name(),
                "from", area.from().toString(),
                "paper", area.paper().number())));
  }

  private static Instant seconds(Instant at) {
    return at == null ? null : at.truncatedTo(ChronoUnit.SECONDS);
  }
}
