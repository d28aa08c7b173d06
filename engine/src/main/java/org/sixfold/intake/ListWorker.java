package org.sixfold.intake;

import org.sixfold.intake.persistence.IntakeMapper;
import org.sixfold.shared.ProblemException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.NonTransientDataAccessException;
import org.springframework.stereotype.Component;

/**
 * Works on the lists one at a time in order of arrival, each from where its last committed rows
 * end.
 *
 * <p>Several nodes may work on the same list: the lock on its row lets one open the next rows, and
 * the other, being behind, reads again.
 */
@Component
class ListWorker {

  private static final Logger LOG = LoggerFactory.getLogger(ListWorker.class);
  private static final int ATTEMPTS = 5;

  private final IntakeMapper mapper;
  private final ListRun run;
  private final ListProgress progress;

  private String failing;
  private int failures;
  private volatile boolean paused;

  ListWorker(IntakeMapper mapper, ListRun run, ListProgress progress) {
    this.mapper = mapper;
    this.run = run;
    this.progress = progress;
  }

  /** Works until no list is left that can go on. */
  void runAll() {
    paused = false;
    for (String id = mapper.oldestActive(); id != null; id = mapper.oldestActive()) {
      if (!attempt(id) || paused) {
        return;
      }
    }
  }

  /** Ends the run after the rows at hand. */
  void pause() {
    paused = true;
  }

  /** Whether to go on at once. */
  private boolean attempt(String id) {
    try {
      run.run(id, () -> !paused);
      failing = null;
      return true;
    } catch (RuntimeException e) {
      failures = id.equals(failing) ? failures + 1 : 1;
      failing = id;
      LOG.warn("List {} could not go on (attempt {}): {}", id, failures, e.getClass().getName());
      if (failures >= ATTEMPTS && !mayPass(e)) {
        progress.failed(id, "list.openingFailed");
        failing = null;
        return true;
      }
      return false;
    }
  }

  /** A database that is away or busy comes back; a row that cannot be stored stays so. */
  private static boolean mayPass(RuntimeException e) {
    boolean refusedForNow = e instanceof ProblemException problem && problem.status() == 409;
    boolean permanent =
        e instanceof NonTransientDataAccessException
            || e instanceof ProblemException
            || !(e.getClass().getName().startsWith("org.springframework."));
    return refusedForNow || !permanent;
  }
}
