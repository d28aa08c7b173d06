package org.sixfold.escalation;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;

/** Whether a cell of the decision {@code task-deadlines} can be read. */
public final class DeadlineTexts {

  private static final String ANY = "2000-01-01T00:00:00Z";

  private DeadlineTexts() {}

  /**
   * Whether the text fits its column.
   *
   * @param output name of the column, such as {@code due} or {@code calendar}
   */
  public static boolean fits(String output, String text) {
    try {
      switch (output) {
        case "opens", "warn", "due", "escalate" ->
            DeadlineOffset.resolve(
                text,
                new Anchors(
                    Instant.parse(ANY),
                    ZoneOffset.UTC,
                    Map.of(
                        "lawfulEnd",
                        ANY,
                        "departAt",
                        ANY,
                        "etaAt",
                        ANY,
                        "locatedAt",
                        ANY,
                        "positiveAt",
                        ANY)),
                WorkCalendar.DAY_AND_NIGHT);
        case "step", "defer" -> DeadlineOffset.length(text);
        case "calendar" -> WorkCalendar.of(text);
        case "ladder" -> Ladder.levels(text);
        default -> {
          // Another column is for people to read.
        }
      }
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
