package org.sixfold.transfer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sixfold.access.Role;
import org.sixfold.facility.Bed;
import org.sixfold.facility.Beds;
import org.sixfold.facility.Facilities;
import org.sixfold.facility.Facility;
import org.sixfold.facility.FacilityKind;
import org.sixfold.facility.FreeBeds;
import org.sixfold.fleet.Fleet;
import org.sixfold.fleet.VehicleKind;
import org.sixfold.responsibility.Responsibility;
import org.sixfold.shared.SixfoldClock;
import org.springframework.stereotype.Component;

/** What the forms of a transfer let people choose from. */
@Component
class TransferOptions {

  private final Facilities facilities;
  private final Beds beds;
  private final Fleet fleet;
  private final Responsibility responsibility;
  private final SixfoldClock clock;

  TransferOptions(
      Facilities facilities,
      Beds beds,
      Fleet fleet,
      Responsibility responsibility,
      SixfoldClock clock) {
    this.facilities = facilities;
    this.beds = beds;
    this.fleet = fleet;
    this.responsibility = responsibility;
    this.clock = clock;
  }

  List<Map<String, String>> vehicles() {
    return fleet.vehicles(VehicleKind.TRANSFER).stream()
        .map(
            one ->
                option(
                    one.code(),
                    one.plate() + "（最多" + one.usableSeats() + "人）",
                    one.plate() + " (at most " + one.usableSeats() + ")"))
        .toList();
  }

  /** Drivers for a grid, those on duty now first. */
  List<Map<String, String>> drivers(String grid) {
    return responsibility.candidates(Role.DRIVER, grid, clock.now()).stream()
        .map(
            one -> {
              boolean duty = responsibility.isOnDuty(one.username(), clock.now());
              return option(
                  one.username(),
                  one.name() + (duty ? "（在班）" : ""),
                  one.name() + (duty ? " (on duty)" : ""));
            })
        .toList();
  }

  List<Map<String, String>> facilities() {
    Map<String, FreeBeds> free = facilities.free();
    return facilities.all(FacilityKind.ISOLATION).stream()
        .map(
            one -> {
              int left = free.getOrDefault(one.code(), FreeBeds.NONE).free();
              return option(
                  one.code(), one.name() + "（空余" + left + "）", one.name() + " (" + left + " free)");
            })
        .toList();
  }

  /** Any that fits, and every free one by its number. */
  List<Map<String, String>> allBeds() {
    List<Map<String, String>> options = new ArrayList<>();
    options.add(option(BedCode.ANY, "自动分配", "Any that fits"));
    for (Facility facility : facilities.all(FacilityKind.ISOLATION)) {
      beds.freeBeds(facility.code()).forEach(bed -> options.add(option(bed)));
    }
    return options;
  }

  /** The booked one, and the free ones of the facility where the person arrives. */
  List<Map<String, String>> bedsAtArrival(String caseId) {
    List<Map<String, String>> options = new ArrayList<>();
    options.add(option(BedCode.BOOKED, "按预订", "As booked"));
    beds.expected(caseId)
        .map(stay -> stay.bed().facility())
        .ifPresent(code -> beds.freeBeds(code).forEach(bed -> options.add(option(bed))));
    return options;
  }

  private static Map<String, String> option(Bed bed) {
    String code = BedCode.write(bed.facility(), bed.code());
    return switch (bed.kind()) {
      case SINGLE -> option(code, code + " 单人间", code + " single");
      case FAMILY -> option(code, code + " 家庭房", code + " family");
      case ACCESSIBLE -> option(code, code + " 无障碍", code + " accessible");
    };
  }

  private static Map<String, String> option(String value, String zh, String en) {
    Map<String, String> option = new HashMap<>();
    option.put("value", value);
    option.put("label", zh);
    option.put("labelEn", en);
    return option;
  }
}
