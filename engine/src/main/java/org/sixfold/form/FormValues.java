package org.sixfold.form;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.sixfold.form.FormField.Limits;
import org.sixfold.form.FormField.Type;
import org.sixfold.shared.FieldProblem;

/** Checks single values: type, range, choice. */
final class FormValues {

  private static final int LONGEST_TEXT = 4000;
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2200;

  private FormValues() {}

  /** The value as accepted; null if there is none or it is wrong. */
  static Object check(FormField field, Object sent, String path, List<FieldProblem> problems) {
    Object value = sent instanceof String text ? text.strip() : sent;
    boolean empty =
        value == null
            || "".equals(value)
            || value instanceof List<?> list && list.isEmpty()
            || field.type() == Type.CHECKBOX && Boolean.FALSE.equals(value);
    if (empty) {
      if (field.required()) {
        problems.add(new FieldProblem(path, "form.required"));
      }
      return value instanceof Boolean ? value : null;
    }
    FieldProblem problem = problem(field, value, path);
    if (problem != null) {
      problems.add(problem);
      return null;
    }
    return value;
  }

  private static FieldProblem problem(FormField field, Object value, String path) {
    return switch (field.type()) {
      case TEXTFIELD, TEXTAREA -> text(field.limits(), value, path);
      case NUMBER -> number(field.limits(), value, path);
      case DATETIME, DATE -> moment(field.type(), value, path);
      case RADIO, SELECT -> option(field.options(), value, path);
      case CHECKLIST -> options(field.options(), value, path);
      case CHECKBOX -> value instanceof Boolean ? null : new FieldProblem(path, "form.type");
      default -> new FieldProblem(path, "form.type");
    };
  }

  private static FieldProblem text(Limits limits, Object value, String path) {
    if (!(value instanceof String text)) {
      return new FieldProblem(path, "form.type");
    }
    int length = text.codePointCount(0, text.length());
    int longest = limits.maxLength() == null ? LONGEST_TEXT : limits.maxLength();
    if (length > longest) {
      return new FieldProblem(path, "form.tooLong", longest);
    }
    if (limits.minLength() != null && length < limits.minLength()) {
      return new FieldProblem(path, "form.tooShort", limits.minLength());
    }
    boolean fits = limits.pattern() == null || limits.pattern().matcher(text).find();
    return fits ? null : new FieldProblem(path, "form.pattern");
  }

  private static FieldProblem number(Limits limits, Object value, String path) {
    if (!(value instanceof Number)) {
      return new FieldProblem(path, "form.type");
    }
    BigDecimal number;
    try {
      number = new BigDecimal(value.toString()).stripTrailingZeros();
    } catch (NumberFormatException e) {
      return new FieldProblem(path, "form.type");
    }
    if (limits.decimals() != null && number.scale() > limits.decimals()) {
      return new FieldProblem(path, "form.decimals", limits.decimals());
    }
    if (limits.min() != null && number.compareTo(limits.min()) < 0) {
      return new FieldProblem(path, "form.min", limits.min());
    }
    boolean fits = limits.max() == null || number.compareTo(limits.max()) <= 0;
    return fits ? null : new FieldProblem(path, "form.max", limits.max());
  }

  private static FieldProblem moment(Type type, Object value, String path) {
    if (value instanceof String text) {
      try {
        int year =
            type == Type.DATE
                ? LocalDate.parse(text).getYear()
                : OffsetDateTime.parse(text).getYear();
        if (year >= FIRST_YEAR && year <= LAST_YEAR) {
          return null;
        }
      } catch (DateTimeException e) {
        return new FieldProblem(path, "form.moment");
      }
    }
    return new FieldProblem(path, "form.moment");
  }

  private static FieldProblem option(Set<String> options, Object value, String path) {
    boolean fits =
        value instanceof String text
            && (options == null ? text.length() <= LONGEST_TEXT : options.contains(text));
    return fits ? null : new FieldProblem(path, "form.option");
  }

  private static FieldProblem options(Set<String> options, Object value, String path) {
    if (!(value instanceof List<?> chosen) || new LinkedHashSet<>(chosen).size() < chosen.size()) {
      return new FieldProblem(path, "form.option");
    }
    for (Object one : chosen) {
      if (option(options, one, path) != null) {
        return new FieldProblem(path, "form.option");
      }
    }
    return null;
  }
}
