package org.sixfold.rounds;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sixfold.access.SignedInUser;
import org.sixfold.casefile.CaseFiles;
import org.sixfold.casefile.CaseFiles.Summary;
import org.sixfold.casework.NeedCategory;
import org.sixfold.rounds.persistence.ChangeRow;
import org.sixfold.rounds.persistence.GridMoveRow;
import org.sixfold.rounds.persistence.OpenNeedRow;
import org.sixfold.rounds.persistence.RoundMapper;
import org.sixfold.shared.Actor;
import org.sixfold.shared.Paging;
import org.sixfold.shared.SixfoldClock;
import org.sixfold.worklist.TaskFilter;
import org.sixfold.worklist.TaskLists;
import org.sixfold.worklist.TaskView;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts a morning together, in a handful of statements whatever the number of people. */
@Service
@Transactional(readOnly = true)
public class Mornings {

  private static final TaskFilter MINE =
      TaskFilter.open(TaskFilter.View.MINE).sortedBy(TaskFilter.Sort.DOOR);
  private static final int MOST_STOPS = 500;

  private final Viewers viewers;
  private final ReportSheets sheets;
  private final RoundMapper mapper;
  private final CaseFiles cases;
  private final TaskLists tasks;
  private final SixfoldClock clock;

  Mornings(
      Viewers viewers,
      ReportSheets sheets,
      RoundMapper mapper,
      CaseFiles cases,
      TaskLists tasks,
      SixfoldClock clock) {
    this.viewers = viewers;
    this.sheets = sheets;
    this.mapper = mapper;
    this.cases = cases;
    this.tasks = tasks;
    this.clock = clock;
  }

  /**
   * The user's morning.
   *
   * @throws org.sixfold.shared.ProblemException 403 {@code access.forbidden}, 422 {@code
   *     rounds.tooMany}
   */
  public Morning of(SignedInUser user) {
    Viewers.Round round = viewers.of(user, null);
    Instant since = round.query().since();
    if (round.isEmpty()) {
      return new Morning(since, List.of(), List.of(), List.of(), stops(user));
    }
    List<ChangeRow> changes = round.within(mapper.changes(round.query()));
    List<OpenNeedRow> needs = round.within(mapper.needs(round.query()));
    List<GridMoveRow> moves =
        round.rooms().isEmpty() ? round.within(mapper.moves(round.query())) : List.of();
    Map<String, Summary> known = known(changes, needs, moves);
    return new Morning(
        since,
        changes(user, changes, moves, known),
        needs.stream()
            .filter(need -> known.containsKey(need.caseId()))
            .map(need -> need(need, known.get(need.caseId()), round.rooms().get(need.caseId())))
            .sorted(Comparator.comparing((Morning.OpenNeed need) -> !need.unsafe()))
            .toList(),
        sheets.of(round),
        stops(user));
  }

  private Map<String, Summary> known(
      List<ChangeRow> changes, List<OpenNeedRow> needs, List<GridMoveRow> moves) {
    Set<String> ids =
        Stream.of(
                changes.stream().map(ChangeRow::caseId),
                needs.stream().map(OpenNeedRow::caseId),
                moves.stream().map(GridMoveRow::caseId))
            .flatMap(all -> all)
            .collect(Collectors.toSet());
    return ids.isEmpty() ? Map.of() : cases.summaries(ids);
  }

  /** A person who was moved into the grid is not told as a new one besides. */
  private static List<Morning.Change> changes(
      SignedInUser user,
      List<ChangeRow> rows,
      List<GridMoveRow> moves,
      Map<String, Summary> known) {
    Set<String> moved = moves.stream().map(GridMoveRow::caseId).collect(Collectors.toSet());
    List<Morning.Change> changes = new ArrayList<>();
    for (GridMoveRow move : moves) {
      Summary summary = known.get(move.caseId());
      boolean came = user.covers(move.toPath());
      if (summary != null && !(came && user.covers(move.fromPath()))) {
        boolean here = came && user.covers(summary.gridPath());
        changes.add(
            new Morning.Change(
                here ? move.caseId() : null,
                here ? summary.personName() : surname(summary.personName()),
                came ? "MOVED_IN" : "MOVED_OUT",
                came ? move.fromGrid() : move.toGrid(),
                move.movedAt()));
      }
    }
    for (ChangeRow row : rows) {
      Summary summary = known.get(row.caseId());
      if (summary != null && !(row.what().equals("NEW") && moved.contains(row.caseId()))) {
        changes.add(
            new Morning.Change(
                row.caseId(), summary.personName(), row.what(), row.detail(), row.happenedAt()));
      }
    }
    changes.sort(Comparator.comparing(Morning.Change::at).reversed());
    return changes;
  }

  /** Who is another grid's now is not named any more. */
  private static String surname(String name) {
    return name == null || name.isEmpty()
        ? ""
        : name.substring(0, name.offsetByCodePoints(0, 1)) + "某";
  }

  private static Morning.OpenNeed need(OpenNeedRow need, Summary summary, Place room) {
    return new Morning.OpenNeed(
        need.caseId(),
        summary.personName(),
        room == null ? Place.of(summary.door()) : room,
        need.category(),
        need.needState(),
        NeedCategory.SAFETY.name().equals(need.category()),
        Actor.PERSON.equals(need.raisedBy()),
        need.raisedAt());
  }

  private List<Morning.Stop> stops(SignedInUser user) {
    Instant tomorrow = clock.at(clock.today().plusDays(1).atStartOfDay());
    return tasks.page(user, MINE, Paging.of(MOST_STOPS, null)).items().stream()
        .filter(task -> task.due() == null || task.due().isBefore(tomorrow))
        .map(Mornings::stop)
        .toList();
  }

  private static Morning.Stop stop(TaskView task) {
    TaskView.Door door = task.door();
    return new Morning.Stop(
        task.id(),
        task.caseId(),
        task.person().name(),
        door == null ? null : new Place(door.building(), door.door(), door.unit(), door.floor()),
        task.kind(),
        task.due());
  }
}
