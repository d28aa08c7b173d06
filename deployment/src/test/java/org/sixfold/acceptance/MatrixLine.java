package org.sixfold.acceptance;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sixfold.access.Role;

/**
 * One call of the table.
 *
 * @param body JSON that it sends, {@code file} for a file, or the query; empty for none
 * @param own roles that are let in where the person belongs to their grid
 * @param elsewhere roles that are let in where not
 */
record MatrixLine(
    String method, String path, String body, Set<Role> own, Set<Role> elsewhere, String note) {

  private static final String TABLE = "/access/matrix.txt";
  private static final String ANYBODY = "anybody";
  private static final String VISITOR = "visitor";

  static List<MatrixLine> all() {
    Map<String, Set<Role>> groups = new HashMap<>();
    List<MatrixLine> lines = new ArrayList<>();
    for (String line : text().lines().toList()) {
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      if (line.contains(" := ")) {
        String[] group = line.split(" := ");
        groups.put(group[0].strip(), roles(group[1], groups));
        continue;
      }
      String[] cells =
          Arrays.stream(line.split("\\|", -1)).map(String::strip).toArray(String[]::new);
      String[] call = cells[0].split(" ", 2);
      Set<Role> own = roles(cells[2], groups);
      Set<Role> elsewhere = cells[3].equals("same") ? own : roles(cells[3], groups);
      lines.add(new MatrixLine(call[0], call[1].strip(), cells[1], own, elsewhere, cells[4]));
    }
    return lines;
  }

  String call() {
    return method + " " + path;
  }

  boolean lets(Role role, boolean isOwn) {
    return (isOwn ? own : elsewhere).contains(role);
  }

  /** Whether its id names nothing: who is let in is told so. */
  boolean isAboutNothing() {
    return note.contains("nothing");
  }

  /** Whether no answer to somebody of another grid may name the person. */
  boolean namesNobodyTo(Role role) {
    boolean everywhere = note.contains("everywhere for " + role);
    return !lets(role, false) || note.contains("many") && !everywhere;
  }

  boolean isOpenToAnybody() {
    return note.contains(ANYBODY);
  }

  /** The isolated person's page, which has a session of its own. */
  boolean isOfOwnPage() {
    return note.contains(VISITOR);
  }

  private static Set<Role> roles(String cell, Map<String, Set<Role>> groups) {
    Set<Role> roles = EnumSet.noneOf(Role.class);
    for (String word : cell.split("[, ]+")) {
      if (word.isEmpty() || word.equals("-")) {
        continue;
      }
      boolean without = word.startsWith("!");
      String name = without ? word.substring(1) : word;
      Set<Role> meant = groups.containsKey(name) ? groups.get(name) : Set.of(Role.valueOf(name));
      if (without) {
        roles.removeAll(meant);
      } else {
        roles.addAll(meant);
      }
    }
    return roles;
  }

  private static String text() {
    try (InputStream in = MatrixLine.class.getResourceAsStream(TABLE)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
