package org.sixfold.form;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.sixfold.form.FormField.Limits;
import org.sixfold.form.FormField.Special;
import org.sixfold.form.FormField.Type;
import org.sixfold.shared.FieldProblem;
import org.sixfold.shared.PersonalNumbers;

/** Checks single values: type, range, choice. */
final class FormValues {

  private static final int LONGEST_TEXT = 4000;
  private static final Pattern PHONE = Pattern.compile("\\+?[0-9(][0-9 ()-]{4,19}");
  private static final Pattern ID = Pattern.compile("[0-9a-z]{1,20}");
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2200;

  private FormValues() {}

  /** The value as accepted; null if there is none or it is wrong. */
  static Object check(FormField field, Object sent, String path, List<FieldProblem> problems) {
    Object value = written(field, sent);
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

  /**
   * What was sent, without what a keyboard adds: blanks around it, full-width digits in a phone.
   */
  private static Object written(FormField field, Object sent) {
    if (field.special() == Special.SIG && sent instanceof Map<?, ?> drawn) {
      return Signature.trimmed(drawn);
    }
    if (!(sent instanceof String text)) {
      return sent;
    }
    return FormText.trim(
        field.special() == Special.TEL ? Normalizer.normalize(text, Normalizer.Form.NFKC) : text);
  }

  private static FieldProblem problem(FormField field, Object value, String path) {
    return switch (field.type()) {
      case TEXTFIELD, TEXTAREA -> text(field, value, path);
      case NUMBER -> number(field.limits(), value, path);
      case DATETIME, DATE -> moment(field.type(), value, path);
      case RADIO, SELECT -> option(field.options(), value, path);
      case CHECKLIST -> options(field.options(), value, path);
      case FILEPICKER -> pictures(value, path);
      case CHECKBOX -> value instanceof Boolean ? null : new FieldProblem(path, "form.type");
      default -> new FieldProblem(path, "form.type");
    };
  }

  private static FieldProblem text(FormField field, Object value, String path) {
    if (field.special() == Special.SIG && value instanceof Map<?, ?> drawn) {
      if (!Signature.isDrawn(drawn)) {
        return new FieldProblem(path, "form.signature");
      }
      Object signer = drawn.get(Signature.NAME);
      return "".equals(signer)
          ? new FieldProblem(path, "form.signer")
          : text(field.limits(), signer, path);
    }
    FieldProblem problem = text(field.limits(), value, path);
    if (problem != null) {
      return problem;
    }
    String text = (String) value;
    if (field.special() == Special.TEL) {
      return PHONE.matcher(text).matches() ? null : new FieldProblem(path, "form.phone");
    }
    boolean free = field.special() == null && !field.numbers();
    return free && PersonalNumbers.areIn(text)
        ? new FieldProblem(path, "text.personalNumber")
        : null;
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
    Pattern written = type == Type.DATE ? FormText.DATE : FormText.DATE_TIME;
    if (value instanceof String text && written.matcher(text).matches()) {
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

  /** Whether they are there, and of this case, is asked where they are kept. */
  private static FieldProblem pictures(Object value, String path) {
    boolean fits =
        value instanceof List<?> ids
            && ids.size() <= FormLimits.MOST_PICTURES
            && new HashSet<>(ids).size() == ids.size()
            && ids.stream().allMatch(id -> id instanceof String text && ID.matcher(text).matches());
    return fits ? null : new FieldProblem(path, "form.pictures", FormLimits.MOST_PICTURES);
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
