package org.sixfold.responsibility;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.sixfold.access.Role;
import org.sixfold.responsibility.persistence.RosterMapper;
import org.sixfold.shared.SixfoldClock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Keeps the roster in memory. A change here is seen at once; one made on another node within ten
 * seconds, by its version number.
 */
@Component
class RosterCache {

  private static final long CHECK_NANOS = TimeUnit.SECONDS.toNanos(10);

  private final RosterMapper mapper;
  private final SixfoldClock clock;
  private final AtomicLong changes = new AtomicLong();
  private volatile Kept kept;

  RosterCache(RosterMapper mapper, SixfoldClock clock) {
    this.mapper = mapper;
    this.clock = clock;
  }

  Roster get() {
    Kept present = kept;
    long now = System.nanoTime();
    if (present != null && now - present.checkedAt < CHECK_NANOS) {
      return present.roster;
    }
    return refresh(now);
  }

  /** To be called by whoever changes the tables, in the change's transaction. */
  void changed() {
    mapper.nextVersion();
    forget();
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCompletion(int status) {
            forget();
          }
        });
  }

  private synchronized Roster refresh(long now) {
    long before = changes.get();
    long version = mapper.version();
    Kept present = kept;
    Roster roster = present != null && present.version == version ? present.roster : read();
    // What another thread's change made old while it was read is not kept.
    kept = new Kept(roster, version, now);
    if (changes.get() != before) {
      kept = null;
    }
    return roster;
  }

  private void forget() {
    changes.incrementAndGet();
    kept = null;
  }

  private Roster read() {
    List<Member> members =
        mapper.members().stream()
            .filter(row -> row.active())
            .map(
                row ->
                    new Member(
                        row.username(),
                        row.name(),
                        Role.valueOf(row.role()),
                        row.grids().isEmpty() ? List.of() : List.of(row.grids().split(" ")),
                        row.phone(),
                        row.email()))
            .toList();
    List<Shift> rota =
        mapper.shifts().stream()
            .map(row -> new Shift(row.username(), row.startsAt(), row.endsAt()))
            .toList();
    List<Absence> absences =
        mapper.absences().stream()
            .map(row -> new Absence(row.username(), row.startsAt(), row.endsAt(), row.substitute()))
            .toList();
    List<Assistance> assistances =
        mapper.assistances(clock.now()).stream()
            .map(row -> new Assistance(row.username(), row.grid(), row.startsAt(), row.endsAt()))
            .toList();
    return new Roster(clock.zone(), members, rota, absences, assistances);
  }

  private record Kept(Roster roster, long version, long checkedAt) {}
}
