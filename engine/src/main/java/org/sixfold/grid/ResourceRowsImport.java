package org.sixfold.grid;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.sixfold.grid.persistence.FacilityRow;
import org.sixfold.grid.persistence.GridMapper;
import org.sixfold.shared.FieldProblem;

/** Facilities, vehicles and overlays: a few dozen rows each. */
record ResourceRowsImport(GridMapper mapper, List<FieldProblem> problems) {

  GridImport.Imported apply(GridImport.Content content, List<CsvRecord> records) {
    return switch (content) {
      case FACILITIES -> facilities(records);
      case VEHICLES -> vehicles(records);
      default -> overlays(records);
    };
  }

  private GridImport.Imported facilities(List<CsvRecord> records) {
    List<FacilityRow> rows =
        records.stream()
            .map(
                record ->
                    new FacilityRow(
                        record.required("code", 40, problems),
                        record.required("name", 100, problems),
                        record.words("desk"),
                        record.number("rooms", problems),
                        record.number("family_rooms", problems),
                        record.number("accessible_rooms", problems)))
            .toList();
    int created = 0;
    for (FacilityRow row : sound(rows)) {
      if (mapper.updateFacility(row) == 0) {
        mapper.insertFacility(row);
        created++;
      }
    }
    return new GridImport.Imported(created, rows.size() - created);
  }

  private GridImport.Imported vehicles(List<CsvRecord> records) {
    List<Vehicle> rows =
        records.stream()
            .map(
                record ->
                    new Vehicle(
                        record.required("code", 40, problems),
                        record.required("plate", 40, problems),
                        record.number("seats", problems),
                        record.text("partition").matches("(?i)yes|true|是")))
            .toList();
    int created = 0;
    for (Vehicle row : sound(rows)) {
      if (mapper.updateVehicle(row) == 0) {
        mapper.insertVehicle(row);
        created++;
      }
    }
    return new GridImport.Imported(created, rows.size() - created);
  }

  /** Columns code, kind, name, username, grids; the grids of a code are replaced. */
  private GridImport.Imported overlays(List<CsvRecord> records) {
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

  private <T> List<T> sound(List<T> rows) {
    return problems.isEmpty() ? rows : List.of();
  }
}
