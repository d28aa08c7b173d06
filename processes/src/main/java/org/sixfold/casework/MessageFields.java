package org.sixfold.casework;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
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

  /**
   * @throws ProblemException 422 {@code form.invalid} if a field was wrong
   */
  public void refuseProblems() {
    if (!problems.isEmpty()) {
      throw ProblemException.unfit("form.invalid", problems);
    }
  }
}
