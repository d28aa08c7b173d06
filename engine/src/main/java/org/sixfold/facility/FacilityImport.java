package org.sixfold.facility;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sixfold.access.Role;
import org.sixfold.audit.Audit;
import org.sixfold.facility.persistence.FacilityMapper;
import org.sixfold.facility.persistence.FacilityRow;
import org.sixfold.responsibility.Responsibility;
import org.sixfold.shared.Csv;
import org.sixfold.shared.CsvLine;
import org.sixfold.shared.FieldProblem;
import org.sixfold.shared.ProblemException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes in facilities, or their rooms, as CSV; all or nothing, any number of times. Nothing is ever
 * removed: who lies in a bed that is no longer offered stays there to the end.
 */
@Service
public class FacilityImport {

  private static final List<String> FACILITY_COLUMNS =
      List.of("code", "name", "desk", "rooms", "family_rooms", "accessible_rooms");

  /** What a file holds. */
  public enum Content {
    /**
     * {@code code,name,desk,rooms,family_rooms,accessible_rooms}, and {@code kind} where there are
     * hospitals.
     */
    FACILITIES,
    /** {@code facility,room,kind,beds}: all rooms of each facility named. */
    ROOMS
  }

  /** How many rows came new and how many were known. */
  public record Imported(int created, int known) {}

  private final FacilityMapper mapper;
  private final RoomRows rooms;
  private final Responsibility responsibility;
  private final ApplicationEventPublisher events;
  private final Audit audit;

  FacilityImport(
      FacilityMapper mapper,
      RoomRows rooms,
      Responsibility responsibility,
      ApplicationEventPublisher events,
      Audit audit) {
    this.mapper = mapper;
    this.rooms = rooms;
    this.responsibility = responsibility;
    this.events = events;
    this.audit = audit;
  }

  /**
   * Reads one file with its header in the first line.
   *
   * @throws ProblemException 422 {@code csv.columnMissing}, or {@code import.invalid} with a
   *     problem per bad field; then nothing was changed
   */
  @Transactional
  public Imported read(Content content, Reader csv) throws IOException {
    List<FieldProblem> problems = new ArrayList<>();
    Imported imported =
        content == Content.ROOMS
            ? rooms.read(csv, problems)
            : facilities(Csv.read(csv, FACILITY_COLUMNS), problems);
    audit.record(
        new Audit.Change(
            "facility:register",
            "facility.imported",
            Map.of(
                "content", content.name(),
                "created", imported.created(),
                "known", imported.known())));
    return imported;
  }

  private Imported facilities(List<Csv.Row> lines, List<FieldProblem> problems) {
    Set<String> seen = new HashSet<>();
    List<Facility> read =
        lines.stream().map(line -> facility(new CsvLine(line, problems), seen)).toList();
    CsvLine.refuseAny(problems);
    int created = 0;
    for (Facility facility : read) {
      FacilityRow row =
          new FacilityRow(
              facility.code(),
              facility.name(),
              facility.kind(),
              String.join(" ", facility.desk()),
              facility.rooms(),
              facility.familyRooms(),
              facility.accessibleRooms());
      FacilityRow before =
          mapper.facilities().stream()
              .filter(one -> one.code().equals(row.code()))
              .findFirst()
              .orElse(null);
      if (before == null) {
        mapper.insertFacility(row);
        created++;
      } else {
        mapper.updateFacility(row);
        if (!before.desk().equals(row.desk())) {
          events.publishEvent(new DeskChanged(facility));
        }
      }
      if (before == null || !sameRooms(before, row)) {
        rooms.replace(facility.code(), RoomPlan.of(facility));
      }
    }
    return new Imported(created, read.size() - created);
  }

  private Facility facility(CsvLine line, Set<String> seen) {
    String code = line.code("code", 40);
    if (!code.isEmpty() && !seen.add(code)) {
      line.refuse("code", "import.repeated");
    }
    List<String> desk = line.words("desk");
    for (String username : desk) {
      if (responsibility.find(username).filter(one -> one.role() == Role.FACILITY_DESK).isEmpty()) {
        line.refuse("desk", "facility.deskUnknown", username);
      }
    }
    Facility facility =
        new Facility(
            code,
            line.required("name", 100),
            line.oneOf("kind", FacilityKind.ISOLATION),
            desk,
            line.number("rooms"),
            line.number("family_rooms"),
            line.number("accessible_rooms"));
    if (facility.familyRooms() + facility.accessibleRooms() > facility.rooms()) {
      line.refuse("rooms", "facility.roomsTooFew");
    }
    if (facility.kind() == FacilityKind.HOSPITAL
        && (facility.rooms() > 0 || !facility.desk().isEmpty())) {
      line.refuse("kind", "facility.hospitalKeepsItsBeds");
    }
    return facility;
  }

  private static boolean sameRooms(FacilityRow one, FacilityRow other) {
    return one.roomCount() == other.roomCount()
        && one.familyRooms() == other.familyRooms()
        && one.accessibleRooms() == other.accessibleRooms();
  }
}
