package org.sixfold.grid;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sixfold.grid.persistence.GridMapper;
import org.sixfold.shared.FieldProblem;

/** Columns code, name, level, parent. */
record DivisionRowsImport(GridMapper mapper, List<FieldProblem> problems) {

  GridImport.Imported apply(List<CsvRecord> records) {
    Map<String, Division> known = new HashMap<>();
    mapper.divisions().forEach(division -> known.put(division.code(), division));
    Map<String, Division> read = new LinkedHashMap<>();
    for (CsvRecord record : records) {
      Division division =
          new Division(
              record.required("code", 40, problems),
              record.required("name", 100, problems),
              record.constant(Division.Level.class, "level", problems),
              record.text("parent"));
      read.put(division.code(), division);
    }
    List<Division> created =
        new ArrayList<>(read.values().stream().filter(d -> !known.containsKey(d.code())).toList());
    if (problems.isEmpty()) {
      for (int from = 0; from < created.size(); from += 100) {
        mapper.insertDivisions(created.subList(from, Math.min(from + 100, created.size())));
      }
      read.values().stream()
          .filter(d -> known.containsKey(d.code()) && !d.equals(known.get(d.code())))
          .forEach(mapper::updateDivision);
    }
    return new GridImport.Imported(created.size(), read.size() - created.size());
  }
}
