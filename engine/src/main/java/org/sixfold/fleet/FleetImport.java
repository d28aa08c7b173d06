package org.sixfold.fleet;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sixfold.audit.Audit;
import org.sixfold.fleet.persistence.FleetMapper;
import org.sixfold.shared.Csv;
import org.sixfold.shared.CsvLine;
import org.sixfold.shared.FieldProblem;
import org.sixfold.shared.ProblemException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes in vehicles as CSV with the columns {@code code,plate,seats,partition}, and {@code kind}
 * where there are ambulances; all or nothing, any number of times.
 */
@Service
public class FleetImport {

  private static final List<String> COLUMNS = List.of("code", "plate", "seats", "partition");
  private static final int MOST_SEATS = 100;

  /** How many rows came new and how many were known. */
  public record Imported(int created, int known) {}

  private final FleetMapper mapper;
  private final Audit audit;

  FleetImport(FleetMapper mapper, Audit audit) {
    this.mapper = mapper;
    this.audit = audit;
  }

  /**
   * Reads one file with its header in the first line.
   *
   * @throws ProblemException 422 {@code csv.columnMissing}, or {@code import.invalid} with a
   *     problem per bad field; then nothing was changed
   */
  @Transactional
  public Imported read(Reader csv) throws IOException {
    List<FieldProblem> problems = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    List<Vehicle> vehicles =
        Csv.read(csv, COLUMNS).stream()
            .map(row -> vehicle(new CsvLine(row, problems), seen))
            .toList();
    CsvLine.refuseAny(problems);
    int created = 0;
    for (Vehicle vehicle : vehicles) {
      if (mapper.updateVehicle(vehicle) == 0) {
        mapper.insertVehicle(vehicle);
        created++;
      }
    }
    Imported imported = new Imported(created, vehicles.size() - created);
    audit.record(
        new Audit.Change(
            "vehicle:register",
            "vehicle.imported",
            Map.of("created", imported.created(), "known", imported.known())));
    return imported;
  }

  private static Vehicle vehicle(CsvLine line, Set<String> seen) {
    String code = line.code("code", 40);
    if (!code.isEmpty() && !seen.add(code)) {
      line.refuse("code", "import.repeated");
    }
    int seats = line.number("seats");
    if (seats < 2 || seats > MOST_SEATS) {
      line.refuse("seats", "fleet.seatsUnfit", MOST_SEATS);
    }
    String partition = line.text("partition");
    if (!partition.matches("(?i)|yes|no|true|false|是|否")) {
      line.refuse("partition", "import.fieldUnknownValue");
    }
    return new Vehicle(
        code,
        line.required("plate", 40),
        line.oneOf("kind", VehicleKind.TRANSFER),
        seats,
        partition.matches("(?i)yes|true|是"));
  }
}
