package org.sixfold.cutoff;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.sixfold.camunda.Models;
import org.sixfold.shared.ProblemException;
import org.sixfold.shared.SixfoldClock;
import org.sixfold.worklist.TaskDeadlines;
import org.springframework.stereotype.Component;

/**
 * When the lists of a day are to be answered: when a phone check that began with the day is due.
 * The decision {@code task-deadlines} says it and nothing else does; who releases another time
 * there moves the cut-off.
 */
@Component
class CutOffTimes {

  private static final String CHECK = "check-by-phone";

  private final TaskDeadlines deadlines;
  private final Models models;
  private final SixfoldClock clock;

  CutOffTimes(TaskDeadlines deadlines, Models models, SixfoldClock clock) {
    this.deadlines = deadlines;
    this.models = models;
    this.clock = clock;
  }

  /**
   * The moment on that day.
   *
   * @throws ProblemException 409 {@code cutOff.none} if the released decision gives a check no due
   *     time
   */
  Instant of(LocalDate day) {
    return find(day).orElseThrow(() -> ProblemException.conflict("cutOff.none"));
  }

  /** The moment on that day; empty if the released decision gives a check no due time. */
  Optional<Instant> find(LocalDate day) {
    return Optional.ofNullable(
        deadlines
            .plan(
                new TaskDeadlines.Request(
                    models.activeDeploymentId(), CHECK, Map.of(), clock.at(day.atStartOfDay())))
            .dueAt());
  }
}
