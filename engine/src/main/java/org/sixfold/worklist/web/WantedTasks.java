package org.sixfold.worklist.web;

import java.util.Locale;
import org.sixfold.shared.ProblemException;
import org.sixfold.worklist.TaskFilter;
import org.sixfold.worklist.TaskView;

/**
 * Which tasks a request asks for; what is not given does not restrict.
 *
 * @param view mine (default), team, absent, grid
 * @param state open (default), completed, withdrawn
 * @param timing on_time, due_soon, overdue
 * @param sort due (default), door
 */
record WantedTasks(
    String view, String state, String timing, String kind, String stage, String grid, String sort) {

  /**
   * @param text what is searched for; may be null
   * @throws ProblemException 400 {@code request.parameterInvalid}
   */
  TaskFilter filter(String text) {
    return new TaskFilter(
        choice(TaskFilter.View.class, view, TaskFilter.View.MINE),
        choice(TaskFilter.State.class, state, TaskFilter.State.OPEN),
        choice(TaskView.Timing.class, timing, null),
        given(kind),
        given(stage),
        null,
        given(grid),
        given(text),
        choice(TaskFilter.Sort.class, sort, TaskFilter.Sort.DUE));
  }

  private static String given(String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }

  private static <E extends Enum<E>> E choice(Class<E> type, String text, E otherwise) {
    if (given(text) == null) {
      return otherwise;
    }
    try {
      return Enum.valueOf(type, given(text).toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw ProblemException.badRequest("request.parameterInvalid");
    }
  }
}
