package org.sixfold.facility;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.sixfold.facility.persistence.BedRow;
import org.sixfold.facility.persistence.FacilityMapper;
import org.sixfold.facility.persistence.FacilityRow;
import org.sixfold.shared.Csv;
import org.sixfold.shared.CsvLine;
import org.sixfold.shared.FieldProblem;
import org.springframework.stereotype.Component;

/** The rooms and beds of facilities as a file or a plan names them. */
@Component
class RoomRows {

  private static final List<String> COLUMNS = List.of("facility", "room", "kind", "beds");
  private static final int MOST_BEDS = 20;
  private static final int CHUNK = 200;

  private final FacilityMapper mapper;

  RoomRows(FacilityMapper mapper) {
    this.mapper = mapper;
  }

  FacilityImport.Imported read(Reader csv, List<FieldProblem> problems) throws IOException {
    Set<String> known =
        mapper.facilities().stream()
            .filter(one -> one.facilityKind() == FacilityKind.ISOLATION)
            .map(FacilityRow::code)
            .collect(Collectors.toSet());
    Set<String> seen = new HashSet<>();
    Map<String, List<BedRow>> beds = new LinkedHashMap<>();
    for (Csv.Row row : Csv.read(csv, COLUMNS)) {
      CsvLine line = new CsvLine(row, problems);
      String facility = line.code("facility", 40);
      if (!facility.isEmpty() && !known.contains(facility)) {
        line.refuse("facility", "facility.unknown");
      }
      String room = line.code("room", 15);
      if (!seen.add(facility + "/" + room)) {
        line.refuse("room", "import.repeated");
      }
      int count = line.number("beds");
      if (count < 1 || count > MOST_BEDS) {
        line.refuse("beds", "facility.bedCountUnfit", MOST_BEDS);
      }
      RoomKind kind = kind(line);
      List<BedRow> ofFacility = beds.computeIfAbsent(facility, code -> new ArrayList<>());
      RoomPlan.addRoom(ofFacility, facility, room, kind, Math.min(count, MOST_BEDS));
    }
    CsvLine.refuseAny(problems);
    int created = 0;
    int read = 0;
    for (Map.Entry<String, List<BedRow>> one : beds.entrySet()) {
      created += replace(one.getKey(), one.getValue());
      read += one.getValue().size();
    }
    return new FacilityImport.Imported(created, read - created);
  }

  /** Beds that are not named are no longer offered. Returns how many came new. */
  int replace(String facility, List<BedRow> beds) {
    Map<String, BedRow> before = new HashMap<>();
    mapper.beds(facility).forEach(bed -> before.put(bed.bed(), bed));
    List<BedRow> news = new ArrayList<>();
    for (BedRow bed : beds) {
      BedRow known = before.remove(bed.bed());
      if (known == null) {
        news.add(bed);
      } else if (!known.equals(bed)) {
        mapper.updateBed(bed);
      }
    }
    before.values().stream().filter(BedRow::inUse).map(RoomRows::closed).forEach(mapper::updateBed);
    for (int from = 0; from < news.size(); from += CHUNK) {
      mapper.insertBeds(news.subList(from, Math.min(news.size(), from + CHUNK)));
    }
    return news.size();
  }

  private static BedRow closed(BedRow bed) {
    return new BedRow(bed.facility(), bed.bed(), bed.room(), bed.roomKind(), bed.sortNo(), false);
  }

  private static RoomKind kind(CsvLine line) {
    return Arrays.stream(RoomKind.values())
        .filter(kind -> kind.name().equals(line.text("kind")))
        .findFirst()
        .orElseGet(
            () -> {
              line.refuse("kind", "import.fieldUnknownValue");
              return RoomKind.SINGLE;
            });
  }
}
