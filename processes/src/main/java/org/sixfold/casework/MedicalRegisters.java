package org.sixfold.casework;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.sixfold.authority.SigningPowers;
import org.sixfold.facility.Facilities;
import org.sixfold.facility.FacilityKind;
import org.sixfold.fleet.Fleet;
import org.sixfold.fleet.VehicleKind;
import org.sixfold.shared.FieldProblem;
import org.sixfold.shared.SixfoldClock;
import org.springframework.stereotype.Component;

/**
 * Hospitals, ambulances and medical institutions as forms offer them: {@code hospital}, {@code
 * ambulance}, {@code body}, and {@code car} for an ambulance or a vehicle of the fleet. Care waits
 * for no register: each field may say that its own is not in it, and a text names it.
 */
@Component
public class MedicalRegisters {

  /** The choice that stands for one not in the register. */
  static final String NOT_LISTED = "NOT_LISTED";

  /** What ends the key of the text that names it. */
  private static final String OTHER = "Other";

  private static final Map<String, String> UNKNOWN =
      Map.of(
          "hospital", "medical.hospitalUnknown",
          "ambulance", "fleet.vehicleUnknown",
          "car", "fleet.vehicleUnknown",
          "body", "authority.unknown");

  private record Entry(String code, String name, String note, String noteEn) {

    Map<String, String> option() {
      return MedicalRegisters.option(code, name + note, name + noteEn);
    }
  }

  private final Facilities facilities;
  private final Fleet fleet;
  private final SigningPowers powers;
  private final SixfoldClock clock;

  MedicalRegisters(Facilities facilities, Fleet fleet, SigningPowers powers, SixfoldClock clock) {
    this.facilities = facilities;
    this.fleet = fleet;
    this.powers = powers;
    this.clock = clock;
  }

  /** What these fields offer in a grid; a field's choices are called as it is, in the plural. */
  public Map<String, Object> choices(String grid, String... fields) {
    Map<String, Object> choices = new HashMap<>();
    for (String field : fields) {
      List<Map<String, String>> options = new ArrayList<>();
      entries(field, grid).forEach(one -> options.add(one.option()));
      options.add(option(NOT_LISTED, "不在名册内（请填写）", "Not in the register (please name it)"));
      choices.put(field.equals("body") ? "bodies" : field + "s", options);
    }
    return choices;
  }

  /** Whatever was answered stands in its register, or is said not to. */
  public List<FieldProblem> problems(Answers answers, String grid) {
    return UNKNOWN.keySet().stream()
        .sorted()
        .filter(answers::has)
        .filter(field -> !answers.text(field).equals(NOT_LISTED))
        .filter(
            field -> entries(field, grid).noneMatch(one -> one.code().equals(answers.text(field))))
        .map(field -> new FieldProblem(field, UNKNOWN.get(field)))
        .toList();
  }

  /** What was chosen, as it is called today; null if nothing was. */
  public String named(Answers answers, String field, String grid) {
    String chosen = answers.text(field);
    if (NOT_LISTED.equals(chosen)) {
      return answers.text(field + OTHER);
    }
    return entries(field, grid)
        .filter(one -> one.code().equals(chosen))
        .map(Entry::name)
        .findFirst()
        .orElse(chosen);
  }

  private Stream<Entry> entries(String field, String grid) {
    return switch (field) {
      case "hospital" ->
          facilities.all(FacilityKind.HOSPITAL).stream()
              .map(one -> new Entry(one.code(), one.name(), "", ""));
      case "body" ->
          powers.medicalInstitutions(grid, clock.now()).stream()
              .map(one -> new Entry(one.code(), one.name(), "", ""));
      case "ambulance" -> vehicles(VehicleKind.AMBULANCE, "", "");
      case "car" ->
          Stream.concat(
              vehicles(VehicleKind.AMBULANCE, "（救护车）", " (ambulance)"),
              vehicles(VehicleKind.TRANSFER, "（转运车）", " (transfer)"));
      default -> throw new IllegalArgumentException(field);
    };
  }

  private Stream<Entry> vehicles(VehicleKind kind, String note, String noteEn) {
    return fleet.vehicles(kind).stream()
        .map(one -> new Entry(one.code(), one.plate(), note, noteEn));
  }

  private static Map<String, String> option(String value, String zh, String en) {
    return Map.of("value", value, "label", zh, "labelEn", en);
  }
}
