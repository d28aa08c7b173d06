package org.sixfold.path;

import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.sixfold.board.BoardView.Colour;
import org.sixfold.board.GridColours;
import org.sixfold.casework.ReleasedTables;
import org.sixfold.casework.ReleasedTables.Table;
import org.springframework.stereotype.Component;

/** The decision {@code choose-grid-colour}. */
@Component
class GridColourTable extends ColourTable implements GridColours {

  GridColourTable(ReleasedTables tables) {
    super(
        tables,
        "choose-grid-colour",
        Map.of("open", Set.of(), "dueSoon", Set.of(), "overdue", Set.of()),
        Colour.values());
  }

  @Override
  public Function<Load, Shade> released() {
    Table table = table();
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
