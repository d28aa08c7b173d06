package org.sixfold.rules;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.sixfold.rules.persistence.RuleSwitchMapper;
import org.sixfold.shared.DueWork;
import org.sixfold.shared.TellingTimes;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Has changes of rules told ahead, at each of the set times once, on whatever node. */
@Component
class RuleChangeWatch implements DueWork {

  private final RuleCalendar calendar;
  private final TellingTimes times;
  private final RuleSwitchMapper mapper;
  private final RuleChangeNotices notices;
  private final TransactionTemplate transaction;

  RuleChangeWatch(
      RuleCalendar calendar,
      RuleChangeProperties properties,
      RuleSwitchMapper mapper,
      RuleChangeNotices notices,
      TransactionTemplate transaction) {
    this.calendar = calendar;
    this.times = new TellingTimes(properties.toldAhead().stream().map(Duration::negated).toList());
    this.mapper = mapper;
    this.notices = notices;
    this.transaction = transaction;
  }

  @Override
  public Kind kind() {
    return Kind.WATCHDOG;
  }

  @Override
  public Optional<Instant> nextDue() {
    return calendar.momentsAhead().stream()
        .flatMap(moment -> times.next(moment, told(moment)).stream())
        .min(Instant::compareTo);
  }

  @Override
  public int runDue(Instant now) {
    return (int) calendar.momentsAhead().stream().filter(moment -> tellIfDue(moment, now)).count();
  }

  private boolean tellIfDue(Instant moment, Instant now) {
    List<Duration> due = times.due(moment, told(moment), now);
    return !due.isEmpty() && TellingTimes.once(transaction, () -> tell(moment, due, now));
  }

  /** Once for all times that have passed, such as after a pause: nobody is told the same twice. */
  private void tell(Instant moment, List<Duration> due, Instant now) {
    due.forEach(offset -> mapper.insertTold(moment, hours(offset), now));
    notices.tell(moment, hours(due.get(due.size() - 1)));
  }

  private Predicate<Duration> told(Instant moment) {
    Set<Integer> told = new HashSet<>(mapper.findTold(moment));
    return offset -> told.contains(hours(offset));
  }

  /** How many hours ahead of the moment. */
  private static int hours(Duration offset) {
    return Math.toIntExact(-offset.toHours());
  }
}
