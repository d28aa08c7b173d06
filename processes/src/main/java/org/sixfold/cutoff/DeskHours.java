package org.sixfold.cutoff;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.sixfold.access.Role;
import org.sixfold.cutoff.NextHoursView.Desk;
import org.sixfold.cutoff.NextHoursView.Gap;
import org.sixfold.facility.Facilities;
import org.sixfold.facility.FacilityKind;
import org.sixfold.responsibility.DutyHours;
import org.sixfold.responsibility.DutyHours.Hour;
import org.springframework.stereotype.Component;

/** Whether every role and every facility's desk has somebody in every hour. */
@Component
class DeskHours {

  private static final Duration HOUR = Duration.ofHours(1);

  private final DutyHours duty;
  private final Facilities facilities;

  DeskHours(DutyHours duty, Facilities facilities) {
    this.duty = duty;
    this.facilities = facilities;
  }

  /** The command room first, then the roles that every hour needs, then the desks. */
  List<Desk> of(Instant from, int hours) {
    Stream<Desk> roles =
        Stream.concat(
                Stream.of(Role.SUPERVISOR),
                DutyHours.needed().stream().filter(role -> role != Role.FACILITY_DESK))
            .map(role -> new Desk(role, null, null, duty.of(role, from, hours)));
    Stream<Desk> desks =
        facilities.all(FacilityKind.ISOLATION).stream()
            .filter(one -> !one.desk().isEmpty())
            .map(one -> new Desk(null, one.code(), one.name(), duty.of(one.desk(), from, hours)));
    return Stream.concat(roles, desks).toList();
  }

  static List<Gap> gaps(List<Desk> desks) {
    List<Gap> gaps = new ArrayList<>();
    for (Desk desk : desks) {
      Instant begun = null;
      for (Hour hour : desk.hours()) {
        if (!hour.covered() && begun == null) {
          begun = hour.from();
        } else if (hour.covered() && begun != null) {
          gaps.add(gap(desk, begun, hour.from()));
          begun = null;
        }
      }
      if (begun != null) {
        Hour last = desk.hours().get(desk.hours().size() - 1);
        gaps.add(gap(desk, begun, last.from().plus(HOUR)));
      }
    }
    return gaps;
  }

  private static Gap gap(Desk desk, Instant from, Instant to) {
    return new Gap(desk.role(), desk.facility(), desk.name(), from, to);
  }
}
