package org.sixfold.casefile;

import java.util.Set;
import org.sixfold.access.SignedInUser;

/** Outcomes of tasks that tell something about somebody's health: for those who may read that. */
public final class HealthOutcomes {

  private static final Set<String> KINDS =
      Set.of(
          "report-day",
          "assess-symptoms",
          "take-sample",
          "confirm-positive",
          "refer-to-hospital",
          "visit-jointly",
          "allow-medical-exit",
          "check-before-release",
          "hand-back");

  private HealthOutcomes() {}

  /** Whether a viewer may be told the outcome of a task of this kind. */
  public static boolean areShown(String kind, SignedInUser viewer) {
    return !KINDS.contains(kind) || FileAccess.mayReadHealth(viewer);
  }
}
