package org.sixfold.cutoff;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.sixfold.cutoff.persistence.SignatureWatchMapper;
import org.sixfold.cutoff.persistence.UnsignedRow;
import org.sixfold.shared.DueWork;
import org.sixfold.shared.SixfoldClock;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Tells who may sign that a day's figures wait for it: when they are frozen, half an hour later,
 * and in the morning. Who signs ends it.
 */
@Component
class SignatureWatch implements DueWork {

  private static final List<Duration> TOLD_AFTER =
      List.of(Duration.ZERO, Duration.ofMinutes(30), Duration.ofHours(12));

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
        .flatMap(row -> untold(row).stream().map(row.takenAt()::plus))
        .min(Instant::compareTo);
  }

  @Override
  public int runDue(Instant now) {
    return (int) unsigned().stream().filter(row -> tellIfDue(row, now)).count();
  }

  /** Once for all times that have passed, such as after a pause. */
  private boolean tellIfDue(UnsignedRow row, Instant now) {
    Optional<Duration> due =
        untold(row).stream()
            .filter(after -> !row.takenAt().plus(after).isAfter(now))
            .max(Duration::compareTo);
    try {
      due.ifPresent(after -> transaction.executeWithoutResult(status -> tell(row, after, now)));
      return due.isPresent();
    } catch (DuplicateKeyException otherNode) {
      return false;
    }
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

  private static List<Duration> untold(UnsignedRow row) {
    return TOLD_AFTER.stream().filter(after -> minutes(after) > row.told()).toList();
  }

  private static int minutes(Duration after) {
    return Math.toIntExact(after.toMinutes());
  }
}
