package org.sixfold.responsibility;

import java.time.Instant;
import java.util.Optional;
import org.sixfold.responsibility.persistence.AbsenceRow;
import org.sixfold.responsibility.persistence.RosterMapper;
import org.sixfold.shared.DueBatches;
import org.sixfold.shared.DueWork;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Tells of each absence when it begins, once, whether it was reported before or after. */
@Component
class AbsenceWatch implements DueWork {

  private final RosterMapper mapper;
  private final RosterCache cache;
  private final ApplicationEventPublisher events;
  private final TransactionTemplate transaction;

  AbsenceWatch(
      RosterMapper mapper,
      RosterCache cache,
      ApplicationEventPublisher events,
      TransactionTemplate transaction) {
    this.mapper = mapper;
    this.cache = cache;
    this.events = events;
    this.transaction = transaction;
  }

  @Override
  public Kind kind() {
    return Kind.WATCHDOG;
  }

  @Override
  public Optional<Instant> nextDue() {
    return Optional.ofNullable(mapper.nextAbsence());
  }

  @Override
  public int runDue(Instant now) {
    return DueBatches.workOff(
        "Absence of",
        limit -> mapper.begunAbsences(now, limit),
        begun -> begun.username() + " from " + begun.startsAt(),
        begun -> tell(begun, now));
  }

  private boolean tell(AbsenceRow begun, Instant now) {
    return Boolean.TRUE.equals(
        transaction.execute(
            status -> {
              if (mapper.handleAbsence(begun.username(), begun.startsAt(), now) == 0) {
                return false;
              }
              if (begun.endsAt().isAfter(now)) {
                publish(begun);
              }
              return true;
            }));
  }

  private void publish(AbsenceRow begun) {
    cache
        .get()
        .find(begun.username())
        .map(member -> new MemberAway(member.username(), member.role(), begun.startsAt()))
        .ifPresent(events::publishEvent);
  }
}
