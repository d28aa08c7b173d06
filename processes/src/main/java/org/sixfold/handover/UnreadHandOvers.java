package org.sixfold.handover;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sixfold.access.Role;
import org.sixfold.handover.persistence.HandOverMapper;
import org.sixfold.handover.persistence.HandOverNoteRow;
import org.sixfold.notification.Notifications;
import org.sixfold.responsibility.Member;
import org.sixfold.responsibility.Responsibility;
import org.sixfold.shared.DueBatches;
import org.sixfold.shared.DueWork;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Tells the command room, once, of a note that nobody has acknowledged since the shift began. */
@Component
class UnreadHandOvers implements DueWork {

  private final HandOverMapper mapper;
  private final HandOverProperties times;
  private final Responsibility responsibility;
  private final Notifications notifications;
  private final TransactionTemplate transaction;

  UnreadHandOvers(
      HandOverMapper mapper,
      HandOverProperties times,
      Responsibility responsibility,
      Notifications notifications,
      TransactionTemplate transaction) {
    this.mapper = mapper;
    this.times = times;
    this.responsibility = responsibility;
    this.notifications = notifications;
    this.transaction = transaction;
  }

  @Override
  public Kind kind() {
    return Kind.ESCALATIONS;
  }

  @Override
  public Optional<Instant> nextDue() {
    return Optional.ofNullable(mapper.earliestUnread()).map(start -> start.plus(times.unreadFor()));
  }

  @Override
  public int runDue(Instant now) {
    return DueBatches.workOff(
        "Hand-over note",
        limit -> mapper.findUnread(now.minus(times.unreadFor()), limit),
        HandOverNoteRow::id,
        note -> Boolean.TRUE.equals(transaction.execute(status -> tell(note, now))));
  }

  private boolean tell(HandOverNoteRow note, Instant now) {
    if (mapper.warn(note.id(), now) == 0) {
      return false;
    }
    responsibility.find(note.givenBy()).map(Member::grids).orElse(List.of()).stream()
        .flatMap(grid -> responsibility.answerable(Role.SUPERVISOR, grid, now).stream())
        .findFirst()
        .ifPresent(
            username ->
                notifications.alarm(
                    "hand-over-unread:" + note.id(),
                    username,
                    "hand-over-unread",
                    Map.of("from", note.givenBy(), "to", note.takenBy())));
    return true;
  }
}
