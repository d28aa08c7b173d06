package org.sixfold.grid;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sixfold.grid.Grid.Level;
import org.sixfold.grid.persistence.GridMapper;
import org.sixfold.grid.persistence.GridRow;
import org.sixfold.shared.FieldProblem;

/** Columns code, name, level, parent, kind, aliases; parents before children. */
record GridRowsImport(GridMapper mapper, List<FieldProblem> problems) {

  GridImport.Imported apply(List<CsvRecord> records) {
    Map<String, GridRow> known = new LinkedHashMap<>();
    mapper.grids().forEach(row -> known.put(row.code(), row));
    Map<String, GridRow> tree = new HashMap<>(known);
    List<GridRow> created = new ArrayList<>();
    List<GridRow> changed = new ArrayList<>();
    for (CsvRecord record : records) {
      GridRow row = row(record, tree);
      if (row == null) {
        continue;
      }
      GridRow before = tree.put(row.code(), row);
      if (before == null) {
        created.add(row);
      } else if (!before.path().equals(row.path())) {
        // Cases keep the path of their grid: a move is more than an import.
        problems.add(record.problem("parent", "import.gridMoved"));
      } else {
        changed.add(row);
      }
    }
    if (problems.isEmpty()) {
      for (int from = 0; from < created.size(); from += 100) {
        mapper.insertGrids(created.subList(from, Math.min(from + 100, created.size())));
      }
      changed.stream()
          .filter(row -> !row.equals(known.get(row.code())))
          .forEach(mapper::updateGrid);
    }
    return new GridImport.Imported(created.size(), changed.size());
  }

  private GridRow row(CsvRecord record, Map<String, GridRow> tree) {
    int before = problems.size();
    String code = record.required("code", 20, problems);
    String name = record.required("name", 100, problems);
    if (!code.matches("[0-9A-Za-z-]*") || code.equals(Grid.UNPLACED) || code.equals(Grid.OUTSIDE)) {
      problems.add(record.problem("code", "import.fieldUnknownValue"));
    }
    Level level = record.constant(Level.class, "level", problems);
    Grid.Kind kind = record.constant(Grid.Kind.class, "kind", problems);
    GridRow parent = tree.get(record.text("parent"));
    if (level != null && !fits(level, parent)) {
      problems.add(record.problem("parent", "import.gridParentUnfit"));
    }
    if (problems.size() > before) {
      return null;
    }
    String path = (parent == null ? "" : parent.path()) + code + '/';
    GridRow same = tree.get(code);
    int sortNo = same == null ? tree.size() + 1 : same.sortNo();
    String parentCode = parent == null ? null : parent.code();
    String aliases = record.words("aliases");
    return new GridRow(code, name, level.name(), parentCode, kind.name(), aliases, path, sortNo);
  }

  private static boolean fits(Level level, GridRow parent) {
    if (level == Level.CITY) {
      return parent == null;
    }
    return level != Level.NOWHERE
        && parent != null
        && Level.valueOf(parent.gridLevel()).ordinal() == level.ordinal() - 1;
  }
}
