package org.sixfold.escalation;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sixfold.camunda.DecisionRules;
import org.sixfold.shared.SixfoldClock;
import org.sixfold.worklist.TaskDeadlines;
import org.springframework.stereotype.Service;
import tools.jackson.databind.json.JsonMapper;

/** Reads a task's row of the decision {@code task-deadlines} and computes its times. */
@Service
class DeadlinePlanner implements TaskDeadlines {

  static final String DECISION = "task-deadlines";

  private final DecisionRules rules;
  private final SixfoldClock clock;
  private final JsonMapper json;

  DeadlinePlanner(DecisionRules rules, SixfoldClock clock, JsonMapper json) {
    this.rules = rules;
    this.clock = clock;
    this.json = json;
  }

  @Override
  public Plan plan(Request request) {
    if (request.deadline() == null) {
      return Plan.NONE;
    }
    Map<String, Object> inputs = new LinkedHashMap<>();
    inputs.put("kind", request.deadline());
    inputs.put("urgent", Boolean.TRUE.equals(request.variables().get("urgent")));
    for (String name : List.of("part", "place")) {
      inputs.put(name, String.valueOf(request.variables().getOrDefault(name, "")));
    }
    return rules
        .first(request.deploymentId(), DECISION, inputs)
        .map(row -> plan(request, inputs, row))
        .orElse(Plan.NONE);
  }

  private Plan plan(Request request, Map<String, Object> inputs, Map<String, Object> row) {
    Anchors anchors = new Anchors(request.createdAt(), clock.zone(), request.variables());
    String calendarName = text(row, "calendar");
    WorkCalendar calendar = WorkCalendar.of(calendarName);
    Instant due = moment(row, "due", null, anchors, calendar);
    return new Plan(
        moment(row, "warn", due, anchors, calendar),
        due,
        moment(row, "escalate", due, anchors, calendar),
        DeadlineOffset.length(text(row, "step")).map(Duration::toSeconds).orElse(null),
        calendarName,
        text(row, "ladder"),
        "y".equals(text(row, "bulk")),
        json.writeValueAsString(Map.of("inputs", inputs, "rule", row)));
  }

  /** In whole seconds, as MySQL and the engine keep due times. */
  private static Instant moment(
      Map<String, Object> row, String output, Instant due, Anchors anchors, WorkCalendar calendar) {
    String rule = text(row, output);
    return DeadlineOffset.onDayOf(due, rule, anchors)
        .or(() -> DeadlineOffset.resolve(rule, anchors, calendar))
        .map(moment -> moment.truncatedTo(ChronoUnit.SECONDS))
        .orElse(null);
  }

  private static String text(Map<String, Object> row, String output) {
    Object value = row.get(output);
    return value == null ? null : value.toString().strip();
  }
}
