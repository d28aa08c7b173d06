package org.sixfold.verification;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sixfold.grid.Division;
import org.sixfold.grid.Division.Level;
import org.sixfold.grid.Divisions;
import org.springframework.stereotype.Component;

/**
 * Who may be handed a person: every sub-district and county of the public divisions, and by its
 * name whoever stands in none, for a person may be anywhere.
 */
@Component
class Receivers {

  /** The choice that stands for a receiver in no division that we know. */
  static final String NOT_LISTED = "NOT_LISTED";

  private static final Set<Level> RECEIVING = Set.of(Level.COUNTY, Level.TOWNSHIP);

  private final Divisions divisions;

  Receivers(Divisions divisions) {
    this.divisions = divisions;
  }

  /** To choose from, each with the division above it, as many places share a name. */
  List<Map<String, String>> options() {
    Map<String, Division> byCode =
        divisions.divisions().stream()
            .collect(Collectors.toMap(Division::code, Function.identity(), (one, same) -> one));
    List<Map<String, String>> options = new ArrayList<>();
    byCode.values().stream()
        .filter(one -> RECEIVING.contains(one.level()))
        .sorted(Comparator.comparing(Division::code))
        .forEach(one -> options.add(option(one, one.nameUnder(byCode.get(one.parent())))));
    options.add(option(NOT_LISTED, "不在名册内（请填写）", "Not in the register (please name it)"));
    return options;
  }

  boolean knows(String code) {
    return options().stream().anyMatch(one -> one.get("value").equals(code));
  }

  /** As people read it; a code that is no longer known stays as it is. */
  String name(String code) {
    return divisions.nameOf(code).orElse(code);
  }

  private static Map<String, String> option(Division one, String name) {
    return option(one.code(), name, name);
  }

  private static Map<String, String> option(String value, String zh, String en) {
    return Map.of("value", value, "label", zh, "labelEn", en);
  }
}
