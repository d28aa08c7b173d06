package org.sixfold.grid;

import java.io.IOException;
import java.io.Reader;
import java.util.List;
import java.util.Map;
import org.sixfold.shared.Csv;
import org.sixfold.shared.FieldProblem;

/**
 * One line of an import by its header's names.
 *
 * @param line line in the file, the header being 1
 */
record CsvRecord(int line, Map<String, String> values) {

  static List<CsvRecord> readAll(Reader csv) throws IOException {
    return Csv.read(csv, List.of("code")).stream()
        .map(row -> new CsvRecord(row.line(), row.values()))
        .toList();
  }

  /** The field's text; empty where the file has none. */
  String text(String field) {
    return values.getOrDefault(field, "");
  }

  /** The field's text; a problem where it is missing or too long. */
  String required(String field, int longest, List<FieldProblem> problems) {
    String text = text(field);
    if (text.isEmpty()) {
      problems.add(problem(field, "import.fieldMissing"));
    } else if (text.length() > longest) {
      problems.add(problem(field, "import.fieldTooLong", longest));
    }
    return text;
  }

  /** A whole number of at least 0; a problem where it is none. */
  int number(String field, List<FieldProblem> problems) {
    if (!text(field).matches("\\d{1,6}")) {
      problems.add(problem(field, "import.fieldNoNumber"));
      return 0;
    }
    return Integer.parseInt(text(field));
  }

  /** A constant by its name; a problem and null where there is no such. */
  <E extends Enum<E>> E constant(Class<E> type, String field, List<FieldProblem> problems) {
    try {
      return Enum.valueOf(type, text(field));
    } catch (IllegalArgumentException e) {
      problems.add(problem(field, "import.fieldUnknownValue"));
      return null;
    }
  }

  /** Words separated by blanks, bars, semicolons or Chinese commas, joined by single blanks. */
  String words(String field) {
    return String.join(" ", text(field).strip().split("[\\s;；|、]+"));
  }

  FieldProblem problem(String field, String code, Object... args) {
    return new FieldProblem("line " + line + ": " + field, code, args);
  }
}
