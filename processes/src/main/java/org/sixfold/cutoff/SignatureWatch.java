package org.sixfold.cutoff;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.sixfold.cutoff.persistence.SignatureWatchMapper;
import org.sixfold.cutoff.persistence.UnsignedRow;
import org.sixfold.shared.DueWork;
import org.sixfold.shared.SixfoldClock;
import org.sixfold.shared.TellingTimes;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Tells who may sign that a day's figures wait for it: when they are frozen, half an hour later,
 * and in the morning. Who signs ends it.
 */
@Component
class SignatureWatch implements DueWork {

  private static final TellingTimes TIMES =
      new TellingTimes(List.of(Duration.ZERO, Duration.ofMinutes(30), Duration.ofHours(12)));

  private final SignatureWatchMapper mapper;
  private final SignatureNotices notices;
  private final SixfoldClock clock;
  private final TransactionTemplate transaction;

  SignatureWatch(
      SignatureWatchMapper mapper,
      SignatureNotices notices,
      SixfoldClock clock,
      TransactionTemplate transaction) {
    this.mapper = mapper;
    this.notices = notices;
    this.clock = clock;
    this.transaction = transaction;
  }

  @Override
  public Kind kind() {
    return Kind.WATCHDOG;
  }

  @Override
  public Optional<Instant> nextDue() {
    return unsigned().stream()
        .flatMap(row -> TIMES.next(row.takenAt(), told(row)).stream())
        .min(Instant::compareTo);
  }

  @Override
  public int runDue(Instant now) {
    return (int) unsigned().stream().filter(row -> tellIfDue(row, now)).count();
  }

  /** Once for all times that have passed, such as after a pause. */
  private boolean tellIfDue(UnsignedRow row, Instant now) {
    List<Duration> due = TIMES.due(row.takenAt(), told(row), now);
    return !due.isEmpty()
        && TellingTimes.once(transaction, () -> tell(row, due.get(due.size() - 1), now));
  }

  private void tell(UnsignedRow row, Duration after, Instant now) {
    int minutes = minutes(after);
    mapper.insertTold(row.snapshotDay(), row.grid(), minutes, now);
    notices.tell(row.snapshotDay(), row.grid(), minutes);
  }

  /** The morning's reminder is of the day before. */
  private List<UnsignedRow> unsigned() {
    return mapper.unsigned(clock.today().minusDays(1));
  }

  private static Predicate<Duration> told(UnsignedRow row) {
    return after -> minutes(after) <= row.told();
  }

  private static int minutes(Duration after) {
    return Math.toIntExact(after.toMinutes());
  }
}
