package org.sixfold.responsibility;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sixfold.responsibility.persistence.ShiftRow;

/** Days on which somebody works more than twelve hours without a reason being given. */
public final class LongDays {

  /** Source: workers rest; a rota above 12 hours a day needs a reason. */
  private static final Duration LONGEST = Duration.ofHours(12);

  /** A warning of an import; nothing is refused for it. */
  public record Warning(String username, LocalDate day, double hours, String code) {}

  private LongDays() {}

  static List<Warning> of(Collection<ShiftRow> shifts, ZoneId zone) {
    Map<String, Map<LocalDate, Duration>> worked = new TreeMap<>();
    Map<String, List<LocalDate>> explained = new TreeMap<>();
    for (ShiftRow shift : shifts) {
      Instant from = shift.startsAt();
      while (from.isBefore(shift.endsAt())) {
        LocalDate day = from.atZone(zone).toLocalDate();
        Instant midnight = day.plusDays(1).atStartOfDay(zone).toInstant();
        Instant to = midnight.isBefore(shift.endsAt()) ? midnight : shift.endsAt();
        worked
            .computeIfAbsent(shift.username(), user -> new TreeMap<>())
            .merge(day, Duration.between(from, to), Duration::plus);
        if (shift.reason() != null) {
          explained.computeIfAbsent(shift.username(), user -> new ArrayList<>()).add(day);
        }
        from = to;
      }
    }
    List<Warning> warnings = new ArrayList<>();
    worked.forEach(
        (user, days) ->
            days.forEach(
                (day, hours) -> {
                  if (hours.compareTo(LONGEST) > 0
                      && !explained.getOrDefault(user, List.of()).contains(day)) {
                    warnings.add(
                        new Warning(user, day, hours.toMinutes() / 60.0, "rota.overTwelveHours"));
                  }
                }));
    return warnings;
  }
}
