package org.sixfold.path;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.sixfold.board.BoardView.Colour;
import org.sixfold.board.GridColours;
import org.sixfold.casework.ReleasedTables;
import org.sixfold.casework.ReleasedTables.Table;
import org.sixfold.casework.TableWords;
import org.sixfold.modeling.TableReading;
import org.springframework.stereotype.Component;

/** The decision {@code choose-grid-colour}. */
@Component
class GridColourTable implements GridColours, TableReading {

  private static final String DECISION = "choose-grid-colour";

  private static final TableWords WORDS =
      new TableWords(
          Map.of("open", Set.of(), "dueSoon", Set.of(), "overdue", Set.of()),
          Map.of(
              "colour",
              TableWords.names(Colour.values()),
              "reason",
              Set.of(),
              "reasonEn",
              Set.of()));

  private final ReleasedTables tables;

  GridColourTable(ReleasedTables tables) {
    this.tables = tables;
  }

  @Override
  public String decision() {
    return DECISION;
  }

  @Override
  public Optional<String> problem(Map<String, String> row) {
    return WORDS.problem(row);
  }

  @Override
  public Function<Load, Shade> released() {
    Table table = tables.table(DECISION);
    return load -> shade(table, load);
  }

  /** A load that a table forgets asks for help rather than hides. */
  private static Shade shade(Table table, Load load) {
    return table
        .first(Map.of("open", load.open(), "dueSoon", load.dueSoon(), "overdue", load.overdue()))
        .map(
            row ->
                new Shade(
                    Colour.valueOf(row.text("colour")),
                    new Why(row.text("reason"), row.text("reasonEn"))))
        .orElseGet(() -> new Shade(Colour.RED, new Why("颜色表没有这种情况", "The table lacks this case")));
  }
}
