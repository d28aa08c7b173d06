package org.sixfold.path;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.sixfold.casefile.Colour;
import org.sixfold.casefile.ColourRules;
import org.sixfold.casefile.Restrictions.Kind;
import org.sixfold.casework.ReleasedTables;
import org.sixfold.casework.ReleasedTables.Table;
import org.sixfold.casework.TableWords;
import org.springframework.stereotype.Component;

/** The decision {@code choose-case-colour}. */
@Component
class CaseColourTable extends ColourTable implements ColourRules {

  CaseColourTable(ReleasedTables tables) {
    super(
        tables,
        "choose-case-colour",
        Map.of("measure", TableWords.names(Kind.values())),
        Colour.values());
  }

  @Override
  public Map<Kind, Shade> byMeasure() {
    Table table = table();
    Map<Kind, Shade> shades = new EnumMap<>(Kind.class);
    Arrays.stream(Kind.values()).forEach(kind -> shades.put(kind, shade(table, kind)));
    return shades;
  }

  /** A measure that a table forgets is shown as the strictest, never as none. */
  private static Shade shade(Table table, Kind kind) {
    return table
        .first(Map.of("measure", kind.name()))
        .map(
            row ->
                new Shade(
                    Colour.valueOf(row.text("colour")), row.text("reason"), row.text("reasonEn")))
        .orElseGet(() -> new Shade(Colour.RED, "颜色表没有这种措施", "The table lacks this measure"));
  }
}
