package org.sixfold.forecast;

import java.time.Duration;
import java.util.Map;

/**
 * How long tasks usually take, as long as nothing was learned. Whoever knows the path's tasks says
 * so.
 */
public interface UsualTimes {

  /** By kind. */
  Map<String, Duration> ofKinds();
}
