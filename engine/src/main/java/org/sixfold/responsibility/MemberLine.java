package org.sixfold.responsibility;

import java.util.Arrays;
import java.util.List;
import org.sixfold.access.Role;
import org.sixfold.grid.Grids;
import org.sixfold.responsibility.persistence.MemberRow;
import org.sixfold.shared.Csv;
import org.sixfold.shared.FieldProblem;

/** Reads one person of the roster file and notes what is wrong with it. */
record MemberLine(Csv.Row line, Grids grids, List<FieldProblem> problems) {

  private static final String UNKNOWN = "import.fieldUnknownValue";

  MemberRow row() {
    String username = text("username", 64, true);
    if (!username.matches("[A-Za-z0-9._-]*")) {
      problem("username", UNKNOWN);
    }
    String codes = String.join(" ", text("grids", 2000, false).split("\\s+"));
    for (String code : codes.isEmpty() ? new String[0] : codes.split(" ")) {
      if (grids.find(code).isEmpty()) {
        problem("grids", "grid.unknown", code);
      }
    }
    return new MemberRow(
        username,
        text("name", 100, true),
        role(),
        codes,
        text("phone", 32, false),
        text("email", 200, false),
        !"no".equalsIgnoreCase(line.get("active")));
  }

  private String role() {
    String role = text("role", 32, true);
    if (Arrays.stream(Role.values()).noneMatch(known -> known.name().equals(role))) {
      problem("role", UNKNOWN);
    }
    return role;
  }

  private String text(String column, int longest, boolean required) {
    String text = line.get(column);
    if (text.length() > longest) {
      problem(column, "import.fieldTooLong", longest);
    } else if (required && text.isEmpty()) {
      problem(column, "import.fieldMissing");
    }
    return text;
  }

  private void problem(String column, String code, Object... args) {
    problems.add(ImportProblems.of(line, column, code, args));
  }
}
