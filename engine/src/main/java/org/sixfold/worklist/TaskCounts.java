package org.sixfold.worklist;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.sixfold.worklist.persistence.TaskCountRow;

/**
 * How many open tasks there are.
 *
 * @param byKind by kind, with its own share overdue
 * @param byStage by stage; tasks of no stage under {@code NONE}
 */
public record TaskCounts(
    long open, long dueSoon, long overdue, Map<String, Group> byKind, Map<String, Group> byStage) {

  /** The tasks of one kind or stage. */
  public record Group(long open, long overdue) {

    private Group plus(Group other) {
      return new Group(open + other.open, overdue + other.overdue);
    }
  }

  static TaskCounts of(Collection<TaskCountRow> rows) {
    return new TaskCounts(
        rows.stream().mapToLong(TaskCountRow::tasks).sum(),
        timed(rows, TaskView.Timing.DUE_SOON),
        timed(rows, TaskView.Timing.OVERDUE),
        grouped(rows, TaskCountRow::kind),
        grouped(rows, row -> row.stage() == null ? "NONE" : row.stage()));
  }

  private static long timed(Collection<TaskCountRow> rows, TaskView.Timing timing) {
    return rows.stream().filter(row -> is(row, timing)).mapToLong(TaskCountRow::tasks).sum();
  }

  private static boolean is(TaskCountRow row, TaskView.Timing timing) {
    return timing.name().equals(row.timing());
  }

  private static Map<String, Group> grouped(
      Collection<TaskCountRow> rows, Function<TaskCountRow, String> by) {
    Map<String, Group> groups = new TreeMap<>();
    for (TaskCountRow row : rows) {
      long overdue = is(row, TaskView.Timing.OVERDUE) ? row.tasks() : 0;
      groups.merge(by.apply(row), new Group(row.tasks(), overdue), Group::plus);
    }
    return groups;
  }
}
