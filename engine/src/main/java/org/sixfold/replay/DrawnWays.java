package org.sixfold.replay;

import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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
    Side side = sides.read(files);
    Set<String> kinds =
        side.way().nodes().values().stream()
            .filter(node -> node.task() != null)
            .map(node -> node.task().kind())
            .collect(Collectors.toSet());
    return (process, given, when) -> walk(side, process, ScenarioWords.of(given, kinds), when);
  }

  private List<Map<String, Object>> walk(
      Side side, String process, ScenarioWords words, Instant when) {
    if (when == null || side.way().scope(process) == null) {
      throw new IllegalArgumentException(when == null ? "when" : process);
    }
    ZoneId zone = clock.zone();
    Instant until = when.atZone(zone).plus(LONGEST).toInstant();
    CaseRecord record =
        new CaseRecord("", when, null, words.isTrue("urgent"), words.facts(), List.of());
    Answers answers = ToldAnswers.of(words.answers(), when, until);
    Walked walked = CaseWalk.of(side.way(), side.first(), answers, process, record);
    return rows(side, record, walked, zone);
  }

  private static List<Map<String, Object>> rows(
      Side side, CaseRecord record, Walked walked, ZoneId zone) {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (Walked.Task task : walked.tasks()) {
      if (task.ended() == null) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("task", task.kind());
        row.put("role", task.role());
        row.put("opened", moment(task.opened(), zone));
        row.put("due", moment(side.deadlines().due(record, task).orElse(null), zone));
        rows.add(row);
      }
    }
    for (CaseRecord.Task task : walked.left()) {
      rows.add(Map.of("notAsked", task.kind()));
    }
    if (walked.over() != null) {
      Map<String, Object> row = new LinkedHashMap<>();
      row.put("end", walked.end() == null ? walked.over().outcome() : walked.end());
      row.put("at", moment(walked.over().at(), zone));
      rows.add(row);
    }
    return rows;
  }

  private static String moment(Instant moment, ZoneId zone) {
    return moment == null ? null : moment.atZone(zone).toOffsetDateTime().toString();
  }
}
