package org.sixfold.board.web;

import java.time.Duration;
import org.sixfold.access.Role;
import org.sixfold.board.BoardFilter;
import org.sixfold.casefile.Stage;

/** The filter as it stands in an address. */
record FilterParameters(
    String grid, Boolean own, Role role, Stage stage, String list, Duration opened, Duration due) {

  BoardFilter filter() {
    return new BoardFilter(
        given(grid),
        grid != null && Boolean.TRUE.equals(own),
        role,
        stage,
        given(list),
        opened,
        due);
  }

  private static String given(String text) {
    return text == null || text.isBlank() ? null : text;
  }
}
