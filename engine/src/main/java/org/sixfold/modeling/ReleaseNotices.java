package org.sixfold.modeling;

import java.time.format.DateTimeFormatter;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.sixfold.access.Role;
import org.sixfold.modeling.persistence.ReleaseRow;
import org.sixfold.notification.Notifications;
import org.sixfold.responsibility.CommandRooms;
import org.sixfold.shared.SixfoldClock;
import org.sixfold.shared.SixfoldProperties;
import org.springframework.stereotype.Component;

/**
 * Tells who proposed and who approved a release with a moment, and the command room, when it will
 * begin, that it has begun, or that it was withdrawn: each once, in the caller's transaction.
 */
@Component
class ReleaseNotices {

  /** Of a minute, for moments are told to people. */
  private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

  private static final String NO_LINK = "-";

  private final CommandRooms rooms;
  private final Notifications notifications;
  private final SixfoldProperties product;
  private final SixfoldClock clock;

  ReleaseNotices(
      CommandRooms rooms,
      Notifications notifications,
      SixfoldProperties product,
      SixfoldClock clock) {
    this.rooms = rooms;
    this.notifications = notifications;
    this.product = product;
    this.clock = clock;
  }

  /** It is approved and waits for its moment. */
  void scheduled(ReleaseRow release) {
    tell(release, "release-scheduled");
  }

  /** Its moment has come. */
  void begun(ReleaseRow release) {
    tell(release, "release-begun");
  }

  /** It was taken back before its moment. */
  void withdrawn(ReleaseRow release) {
    tell(release, "release-withdrawn");
  }

  private void tell(ReleaseRow release, String template) {
    Set<String> room = new LinkedHashSet<>(rooms.present(Role.SUPERVISOR));
    Set<String> receivers =
        new LinkedHashSet<>(
            Stream.of(release.proposedBy(), release.decidedBy()).filter(Objects::nonNull).toList());
    receivers.addAll(room);
    String moment = release.effectiveAt().atZone(clock.zone()).format(MOMENT);
    List<Notifications.Mail> mails =
        receivers.stream()
            .map(
                one ->
                    new Notifications.Mail(
                        template + ":" + release.id() + ":" + one,
                        one,
                        template,
                        Map.of(
                            "number",
                            release.number(),
                            "moment",
                            moment,
                            "title",
                            Objects.requireNonNullElse(release.title(), NO_LINK),
                            "link",
                            link(room.contains(one), release))))
            .toList();
    notifications.queueAll(mails);
  }

  /** The command room looks at the change of rules, designers at the release. */
  private String link(boolean room, ReleaseRow release) {
    if (product.publicAddress() == null) {
      return NO_LINK;
    }
    String page = room ? "/desk/#/rules" : "/desk/#/studio/release/" + release.number();
    return product.addressOr("") + page;
  }
}
