package org.sixfold.worklist;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.sixfold.worklist.persistence.TaskAnswerMapper;
import org.sixfold.worklist.persistence.TaskAnswerRow;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What was answered before, so that nobody is asked twice; never health values. */
@Service
@Transactional(readOnly = true)
public class EarlierAnswers {

  private static final int MOST = 20;
  private static final TypeReference<Map<String, Object>> VALUES = new TypeReference<>() {};

  private final TaskAnswerMapper answers;
  private final JsonMapper json;

  EarlierAnswers(TaskAnswerMapper answers, JsonMapper json) {
    this.answers = answers;
    this.json = json;
  }

  /** One completed form. */
  public record Answered(
      String caseId, String kind, String outcome, Map<String, Object> values, Instant at) {}

  /** What completed tasks were answered with, by their ids. */
  public Map<String, Map<String, Object>> ofTasks(Collection<String> taskIds) {
    return taskIds.isEmpty()
        ? Map.of()
        : answers.findOfTasks(taskIds).stream()
            .collect(
                Collectors.toMap(
                    TaskAnswerRow::taskId, row -> json.readValue(row.answers(), VALUES)));
  }

  /** The latest completed forms of these cases and kinds, latest first, twenty at most. */
  public List<Answered> of(Collection<String> caseIds, Collection<String> kinds) {
    if (caseIds.isEmpty() || kinds.isEmpty()) {
      return List.of();
    }
    return answers.findLatest(caseIds, kinds, MOST).stream().map(this::answered).toList();
  }

  /**
   * The same for several people at once.
   *
   * @param casesOf the cases of each
   */
  public Map<String, List<Answered>> ofEach(
      Map<String, ? extends Collection<String>> casesOf, Collection<String> kinds) {
    Set<String> all =
        casesOf.values().stream().flatMap(Collection::stream).collect(Collectors.toSet());
    if (all.isEmpty() || kinds.isEmpty()) {
      return Map.of();
    }
    List<Answered> found =
        answers.findLatestOfEach(all, kinds, MOST).stream().map(this::answered).toList();
    Map<String, List<Answered>> each = new HashMap<>();
    casesOf.forEach(
        (person, cases) ->
            each.put(
                person,
                found.stream().filter(one -> cases.contains(one.caseId())).limit(MOST).toList()));
    return each;
  }

  private Answered answered(TaskAnswerRow row) {
    return new Answered(
        row.caseId(),
        row.kind(),
        row.outcome(),
        json.readValue(row.answers(), VALUES),
        row.answeredAt());
  }
}
