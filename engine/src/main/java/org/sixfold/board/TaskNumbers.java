package org.sixfold.board;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.sixfold.board.BoardView.Escalated;
import org.sixfold.board.BoardView.GridTasks;
import org.sixfold.board.BoardView.RoleTasks;
import org.sixfold.board.BoardView.Tasks;
import org.sixfold.board.GridColours.Load;
import org.sixfold.board.GridColours.Shade;
import org.sixfold.grid.Grid;
import org.sixfold.worklist.TaskFigures.Count;

/** Open tasks, counted once and added up by grid, role, level and person. */
record TaskNumbers(List<Count> counts) {

  private static final Tasks NONE = new Tasks(0, 0, 0);

  Tasks all() {
    return counts.stream().map(TaskNumbers::tasks).reduce(NONE, Tasks::plus);
  }

  List<GridTasks> byGrid(List<Grid> grids, Function<Load, Shade> shades) {
    Map<String, Tasks> byGrid = grouped(Count::grid);
    List<GridTasks> lines = new ArrayList<>(grids.size());
    for (Grid grid : grids) {
      Tasks tasks = byGrid.getOrDefault(grid.code(), NONE);
      Shade shade = shades.apply(new Load(tasks.open(), tasks.dueSoon(), tasks.overdue()));
      lines.add(
          new GridTasks(
              grid.code(),
              grid.name(),
              tasks.open(),
              tasks.dueSoon(),
              tasks.overdue(),
              shade.colour(),
              shade.why()));
    }
    return lines;
  }

  List<RoleTasks> byRole() {
    return new TreeMap<>(grouped(Count::role))
        .entrySet().stream()
            .map(
                one ->
                    new RoleTasks(
                        one.getKey(),
                        one.getValue().open(),
                        one.getValue().dueSoon(),
                        one.getValue().overdue()))
            .toList();
  }

  List<Escalated> byLevel() {
    Map<Integer, Long> levels = new TreeMap<>();
    counts.stream()
        .filter(count -> count.level() > 0)
        .forEach(count -> levels.merge(count.level(), count.open(), Long::sum));
    return levels.entrySet().stream()
        .map(one -> new Escalated(one.getKey(), one.getValue()))
        .toList();
  }

  /** Usernames with more in their hands than that, the most first. */
  List<Map.Entry<String, Long>> loadsAbove(int most) {
    Map<String, Long> loads = new HashMap<>();
    counts.stream()
        .filter(count -> count.assignee() != null)
        .forEach(count -> loads.merge(count.assignee(), count.loaded(), Long::sum));
    return loads.entrySet().stream()
        .filter(one -> one.getValue() > most)
        .sorted(
            Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .toList();
  }

  private Map<String, Tasks> grouped(Function<Count, String> by) {
    Map<String, Tasks> groups = new HashMap<>();
    counts.forEach(count -> groups.merge(by.apply(count), tasks(count), Tasks::plus));
    return groups;
  }

  private static Tasks tasks(Count count) {
    return new Tasks(count.open(), count.dueSoon(), count.overdue());
  }
}
