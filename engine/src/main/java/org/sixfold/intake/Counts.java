package org.sixfold.intake;

import java.util.List;
import org.sixfold.grid.Grid;
import org.sixfold.intake.persistence.CountsRow;
import org.sixfold.intake.persistence.OutcomeRow;

/** Counts rows by what became of them. */
final class Counts {

  private Counts() {}

  static CountsRow of(String listId, List<OutcomeRow> rows) {
    return new CountsRow(
        listId,
        rows.size(),
        count(rows, RowResult.NEW),
        count(rows, RowResult.MERGED_IN_LIST),
        count(rows, RowResult.MERGED_OPEN_CASE),
        count(rows, RowResult.MERGED_RECENT_ANSWER),
        count(rows, RowResult.REJECTED),
        (int) rows.stream().filter(row -> Grid.UNPLACED.equals(row.grid())).count(),
        (int) rows.stream().filter(row -> Grid.OUTSIDE.equals(row.grid())).count());
  }

  /** What changes in a list when one of its rejected rows becomes something else. */
  static CountsRow corrected(String listId, OutcomeRow row) {
    CountsRow added = of(listId, List.of(row));
    return new CountsRow(
        listId,
        0,
        added.created(),
        added.mergedInList(),
        added.mergedOpenCase(),
        added.mergedRecentAnswer(),
        -1,
        added.unplaced(),
        added.outside());
  }

  private static int count(List<OutcomeRow> rows, RowResult result) {
    return (int) rows.stream().filter(row -> row.outcome().equals(result.name())).count();
  }
}
