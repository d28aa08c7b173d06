package org.sixfold.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.sixfold.camunda.Models;
import org.sixfold.rules.persistence.RuleSwitchMapper;
import org.sixfold.shared.DueWork;
import org.sixfold.shared.SixfoldClock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/**
 * On a day on which rules change, and when a release begins, nobody waits for a signature to become
 * free. Signed lists are applied before; what nobody signed is fitted to the rules in force.
 */
@Component
class RuleLapse implements DueWork {

  private static final Logger LOG = LoggerFactory.getLogger(RuleLapse.class);

  private final SwitchApplying signed;
  private final RuleCalendar calendar;
  private final Models models;
  private final RuleSwitchMapper mapper;
  private final RunningMeasures running;
  private final CaseFitting fitting;
  private final SixfoldClock clock;

  RuleLapse(
      SwitchApplying signed,
      RuleCalendar calendar,
      Models models,
      RuleSwitchMapper mapper,
      RunningMeasures running,
      CaseFitting fitting,
      SixfoldClock clock) {
    this.signed = signed;
    this.calendar = calendar;
    this.models = models;
    this.mapper = mapper;
    this.running = running;
    this.fitting = fitting;
    this.clock = clock;
  }

  @Override
  public Kind kind() {
    return Kind.WATCHDOG;
  }

  @Override
  public Optional<Instant> nextDue() {
    Optional<LocalDate> latest = open(clock.today());
    Optional<Instant> change =
        (latest.isPresent() ? latest : calendar.next(clock.today()))
            .map(day -> clock.at(day.atTime(LocalTime.MIDNIGHT)));
    Optional<Instant> release = openRelease().map(id -> clock.now()).or(calendar::release);
    return Stream.of(change, release, signed.nextDue(), fitting.nextDue())
        .flatMap(Optional::stream)
        .min(Instant::compareTo);
  }

  @Override
  public int runDue(Instant now) {
    Optional<LocalDate> day = open(now.atZone(clock.zone()).toLocalDate());
    int done = signed.runDue(now) + fitting.retryDue(now);
    Optional<String> release = openRelease();
    if (day.isEmpty() && release.isEmpty()) {
      return done;
    }
    int changed = lookThrough(now);
    day.ifPresent(one -> once(one, () -> mapper.insertLookedThrough(one, now)));
    release.ifPresent(one -> once(one, () -> mapper.insertReleaseLookedThrough(one, now)));
    LOG.info("Rules of {} fitted {} running measures", now, changed);
    return done + changed;
  }

  /** The active release, unless all measures were fitted to its tables; a rollback is one too. */
  private Optional<String> openRelease() {
    return Optional.of(models.active().id()).filter(id -> !mapper.releaseLookedThrough(id));
  }

  private Optional<LocalDate> open(LocalDate today) {
    return calendar.latest(today).filter(day -> !mapper.lookedThrough(day));
  }

  private int lookThrough(Instant now) {
    AtomicInteger changed = new AtomicInteger();
    running.each(
        one -> changed.addAndGet(fitting.fit(one, now) ? 1 : 0),
        (caseId, failure) -> fitting.unreadable(caseId, failure, now));
    return changed.get();
  }

  private static void once(Object what, Runnable mark) {
    try {
      mark.run();
    } catch (DuplicateKeyException otherNode) {
      LOG.debug("Rules of {} were fitted by another node", what);
    }
  }
}
