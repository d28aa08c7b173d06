package org.sixfold.replay;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sixfold.camunda.DecisionTrials;
import org.sixfold.escalation.DeadlineMoments;
import org.sixfold.escalation.DeadlineTexts;

/** When tasks become due by one table of deadlines. */
final class DeadlineRows {

  static final String DECISION = "task-deadlines";
  static final String FILE = DECISION + ".dmn";

  private final DecisionTrials.Trial table;
  private final ZoneId zone;
  private final Map<Map<String, Object>, Optional<Map<String, Object>>> answers = new HashMap<>();

  /**
   * A table.
   *
   * @param table null if the path has none
   */
  DeadlineRows(DecisionTrials.Trial table, ZoneId zone) {
    this.table = table;
    this.zone = zone;
  }

  /**
   * When a task becomes due; empty if it has no deadline, or one that nobody can compute
   * afterwards. A row that still says what it said leads to the moment that really was.
   *
   * @throws UnreadableFile if its row cannot be read
   */
  Optional<Instant> due(CaseRecord record, Walked.Task task) {
    if (task.deadline() == null || table == null) {
      return Optional.empty();
    }
    CaseRecord.Task real = task.real();
    Map<String, Object> row = row(question(record, task)).orElse(null);
    if (row == null) {
      return Optional.empty();
    }
    boolean asItWas = real != null && real.dueAt() != null && row.equals(real.rule());
    if (asItWas && real.createdAt().equals(task.opened())) {
      return Optional.of(real.dueAt());
    }
    Optional<Instant> computed = computed(row, record, task);
    return computed.isPresent() || !asItWas
        ? computed
        : Optional.of(real.dueAt().plus(Duration.between(real.createdAt(), task.opened())));
  }

  private Optional<Instant> computed(Map<String, Object> row, CaseRecord record, Walked.Task task) {
    try {
      return Optional.ofNullable(
          DeadlineMoments.of(row, task.opened(), zone, record.facts()).get("due"));
    } catch (IllegalArgumentException notComputed) {
      row.forEach((column, cell) -> require(task.deadline(), column, cell, notComputed));
      return Optional.empty();
    }
  }

  /** A moment that is counted from what nobody recorded is no slip of the pen. */
  private static void require(String row, String column, Object cell, RuntimeException cause) {
    if (!DeadlineTexts.fits(column, String.valueOf(cell))) {
      throw new UnreadableFile(FILE, row, column, String.valueOf(cell), cause);
    }
  }

  private static Map<String, Object> question(CaseRecord record, Walked.Task task) {
    Map<String, Object> question = new HashMap<>();
    question.put("urgent", record.urgent());
    for (String name : List.of("part", "place", "ruleSet")) {
      question.put(name, "");
    }
    question.putAll(record.facts());
    if (task.real() != null) {
      question.putAll(task.real().inputs());
    }
    question.put("kind", task.deadline());
    return question;
  }

  private Optional<Map<String, Object>> row(Map<String, Object> question) {
    return answers.computeIfAbsent(
        question, asked -> ask(asked).stream().findFirst().map(DeadlineRows::texts));
  }

  private List<Map<String, Object>> ask(Map<String, Object> question) {
    try {
      return table.ask(question);
    } catch (RuntimeException unreadable) {
      String kind = String.valueOf(question.get("kind"));
      throw new UnreadableFile(FILE, kind, null, null, unreadable);
    }
  }

  /** As the record keeps it. */
  static Map<String, Object> texts(Map<String, Object> row) {
    Map<String, Object> texts = new HashMap<>();
    row.forEach((name, value) -> texts.put(name, value == null ? "" : value.toString()));
    return texts;
  }
}
