package org.sixfold.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sixfold.intake.reading.Cell;
import org.sixfold.intake.reading.Field;
import org.sixfold.intake.reading.SourceRow;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A row's cells as JSON: texts by field key, and which of them the spreadsheet held as numbers. */
@Component
class CellsJson {

  private static final String NUMERIC = "numeric";
  private static final int LONGEST = 4000;

  private final JsonMapper json;

  CellsJson(JsonMapper json) {
    this.json = json;
  }

  String write(Map<Field, Cell> cells) {
    Map<String, Object> values = new LinkedHashMap<>();
    List<String> numeric = new ArrayList<>();
    cells.forEach(
        (field, cell) -> {
          String text = cell.text();
          values.put(field.key(), text.length() > LONGEST ? text.substring(0, LONGEST) : text);
          if (cell.numeric()) {
            numeric.add(field.key());
          }
        });
    if (!numeric.isEmpty()) {
      values.put(NUMERIC, numeric);
    }
    return json.writeValueAsString(values);
  }

  SourceRow read(int number, String cells) {
    JsonNode values = json.readTree(cells);
    List<String> numeric = new ArrayList<>();
    values.path(NUMERIC).forEach(key -> numeric.add(key.asString()));
    Map<Field, Cell> read = new EnumMap<>(Field.class);
    for (Field field : Field.values()) {
      if (values.has(field.key())) {
        read.put(
            field, new Cell(values.path(field.key()).asString(), numeric.contains(field.key())));
      }
    }
    return new SourceRow(number, read);
  }
}
