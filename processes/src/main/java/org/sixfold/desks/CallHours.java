package org.sixfold.desks;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.sixfold.casework.VisitingHours;
import org.sixfold.escalation.WorkCalendar;

/**
 * From when a person may be phoned: in the hours of the task's own row of the deadlines, outside
 * them only who is in {@code danger}. Where nobody answered, the next attempt is an hour later at
 * the earliest and in another hour.
 */
record CallHours(ZoneId zone) {

  /** Why somebody is not phoned now. */
  enum Wait {
    NIGHT,
    NO_ANSWER
  }

  /**
   * @param from the moment from which the person may be phoned; now or earlier if at once
   * @param reason null if at once
   */
  record Opening(Instant from, Wait reason) {}

  /**
   * @param danger whether a fever, a positive result or a live exposure is known
   * @param unanswered moments of the last day in which nobody answered, in order
   */
  Opening opening(Instant now, WorkCalendar hours, boolean danger, List<Instant> unanswered) {
    Instant awake = danger ? now : hours.enter(now.atZone(zone)).toInstant();
    if (!unanswered.isEmpty()) {
      Set<Integer> tried =
          unanswered.stream().map(at -> at.atZone(zone).getHour()).collect(Collectors.toSet());
      Instant again = VisitingHours.next(unanswered.get(unanswered.size() - 1), zone, tried);
      if (again.isAfter(now) && !again.isBefore(awake)) {
        return new Opening(again, Wait.NO_ANSWER);
      }
    }
    return new Opening(awake, awake.isAfter(now) ? Wait.NIGHT : null);
  }
}
