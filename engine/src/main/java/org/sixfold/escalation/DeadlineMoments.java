package org.sixfold.escalation;

import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;

/** The moments that a row of {@code task-deadlines} leads to, for a task that began somewhen. */
public final class DeadlineMoments {

  private DeadlineMoments() {}

  /**
   * By output ({@code opens}, {@code warn}, {@code due}, {@code escalate}); what has no moment is
   * left out.
   *
   * @param row outputs by name
   * @param variables the anchors that are known, such as {@code lawfulEnd}
   * @throws IllegalArgumentException if the row cannot be read
   */
  public static Map<String, Instant> of(
      Map<String, Object> row, Instant began, ZoneId zone, Map<String, Object> variables) {
    Anchors anchors = new Anchors(began, zone, variables);
    WorkCalendar calendar = WorkCalendar.of(String.valueOf(row.get("calendar")));
    Map<String, Instant> moments = new HashMap<>();
    Instant due = DeadlinePlanner.moment(row, "due", null, anchors, calendar);
    moments.put("due", due);
    for (String output : new String[] {"opens", "warn", "escalate"}) {
      moments.put(output, DeadlinePlanner.moment(row, output, due, anchors, calendar));
    }
    moments.values().removeIf(moment -> moment == null);
    return moments;
  }
}
