package org.sixfold.cutoff;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.sixfold.access.AsSystem;
import org.sixfold.cutoff.persistence.SnapshotMapper;
import org.sixfold.grid.Grid;
import org.sixfold.shared.DueWork;
import org.sixfold.shared.SixfoldClock;
import org.springframework.stereotype.Component;

/**
 * Freezes the day's figures at the cut-off, whether or not anybody is there to sign them. A node
 * that was down then freezes when it is back, as long as the day lasts: figures of a day that is
 * over cannot be had any more.
 */
@Component
class CutOffFreezing implements DueWork {

  private final SnapshotMapper mapper;
  private final Snapshots snapshots;
  private final CutOffPlaces places;
  private final CutOffTimes times;
  private final AsSystem asSystem;
  private final SixfoldClock clock;

  CutOffFreezing(
      SnapshotMapper mapper,
      Snapshots snapshots,
      CutOffPlaces places,
      CutOffTimes times,
      AsSystem asSystem,
      SixfoldClock clock) {
    this.mapper = mapper;
    this.snapshots = snapshots;
    this.places = places;
    this.times = times;
    this.asSystem = asSystem;
    this.clock = clock;
  }

  @Override
  public Kind kind() {
    return Kind.WATCHDOG;
  }

  @Override
  public Optional<Instant> nextDue() {
    LocalDate today = clock.today();
    return isFrozen(today) ? times.find(today.plusDays(1)) : times.find(today);
  }

  @Override
  public int runDue(Instant now) {
    LocalDate day = now.atZone(clock.zone()).toLocalDate();
    if (times.find(day).filter(cutOff -> !now.isBefore(cutOff)).isEmpty()) {
      return 0;
    }
    Set<String> frozen = new HashSet<>(mapper.frozen(day));
    int done = 0;
    for (Grid place : places.all()) {
      if (!frozen.contains(place.code())
          && Boolean.TRUE.equals(asSystem.run(() -> snapshots.freeze(place, day)))) {
        done++;
      }
    }
    return done;
  }

  private boolean isFrozen(LocalDate day) {
    return mapper.frozen(day).containsAll(places.all().stream().map(Grid::code).toList());
  }
}
