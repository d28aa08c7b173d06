package org.sixfold.board;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sixfold.board.BoardView.FacilityBeds;
import org.sixfold.board.BoardView.KindOfBeds;
import org.sixfold.facility.Facilities;
import org.sixfold.facility.Facility;
import org.sixfold.facility.FacilityKind;
import org.sixfold.facility.FreeBeds;
import org.sixfold.facility.RoomKind;
import org.sixfold.fleet.Journeys;
import org.sixfold.fleet.VehicleNow;
import org.springframework.stereotype.Component;

/** Beds and vehicles: the sub-district's, whatever grid is looked at. */
@Component
class BedsAndVehicles {

  private final Facilities facilities;
  private final Journeys journeys;

  BedsAndVehicles(Facilities facilities, Journeys journeys) {
    this.facilities = facilities;
    this.journeys = journeys;
  }

  List<FacilityBeds> beds() {
    Map<String, FreeBeds> free = facilities.free();
    return facilities.all(FacilityKind.ISOLATION).stream()
        .map(one -> beds(one, free.getOrDefault(one.code(), FreeBeds.NONE)))
        .toList();
  }

  List<VehicleNow> vehicles() {
    return journeys.now();
  }

  /** How many beds each case holds, of a facility and kind as {@code code/KIND}; all without. */
  Map<String, Long> inBeds(String value) {
    String[] parts = value == null ? new String[0] : value.split("/", 2);
    RoomKind kind =
        parts.length < 2
            ? null
            : Arrays.stream(RoomKind.values())
                .filter(one -> one.name().equals(parts[1]))
                .findAny()
                .orElseThrow(BoardLists::valueUnfit);
    return counted(facilities.holders(parts.length == 0 ? null : parts[0], kind));
  }

  /** How many seats each case has taken on journeys under way, of a vehicle; all without. */
  Map<String, Long> onJourney(String vehicle) {
    return counted(journeys.travelling(vehicle));
  }

  private static Map<String, Long> counted(List<String> caseIds) {
    return caseIds.stream()
        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
  }

  private static FacilityBeds beds(Facility facility, FreeBeds beds) {
    return new FacilityBeds(
        facility.code(),
        facility.name(),
        beds.bedsByKind().entrySet().stream()
            .map(
                one -> {
                  int free = beds.freeByKind().get(one.getKey());
                  return new KindOfBeds(one.getKey(), one.getValue(), free, one.getValue() - free);
                })
            .toList());
  }
}
