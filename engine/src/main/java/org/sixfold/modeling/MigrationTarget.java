package org.sixfold.modeling;

import java.util.List;
import java.util.Map;
import org.sixfold.modeling.persistence.ReleaseMapper;
import org.sixfold.modeling.persistence.ReleaseRow;
import org.sixfold.shared.ProblemException;
import org.springframework.stereotype.Component;

/**
 * Whether the release that cases go to is the one in force: one that was replaced or rolled back
 * may have been so because it was wrong. A rollback is in force by the deployment it goes back to.
 */
@Component
class MigrationTarget {

  private final ReleaseMapper releases;

  MigrationTarget(ReleaseMapper releases) {
    this.releases = releases;
  }

  /** The deployment that new cases start with; null if nothing was released. */
  String inForce() {
    ReleaseRow active = releases.active();
    return active == null ? null : active.deploymentId();
  }

  /**
   * @param to its number, for people
   * @throws ProblemException 409 {@code migration.targetNotInForce}
   */
  void require(int to, String deployment) {
    if (!deployment.equals(inForce())) {
      throw new ProblemException(
          409, "migration.targetNotInForce", List.of(), Map.of("to", to), to);
    }
  }
}
