package org.sixfold.escalation;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sixfold.camunda.DecisionRules;
import org.sixfold.shared.FieldProblem;
import org.sixfold.shared.ProblemException;
import org.sixfold.shared.SixfoldClock;
import org.sixfold.worklist.TaskDeadlines;
import org.springframework.stereotype.Service;
import tools.jackson.core.type.TypeReference;
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
    for (String name : List.of("part", "place", "ruleSet")) {
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

  @Override
  public Times moved(Ruled ruled, Times now, Instant due, Instant freeAt) {
    Duration furthest = DeadlineOffset.length(defer(ruled.trace())).orElse(null);
    if (furthest == null || now.dueAt() == null) {
      throw ProblemException.conflict("task.deadlineFixed");
    }
    WorkCalendar calendar = WorkCalendar.of(ruled.calendar());
    if (due == null) {
      throw unfit(new FieldProblem("due", "form.required"));
    }
    Instant moved = due.truncatedTo(ChronoUnit.SECONDS);
    if (!moved.isAfter(clock.now())) {
      throw unfit(new FieldProblem("due", "task.deadlinePast"));
    }
    if (moved.isAfter(ruled.due().plus(furthest)) || (freeAt != null && moved.isAfter(freeAt))) {
      throw unfit(new FieldProblem("due", "task.deadlineTooLate"));
    }
    if (!calendar.holds(moved, clock.zone())) {
      throw unfit(new FieldProblem("due", "task.deadlineAtRest"));
    }
    Duration by = Duration.between(now.dueAt(), moved);
    return new Times(
        now.warnAt() == null ? null : now.warnAt().plus(by),
        moved,
        now.nextLevelAt() == null
            ? null
            : calendar.enter(now.nextLevelAt().plus(by).atZone(clock.zone())).toInstant());
  }

  private String defer(String trace) {
    if (trace == null) {
      return null;
    }
    Object row = json.readValue(trace, new TypeReference<Map<String, Object>>() {}).get("rule");
    return row instanceof Map<?, ?> values && values.get("defer") instanceof String text
        ? text
        : null;
  }

  private static ProblemException unfit(FieldProblem problem) {
    return ProblemException.unfit("form.invalid", List.of(problem));
  }

  /** In whole seconds, as MySQL and the engine keep due times. */
  static Instant moment(
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
