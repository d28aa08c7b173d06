package org.sixfold.camunda;

import java.time.Instant;
import java.util.Optional;

/** The released models. */
public interface Models {

  /**
   * The definition with which new cases start: that of the active release, whatever else was
   * deployed since.
   *
   * @throws IllegalStateException if the release has no such process
   */
  String processDefinitionId(String key);

  /** The deployment of the active release. */
  String activeDeploymentId();

  /**
   * A release that new cases start with, or are to start with.
   *
   * @param id names it for good, whatever number it has
   * @param since when it began, or is to begin
   */
  record Released(String id, String deploymentId, Instant since) {}

  /** The active release. */
  Released active();

  /**
   * The release that is active at a moment: for one that is over, what was active then; for one to
   * come, with what is approved for a moment up to it. Before the first release it is the first.
   */
  Released at(Instant moment);

  /** The release that is approved and waits for its moment. */
  Optional<Released> scheduled();
}
