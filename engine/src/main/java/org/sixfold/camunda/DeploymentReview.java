package org.sixfold.camunda;

import java.util.List;
import java.util.Map;

/** Looks at models that belong together before they are deployed. */
public interface DeploymentReview {

  /** Why these files must not be deployed; empty if they may. */
  List<String> refusals(Map<String, byte[]> files);
}
