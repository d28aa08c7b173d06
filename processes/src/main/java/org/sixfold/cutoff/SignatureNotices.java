package org.sixfold.cutoff;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.sixfold.access.Role;
import org.sixfold.grid.Grid;
import org.sixfold.grid.Grids;
import org.sixfold.notification.Notifications;
import org.sixfold.responsibility.Member;
import org.sixfold.responsibility.Responsibility;
import org.sixfold.shared.SixfoldClock;
import org.sixfold.shared.SixfoldProperties;
import org.springframework.stereotype.Component;

/** Tells the command room and the leaders of a sub-district that its figures wait for a name. */
@Component
class SignatureNotices {

  private static final String TEMPLATE = "cut-off-unsigned";
  private static final String PAGE = "/desk/#/cutoff";

  private final Grids grids;
  private final Responsibility responsibility;
  private final Notifications notifications;
  private final SixfoldProperties product;
  private final SixfoldClock clock;

  SignatureNotices(
      Grids grids,
      Responsibility responsibility,
      Notifications notifications,
      SixfoldProperties product,
      SixfoldClock clock) {
    this.grids = grids;
    this.responsibility = responsibility;
    this.notifications = notifications;
    this.product = product;
    this.clock = clock;
  }

  /** Everybody once for a day and a time after its freezing. */
  void tell(LocalDate day, String grid, int minutesAfter) {
    Grid place = grids.get(grid);
    String key = "cut-off-unsigned:%s:%s:%d:".formatted(day, grid, minutesAfter);
    Map<String, Object> values =
        Map.of(
            "day",
            day.toString(),
            "place",
            place.name(),
            "link",
            product.publicAddress() == null ? "-" : product.addressOr("") + PAGE);
    List<Notifications.Mail> mails =
        signers(place)
            .map(one -> new Notifications.Mail(key + one, one, TEMPLATE, values))
            .toList();
    if (!mails.isEmpty()) {
      notifications.queueAll(mails);
    }
  }

  private Stream<String> signers(Grid place) {
    return Stream.of(Role.SUPERVISOR, Role.SUBDISTRICT_LEADER)
        .flatMap(role -> responsibility.nearest(role, place.code(), clock.now()).stream())
        .filter(member -> answersFor(member, place))
        .map(Member::username)
        .distinct();
  }

  /** As {@link CutOffPlaces#of}: for all of the sub-district, or for some of its villages. */
  private boolean answersFor(Member member, Grid place) {
    return member.grids().stream()
        .map(code -> grids.get(code).path())
        .anyMatch(own -> place.path().startsWith(own) || own.startsWith(place.path()));
  }
}
