package org.sixfold.path;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sixfold.casework.ReleasedTables;
import org.sixfold.casework.ReleasedTables.Table;
import org.sixfold.casework.TableWords;
import org.sixfold.modeling.TableReading;

/** A decision whose rows answer a colour and the reason in both languages. */
abstract class ColourTable implements TableReading {

  private final ReleasedTables tables;
  private final String decision;
  private final TableWords words;

  ColourTable(
      ReleasedTables tables, String decision, Map<String, Set<String>> inputs, Enum<?>[] colours) {
    this.tables = tables;
    this.decision = decision;
    this.words =
        new TableWords(
            inputs,
            Map.of("colour", TableWords.names(colours), "reason", Set.of(), "reasonEn", Set.of()));
  }

  @Override
  public final String decision() {
    return decision;
  }

  @Override
  public final Optional<String> problem(Map<String, String> row) {
    return words.problem(row);
  }

  final Table table() {
    return tables.table(decision);
  }
}
