package org.sixfold.casework;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.sixfold.form.Signature;

/** Typed reading of a validated form's answers. */
public record Answers(Map<String, Object> values) {

  /** The text of a field, of a drawn signature its name; null if it was left empty. */
  public String text(String key) {
    return Signature.signer(values.get(key));
  }

  /** The moment of a date-time field; null if it was left empty. */
  public Instant moment(String key) {
    String text = text(key);
    return text == null ? null : OffsetDateTime.parse(text).toInstant();
  }

  /** The chosen codes of a checklist; empty if none was chosen. */
  public List<String> codes(String key) {
    return values.get(key) instanceof List<?> list
        ? list.stream().map(String::valueOf).toList()
        : List.of();
  }

  public boolean has(String key) {
    return values.containsKey(key);
  }
}
