package org.sixfold.modeling;

import java.time.Instant;
import java.util.List;
import org.sixfold.camunda.MigrationTrial.Obstacle;

/**
 * A case of a migration.
 *
 * @param canary whether it is one of the first few
 * @param at when it came into this state
 * @param obstacles why it stayed; of one that moved, why it could not go back; else empty
 */
public record MigratingCase(
    String caseId, State state, boolean canary, Instant at, List<Obstacle> obstacles) {

  /** What became of it. */
  public enum State {
    WAITING,
    MOVED,
    STAYED,
    ENDED,
    REVERSED
  }
}
