package org.sixfold.rules;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.sixfold.rules.persistence.RuleSwitchMapper;
import org.sixfold.shared.DueWork;
import org.sixfold.shared.SixfoldClock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Has changes of rules told ahead, at each of the set times once, on whatever node. */
@Component
class RuleChangeWatch implements DueWork {

  private static final Logger LOG = LoggerFactory.getLogger(RuleChangeWatch.class);

  private final RuleCalendar calendar;
  private final RuleChangeProperties properties;
  private final RuleSwitchMapper mapper;
  private final RuleChangeNotices notices;
  private final SixfoldClock clock;
  private final TransactionTemplate transaction;

  RuleChangeWatch(
      RuleCalendar calendar,
      RuleChangeProperties properties,
      RuleSwitchMapper mapper,
      RuleChangeNotices notices,
      SixfoldClock clock,
      TransactionTemplate transaction) {
    this.calendar = calendar;
    this.properties = properties;
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
    return calendar.after(clock.today()).stream()
        .flatMap(day -> untold(day).stream().map(ahead -> midnight(day).minus(ahead)))
        .min(Instant::compareTo);
  }

  @Override
  public int runDue(Instant now) {
    LocalDate today = now.atZone(clock.zone()).toLocalDate();
    return (int) calendar.after(today).stream().filter(day -> tellIfDue(day, now)).count();
  }

  private boolean tellIfDue(LocalDate day, Instant now) {
    List<Duration> due =
        untold(day).stream().filter(ahead -> !midnight(day).minus(ahead).isAfter(now)).toList();
    if (due.isEmpty()) {
      return false;
    }
    try {
      transaction.executeWithoutResult(status -> tell(day, due, now));
      return true;
    } catch (DuplicateKeyException otherNode) {
      LOG.debug("The change of {} was told by another node", day);
      return false;
    }
  }

  /** Once for all times that have passed, such as after a pause: nobody is told the same twice. */
  private void tell(LocalDate day, List<Duration> due, Instant now) {
    due.forEach(ahead -> mapper.insertTold(day, hours(ahead), now));
    notices.tell(day, due.stream().mapToInt(RuleChangeWatch::hours).min().orElseThrow());
  }

  private List<Duration> untold(LocalDate day) {
    List<Integer> told = mapper.findTold(day);
    return properties.toldAhead().stream().filter(ahead -> !told.contains(hours(ahead))).toList();
  }

  private Instant midnight(LocalDate day) {
    return clock.at(day.atTime(LocalTime.MIDNIGHT));
  }

  private static int hours(Duration ahead) {
    return Math.toIntExact(ahead.toHours());
  }
}
