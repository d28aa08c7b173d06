package org.sixfold.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** The numbers of a board under the names that {@link BoardSql} gives them. */
final class BoardNumbers {

  private static final List<String> TASKS = List.of("open", "dueSoon", "overdue");
  private static final List<String> STEPS =
      List.of(
          "rows", "rejected", "named", "checked", "called", "visited", "returned", "underControl");

  /** The board shows no more people. */
  private static final int MOST_LOADS = 20;

  private BoardNumbers() {}

  static Map<String, Long> of(JsonNode board) {
    Map<String, Long> numbers = new TreeMap<>();
    board.path("states").forEachEntry((state, n) -> numbers.put("state " + state, n.asLong()));
    board.path("stages").forEachEntry((stage, n) -> numbers.put("stage " + stage, n.asLong()));
    numbers.put("total", board.path("balance").path("total").asLong());
    TASKS.forEach(one -> numbers.put(one, board.path("tasks").path(one).asLong()));
    for (JsonNode grid : board.path("byGrid")) {
      String name = "grid " + grid.path("grid").asString() + " ";
      TASKS.forEach(one -> numbers.put(name + one, grid.path(one).asLong()));
    }
    for (JsonNode role : board.path("byRole")) {
      String name = "role " + role.path("role").asString() + " ";
      TASKS.forEach(one -> numbers.put(name + one, role.path(one).asLong()));
    }
    for (JsonNode level : board.path("escalations")) {
      numbers.put("level " + level.path("level").asInt(), level.path("tasks").asLong());
    }
    for (JsonNode list : board.path("lists")) {
      String name = "list " + list.path("id").asString() + " ";
      STEPS.forEach(one -> numbers.put(name + one, list.path(one).asLong()));
    }
    for (JsonNode load : board.path("overloads").path("people")) {
      numbers.put("load " + load.path("username").asString(), load.path("tasks").asLong());
    }
    numbers.put("secondsBeyondEnd", seconds(board.path("personHoursBeyondLawfulEnd")));
    numbers.put("secondsUndecided", seconds(board.path("hoursHeldWithoutDecision")));
    numbers.put("unmetNeeds", board.path("unmetNeeds").asLong());
    numbers.put("resultsLate", board.path("resultsLate").asLong());
    board
        .path("timerLatenessSeconds")
        .forEachEntry((share, seconds) -> numbers.put(share, seconds.asLong()));
    for (JsonNode facility : board.path("beds")) {
      for (JsonNode kind : facility.path("kinds")) {
        String name = facility.path("code").asString() + " " + kind.path("kind").asString();
        numbers.put("bed " + name, kind.path("held").asLong());
        numbers.put("beds " + name, kind.path("held").asLong() + kind.path("free").asLong());
      }
    }
    numbers.values().removeIf(number -> number == 0);
    return numbers;
  }

  /** What differs, of all that the board shows. */
  static List<String> differences(JsonNode board, Map<String, Long> sql) {
    Map<String, Long> shown = of(board);
    List<String> differences = new ArrayList<>();
    long loads = sql.keySet().stream().filter(name -> name.startsWith("load ")).count();
    long shownLoads = shown.keySet().stream().filter(name -> name.startsWith("load ")).count();
    if (shownLoads != Math.min(loads, MOST_LOADS)) {
      differences.add("loads: " + shownLoads + " shown of " + loads);
    }
    shown.forEach(
        (name, number) -> {
          if (!number.equals(sql.get(name))) {
            differences.add(name + ": board " + number + ", tables " + sql.get(name));
          }
        });
    sql.forEach(
        (name, number) -> {
          if (!shown.containsKey(name) && isOnBoard(name, board)) {
            differences.add(name + ": not on the board, tables " + number);
          }
        });
    return differences;
  }

  /** Lists of other days, and people beyond those shown, are not there. */
  private static boolean isOnBoard(String name, JsonNode board) {
    if (name.startsWith("load ")) {
      return false;
    }
    if (!name.startsWith("list ")) {
      return true;
    }
    for (JsonNode list : board.path("lists")) {
      if (name.startsWith("list " + list.path("id").asString() + " ")) {
        return true;
      }
    }
    return false;
  }

  private static long seconds(JsonNode hours) {
    return Math.round(hours.asDouble() * 3600);
  }
}
