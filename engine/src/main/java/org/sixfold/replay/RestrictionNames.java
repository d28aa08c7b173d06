package org.sixfold.replay;

import java.util.Map;
import java.util.Set;

/**
 * What models call a restriction. Whoever knows their words implements it; the engine knows kinds
 * only.
 */
public interface RestrictionNames {

  /**
   * What conditions ask for while it is in force, by name.
   *
   * @param kind such as {@code HOME_ISOLATION}; null when all are over
   */
  Map<String, String> facts(String kind);

  /** Timers and messages that come when a restriction ends. */
  Set<String> ends();
}
