package org.sixfold.forecast;

import java.time.Duration;
import java.util.Map;

/**
 * What must be known of the model that newcomers of a list walk through and does not stand in it.
 * Whoever knows the model says so; shares add up to one.
 */
public interface NewcomersWay {

  /** Id of the process. */
  String process();

  /** How often a kind ends with an outcome, as long as nothing is known: shares by kind. */
  Map<String, Map<String, Double>> outcomes();

  /** What is decided before somebody begins: shares of values by variable. */
  Map<String, Map<String, Double>> atTheStart();

  /** What is decided anew at each gateway that asks for it: shares of values by variable. */
  Map<String, Map<String, Double>> onTheWay();

  /** What completing a kind sets: values by variable, by kind. */
  Map<String, Map<String, String>> setBy();

  /** How long a wait for a time or an answer takes. */
  Duration pause();
}
