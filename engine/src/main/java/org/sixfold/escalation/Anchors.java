package org.sixfold.escalation;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Date;
import java.util.Map;
import java.util.Optional;

/**
 * The moments from which a task's deadlines are counted.
 *
 * @param variables of the process: {@code lawfulEnd}, {@code departAt}, {@code etaAt}, {@code
 *     locatedAt}, {@code positiveAt}, as dates or ISO texts
 */
record Anchors(Instant createdAt, ZoneId zone, Map<String, Object> variables) {

  private static final Map<String, String> NAMES =
      Map.of(
          "T",
          "lawfulEnd",
          "dep",
          "departAt",
          "eta",
          "etaAt",
          "loc",
          "locatedAt",
          "pos",
          "positiveAt");

  Optional<Instant> find(String anchor) {
    return "c".equals(anchor)
        ? Optional.of(createdAt)
        : Optional.ofNullable(variables.get(NAMES.get(anchor))).map(this::moment);
  }

  private Instant moment(Object value) {
    if (value instanceof Date date) {
      return date.toInstant();
    }
    if (value instanceof Instant instant) {
      return instant;
    }
    String text = value.toString();
    return text.matches(".*(Z|[+-]\\d{2}:?\\d{2})$")
        ? OffsetDateTime.parse(text).toInstant()
        : LocalDateTime.parse(text).atZone(zone).toInstant();
  }
}
