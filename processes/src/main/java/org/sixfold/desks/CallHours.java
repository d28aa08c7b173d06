package org.sixfold.desks;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.sixfold.casework.VisitingHours;

/**
 * From when a person may be phoned. Nobody is phoned from 21:00 to 08:00, people of contact lists
 * not from 22:00 to 07:00; whose exposure is live, because an index person named them, at any hour.
 * Where nobody answered, the next attempt is an hour later at the earliest and in another hour.
 */
record CallHours(ZoneId zone) {

  private static final LocalTime CONTACTS_OPEN = LocalTime.of(7, 0);
  private static final LocalTime CONTACTS_CLOSE = LocalTime.of(22, 0);

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

  /** How urgent the list or report is that names the person. */
  enum Exposure {
    NONE,
    CONTACT_LIST,
    LIVE
  }

  /**
   * @param unanswered moments of the last day in which nobody answered, in order
   */
  Opening opening(Instant now, Exposure exposure, List<Instant> unanswered) {
    Instant awake = awake(now, exposure);
    if (!unanswered.isEmpty()) {
      Set<Integer> hours =
          unanswered.stream().map(at -> at.atZone(zone).getHour()).collect(Collectors.toSet());
      Instant again = VisitingHours.next(unanswered.get(unanswered.size() - 1), zone, hours);
      if (again.isAfter(now) && !again.isBefore(awake)) {
        return new Opening(again, Wait.NO_ANSWER);
      }
    }
    return new Opening(awake, awake.isAfter(now) ? Wait.NIGHT : null);
  }

  private Instant awake(Instant now, Exposure exposure) {
    if (exposure == Exposure.LIVE) {
      return now;
    }
    boolean contact = exposure == Exposure.CONTACT_LIST;
    return VisitingHours.within(
            now.atZone(zone),
            contact ? CONTACTS_OPEN : VisitingHours.OPEN,
            contact ? CONTACTS_CLOSE : VisitingHours.CLOSE)
        .toInstant();
  }
}
