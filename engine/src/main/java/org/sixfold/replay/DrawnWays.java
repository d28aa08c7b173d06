package org.sixfold.replay;

import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sixfold.modeling.ScenarioTimes;
import org.sixfold.modeling.WayTrials;
import org.sixfold.shared.SixfoldClock;
import org.springframework.stereotype.Component;

/** Walks models as designers' scenarios tell: the same walk as that of past cases. */
@Component
class DrawnWays implements WayTrials {

  /** Longer than any path is. */
  private static final Period LONGEST = Period.ofYears(1);

  private final Sides sides;
  private final SixfoldClock clock;

  DrawnWays(Sides sides, SixfoldClock clock) {
    this.sides = sides;
    this.clock = clock;
  }

  @Override
  public Trial of(Map<String, byte[]> files) {
    Side side = sides.readWay(files);
    return (process, given, when) -> walk(side, process, given, when);
  }

  private List<Map<String, Object>> walk(
      Side side, String process, Map<String, Object> given, Instant when) {
    if (when == null || side.way().scope(process) == null) {
      throw new IllegalArgumentException(when == null ? "when" : process);
    }
    ZoneId zone = clock.zone();
    ScenarioWords words = ScenarioWords.of(given, side.way(), when);
    Instant until =
        words.until() == null ? when.atZone(zone).plus(LONGEST).toInstant() : words.until();
    CaseRecord record =
        new CaseRecord(
            "", when, null, words.isTrue("urgent"), words.facts(), Restricted.UNKNOWN, List.of());
    Answers answers =
        ToldAnswers.of(words.answers(), new ToldMoments(words.moments()), when, until);
    Walked walked = CaseWalk.of(side.way(), side.first(), answers, process, record);
    List<Map<String, Object>> rows = open(side, record, walked, until);
    if (words.until() == null) {
      walked.left().forEach(task -> rows.add(Map.of("notAsked", task.kind())));
    } else {
      rows.forEach(row -> overdue(row, until));
    }
    if (walked.over() != null) {
      Map<String, Object> row = new LinkedHashMap<>();
      row.put("end", walked.end() == null ? walked.over().outcome() : walked.end());
      row.put("at", moment(walked.over().at(), zone));
      rows.add(row);
    }
    return rows;
  }

  private List<Map<String, Object>> open(
      Side side, CaseRecord record, Walked walked, Instant until) {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (Walked.Task task : walked.tasks()) {
      boolean open = task.ended() == null || task.done() == null && !task.ended().isBefore(until);
      if (open && task.opened().isBefore(until)) {
        Instant due = side.deadlines().due(record, task).orElse(null);
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("task", task.kind());
        row.put("role", task.role());
        row.put("opened", moment(task.opened(), clock.zone()));
        row.put("due", moment(due, clock.zone()));
        rows.add(row);
      }
    }
    return rows;
  }

  private static void overdue(Map<String, Object> row, Instant until) {
    Object due = row.get("due");
    row.put("overdue", due != null && !ScenarioTimes.moment(due.toString()).isAfter(until));
  }

  private static String moment(Instant moment, ZoneId zone) {
    return moment == null ? null : moment.atZone(zone).toOffsetDateTime().toString();
  }
}
