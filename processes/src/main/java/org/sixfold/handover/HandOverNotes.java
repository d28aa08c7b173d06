package org.sixfold.handover;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.sixfold.access.Role;
import org.sixfold.access.SignedInUser;
import org.sixfold.audit.Audit;
import org.sixfold.casefile.CaseFiles.Summary;
import org.sixfold.handover.HandOverNote.Line;
import org.sixfold.handover.persistence.HandOverLineRow;
import org.sixfold.handover.persistence.HandOverMapper;
import org.sixfold.handover.persistence.HandOverNoteRow;
import org.sixfold.responsibility.Member;
import org.sixfold.responsibility.Responsibility;
import org.sixfold.shared.FieldProblem;
import org.sixfold.shared.ProblemException;
import org.sixfold.shared.SixfoldClock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Notes as they are read and acknowledged.
 *
 * <p>A note is for the one whom the giver named. Of each person the taker reads while looking after
 * that person in the shift ({@link Reach}), and no longer: who comes off duty at eight reads at
 * nine only of people of the own grids. A note opens no file and gives no task.
 */
@Service
@Transactional
public class HandOverNotes {

  static final Role[] HANDLERS = {
    Role.GRID_MEMBER,
    Role.VILLAGE_CADRE,
    Role.LINK_CADRE,
    Role.POLICE_OFFICER,
    Role.DOCTOR,
    Role.SUBDISTRICT_LEADER,
    Role.DECIDING_OFFICER,
    Role.FACILITY_DESK
  };

  private final HandOverMapper mapper;
  private final Reach reach;
  private final Responsibility responsibility;
  private final HandOverProperties times;
  private final Audit audit;
  private final SixfoldClock clock;

  HandOverNotes(
      HandOverMapper mapper,
      Reach reach,
      Responsibility responsibility,
      HandOverProperties times,
      Audit audit,
      SixfoldClock clock) {
    this.mapper = mapper;
    this.reach = reach;
    this.responsibility = responsibility;
    this.times = times;
    this.audit = audit;
    this.clock = clock;
  }

  /** Notes that the user gave or takes over, of the shifts of the last day; newest first. */
  @Transactional(readOnly = true)
  public List<HandOverNote> of(SignedInUser user) {
    user.require(HANDLERS);
    return notes(user, mapper.findSince(user.username(), clock.now().minus(times.shownFor())));
  }

  /**
   * The taker has read of some people, or of all; once everybody has been acknowledged, the note
   * is.
   *
   * @param caseIds null for all
   * @throws ProblemException 404 {@code handOver.unknown} for everybody but the taker; 422 {@code
   *     form.invalid} for somebody who does not stand in the note
   */
  public HandOverNote acknowledge(SignedInUser user, String id, Collection<String> caseIds) {
    user.require(HANDLERS);
    HandOverNoteRow row = mapper.find(id);
    if (row == null || !row.takenBy().equals(user.username())) {
      throw ProblemException.notFound("handOver.unknown");
    }
    Set<String> open =
        note(user, row).lines().stream()
            .filter(line -> line.acknowledgedAt() == null)
            .map(Line::caseId)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    Set<String> read = caseIds == null ? open : Set.copyOf(caseIds);
    refuseStrangers(id, read);
    open.retainAll(read);
    Instant now = clock.now();
    if (!open.isEmpty()) {
      mapper.acknowledgeLines(id, open, now);
      open.forEach(caseId -> record(caseId, id));
    }
    boolean all = note(user, row).lines().stream().allMatch(line -> line.acknowledgedAt() != null);
    if (all && mapper.acknowledge(id, now) == 1) {
      record("hand-over:" + id, id);
    }
    return note(user, mapper.find(id));
  }

  HandOverNote note(SignedInUser reader, HandOverNoteRow row) {
    return notes(reader, List.of(row)).get(0);
  }

  private List<HandOverNote> notes(SignedInUser reader, List<HandOverNoteRow> rows) {
    if (rows.isEmpty()) {
      return List.of();
    }
    Map<String, List<HandOverLineRow>> lines =
        mapper.findLines(rows.stream().map(HandOverNoteRow::id).toList()).stream()
            .collect(Collectors.groupingBy(HandOverLineRow::noteId));
    Map<String, Summary> people =
        reach.living(
            lines.values().stream()
                .flatMap(List::stream)
                .map(HandOverLineRow::caseId)
                .collect(Collectors.toSet()));
    return rows.stream()
        .map(row -> note(reader, row, lines.getOrDefault(row.id(), List.of()), people))
        .toList();
  }

  private HandOverNote note(
      SignedInUser reader,
      HandOverNoteRow row,
      List<HandOverLineRow> lines,
      Map<String, Summary> people) {
    Instant now = clock.now();
    Instant at =
        now.isBefore(row.startsAt()) && !row.givenBy().equals(reader.username())
            ? row.startsAt()
            : now;
    List<Summary> named =
        lines.stream().map(line -> people.get(line.caseId())).filter(one -> one != null).toList();
    Set<String> read = reach.readBy(reader, named, at);
    return new HandOverNote(
        row.id(),
        name(row.givenBy()),
        name(row.takenBy()),
        row.givenBy().equals(reader.username()),
        row.words(),
        row.givenAt(),
        row.startsAt(),
        row.acknowledgedAt(),
        lines.stream()
            .filter(line -> read.contains(line.caseId()))
            .map(line -> line(line, people.get(line.caseId())))
            .toList());
  }

  private static Line line(HandOverLineRow row, Summary person) {
    return new Line(
        row.caseId(),
        person.personName(),
        person.grid(),
        row.facts().isEmpty() ? List.of() : Arrays.asList(row.facts().split(",")),
        row.taskKind() == null ? null : new NextTask(row.taskKind(), row.taskDueAt()),
        row.words(),
        row.acknowledgedAt());
  }

  private void refuseStrangers(String id, Set<String> caseIds) {
    Set<String> named =
        mapper.findLines(List.of(id)).stream()
            .map(HandOverLineRow::caseId)
            .collect(Collectors.toSet());
    if (!named.containsAll(caseIds)) {
      throw ProblemException.unfit(
          "form.invalid", List.of(new FieldProblem("caseIds", "form.option")));
    }
  }

  private void record(String subject, String id) {
    audit.record(new Audit.Change(subject, "handOver.acknowledged", Map.of("noteId", id)));
  }

  private String name(String username) {
    return responsibility.find(username).map(Member::name).orElse(username);
  }
}
