package org.sixfold.shared;

import java.util.List;

/**
 * One line of an import, read field by field; what is wrong with it is gathered.
 *
 * @param problems of the whole file
 */
public record CsvLine(Csv.Row row, List<FieldProblem> problems) {

  /** Enough to see what is wrong with a file. */
  private static final int MOST = 200;

  /** The field's text; empty where the file has none. */
  public String text(String field) {
    return row.get(field);
  }

  /** The field's text; a problem where it is missing or too long. */
  public String required(String field, int longest) {
    String text = text(field);
    if (text.isEmpty()) {
      refuse(field, "import.fieldMissing");
    } else if (text.length() > longest) {
      refuse(field, "import.fieldTooLong", longest);
    }
    return text;
  }

  /** A code of letters, digits and hyphens; a problem where it is none. */
  public String code(String field, int longest) {
    String code = required(field, longest);
    if (!code.matches("[0-9A-Za-z-]*")) {
      refuse(field, "import.fieldUnknownValue");
    }
    return code;
  }

  /** A whole number of at least 0; a problem where it is none. */
  public int number(String field) {
    if (!text(field).matches("\\d{1,6}")) {
      refuse(field, "import.fieldNoNumber");
      return 0;
    }
    return Integer.parseInt(text(field));
  }

  /** One of the constants by its name; the usual one where the file has none. */
  public <E extends Enum<E>> E oneOf(String field, E usual) {
    String text = text(field);
    if (text.isEmpty()) {
      return usual;
    }
    for (E value : usual.getDeclaringClass().getEnumConstants()) {
      if (value.name().equals(text)) {
        return value;
      }
    }
    refuse(field, "import.fieldUnknownValue");
    return usual;
  }

  /** Words separated by blanks, bars, semicolons or Chinese commas. */
  public List<String> words(String field) {
    String text = text(field).strip();
    return text.isEmpty() ? List.of() : List.of(text.split("[\\s;；|、]+"));
  }

  /** Notes what is wrong with a field of this line. */
  public void refuse(String field, String code, Object... args) {
    problems.add(new FieldProblem("line " + row.line() + ": " + field, code, args));
  }

  /**
   * Refuses the file if anything is wrong with it.
   *
   * @throws ProblemException 422 {@code import.invalid}
   */
  public static void refuseAny(List<FieldProblem> problems) {
    if (!problems.isEmpty()) {
      throw ProblemException.unfit(
          "import.invalid", problems.subList(0, Math.min(problems.size(), MOST)));
    }
  }
}
