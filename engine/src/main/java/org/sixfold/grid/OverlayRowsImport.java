package org.sixfold.grid;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.sixfold.grid.persistence.GridMapper;
import org.sixfold.shared.FieldProblem;

/** Columns code, kind, name, username, grids; the grids of a code are replaced. */
record OverlayRowsImport(GridMapper mapper, List<FieldProblem> problems) {

  GridImport.Imported apply(List<CsvRecord> records) {
    Set<String> known =
        mapper.overlays().stream()
            .map(Overlay::code)
            .collect(Collectors.toCollection(HashSet::new));
    Set<String> grids = mapper.grids().stream().map(g -> g.code()).collect(Collectors.toSet());
    int created = 0;
    for (CsvRecord record : records) {
      String code = record.required("code", 40, problems);
      String kind = record.required("kind", 20, problems);
      String name = record.required("name", 100, problems);
      List<String> touched = List.of(record.words("grids").split(" "));
      if (!grids.containsAll(touched)) {
        problems.add(record.problem("grids", "import.gridUnknown"));
      }
      if (problems.isEmpty()) {
        mapper.deleteOverlay(code);
        String username = record.text("username").isEmpty() ? null : record.text("username");
        touched.stream()
            .distinct()
            .forEach(grid -> mapper.insertOverlay(new Overlay(code, grid, kind, name, username)));
        created += known.add(code) ? 1 : 0;
      }
    }
    return new GridImport.Imported(created, records.size() - created);
  }
}
