package org.sixfold.casework;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sixfold.shared.FieldProblem;
import org.sixfold.shared.ProblemException;

/** Reads the fields of a message from outside and gathers what is wrong with them. */
public final class MessageFields {

  private final Map<String, Object> payload;
  private final List<FieldProblem> problems = new ArrayList<>();

  public MessageFields(Map<String, Object> payload) {
    this.payload = payload;
  }

  /** A required text. */
  public String text(String field, int longest) {
    String text = optional(field, longest);
    if (text == null && problems.stream().noneMatch(one -> one.field().equals(field))) {
      problems.add(new FieldProblem(field, "form.required"));
    }
    return text;
  }

  /** A text; null if it is missing or empty. */
  public String optional(String field, int longest) {
    Object value = payload.get(field);
    if (value == null) {
      return null;
    }
    if (!(value instanceof String text)) {
      problems.add(new FieldProblem(field, "form.type"));
      return null;
    }
    if (text.codePointCount(0, text.length()) > longest) {
      problems.add(new FieldProblem(field, "form.tooLong", longest));
      return null;
    }
    return text.isBlank() ? null : text.strip();
  }

  /** A required moment with offset. */
  public Instant moment(String field) {
    String text = text(field, 40);
    try {
      return text == null ? null : OffsetDateTime.parse(text).toInstant();
    } catch (DateTimeException e) {
      problems.add(new FieldProblem(field, "form.moment"));
      return null;
    }
  }

  /** A required code. */
  public <E extends Enum<E>> E code(String field, Class<E> type) {
    String text = text(field, 40);
    E code =
        Arrays.stream(type.getEnumConstants())
            .filter(one -> one.name().equals(text))
            .findFirst()
            .orElse(null);
    if (text != null && code == null) {
      problems.add(new FieldProblem(field, "form.option"));
    }
    return code;
  }

  /** A required number with at most one decimal. */
  public BigDecimal number(String field, BigDecimal least, BigDecimal most) {
    Object value = payload.get(field);
    if (value == null) {
      problems.add(new FieldProblem(field, "form.required"));
      return null;
    }
    if (!(value instanceof Number)) {
      problems.add(new FieldProblem(field, "form.type"));
      return null;
    }
    BigDecimal number = new BigDecimal(value.toString()).stripTrailingZeros();
    if (number.scale() > 1) {
      problems.add(new FieldProblem(field, "form.decimals", 1));
    } else if (number.compareTo(least) < 0) {
      problems.add(new FieldProblem(field, "form.min", least.toPlainString()));
    } else if (number.compareTo(most) > 0) {
      problems.add(new FieldProblem(field, "form.max", most.toPlainString()));
    }
    return number;
  }

  /** Codes of a list; empty if it is missing. */
  public List<String> codes(String field, Set<String> known) {
    Object value = payload.get(field);
    if (value == null) {
      return List.of();
    }
    if (!(value instanceof List<?> list) || !known.containsAll(list)) {
      problems.add(new FieldProblem(field, "form.option"));
      return List.of();
    }
    return list.stream().map(String::valueOf).toList();
  }

  /** A code; null if it is missing. */
  public String optionalCode(String field, Set<String> known) {
    String code = optional(field, 40);
    if (code != null && !known.contains(code)) {
      problems.add(new FieldProblem(field, "form.option"));
      return null;
    }
    return code;
  }

  /**
   * @throws ProblemException 422 {@code form.invalid} if a field was wrong
   */
  public void refuseProblems() {
    if (!problems.isEmpty()) {
      throw ProblemException.unfit("form.invalid", problems);
    }
  }
}
