package org.sixfold.casework;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import org.sixfold.worklist.EarlierAnswers;
import org.sixfold.worklist.TaskHandler.OpenTask;
import org.sixfold.worklist.TaskHandler.Submission;
import org.springframework.stereotype.Component;

/**
 * Two people answer one question, each from the own account: what the first found waits in the
 * process until the second has signed, and only what both make of it routes.
 */
@Component
public class TwoSignatures {

  /** The outcome that the first signed; unset while nobody has, and again once both have. */
  public static final String FIRST_OUTCOME = "firstOutcome";

  /** Who signed first. */
  public static final String FIRST_SIGNER = "firstSigner";

  /** What both found together. */
  public static final String AGREED = "agreed";

  /** The first signature, while the second is still out. */
  public record First(String outcome, String signer) {}

  private final EngineTasks tasks;
  private final EarlierAnswers answers;

  TwoSignatures(EngineTasks tasks, EarlierAnswers answers) {
    this.tasks = tasks;
    this.answers = answers;
  }

  /** What the other has signed already; empty for who signs first. */
  public Optional<First> first(OpenTask task) {
    Object outcome = tasks.variable(task, FIRST_OUTCOME);
    return outcome == null
        ? Optional.empty()
        : Optional.of(
            new First(outcome.toString(), String.valueOf(tasks.variable(task, FIRST_SIGNER))));
  }

  /** The fields of the first form that the second is shown; empty for who signs first. */
  public Map<String, Object> written(OpenTask task, List<String> fields) {
    Map<String, Object> values = new HashMap<>();
    if (first(task).isPresent()) {
      answers.of(List.of(task.caseId()), List.of(task.kind())).stream()
          .findFirst()
          .ifPresent(one -> values.putAll(one.values()));
      values.keySet().retainAll(fields);
    }
    return values;
  }

  /**
   * Routing variables for a signature.
   *
   * @param together what the first and the second outcome mean together
   */
  public Map<String, Object> sign(Submission submission, BinaryOperator<String> together) {
    Optional<First> first = first(submission.task());
    Map<String, Object> routing = new HashMap<>();
    routing.put(FIRST_OUTCOME, first.isPresent() ? null : submission.outcome());
    routing.put(FIRST_SIGNER, first.isPresent() ? null : submission.by().username());
    first.ifPresent(
        one -> routing.put(AGREED, together.apply(one.outcome(), submission.outcome())));
    return routing;
  }
}
