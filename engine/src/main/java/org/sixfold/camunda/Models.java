package org.sixfold.camunda;

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
}
