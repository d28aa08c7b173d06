package org.sixfold.escalation;

import java.time.Instant;
import java.util.Map;
import org.sixfold.access.Role;
import org.sixfold.grid.Grids;
import org.sixfold.notification.Notifications;
import org.sixfold.responsibility.Responsibility;
import org.sixfold.responsibility.RotaGapAhead;
import org.sixfold.shared.SixfoldClock;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The command room of each sub-district is told, once, of hours that nobody covers. */
@Component
class RotaGapAlarm {

  private final Grids grids;
  private final Responsibility responsibility;
  private final Notifications notifications;
  private final SixfoldClock clock;

  RotaGapAlarm(
      Grids grids, Responsibility responsibility, Notifications notifications, SixfoldClock clock) {
    this.grids = grids;
    this.responsibility = responsibility;
    this.notifications = notifications;
    this.clock = clock;
  }

  @EventListener
  void ahead(RotaGapAhead gap) {
    grids.subdistricts().stream()
        .flatMap(
            grid -> responsibility.answerable(Role.SUPERVISOR, grid.code(), clock.now()).stream())
        .distinct()
        .forEach(
            username ->
                notifications.alarm(
                    "rota-gap:" + gap.id() + ":" + username,
                    username,
                    "rota-gap",
                    Map.of(
                        "role", gap.role().name(),
                        "from", text(gap.from()),
                        "to", text(gap.to()))));
  }

  private String text(Instant moment) {
    return moment.atZone(clock.zone()).toOffsetDateTime().toString();
  }
}
