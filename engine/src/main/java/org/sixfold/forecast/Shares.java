package org.sixfold.forecast;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * Values by how often they come, ready to be drawn from.
 *
 * @param upTo sum of the shares up to each value
 */
record Shares(String[] values, double[] upTo) {

  static final Shares NONE = new Shares(new String[] {""}, new double[] {1});

  static Shares of(Map<String, Double> shares) {
    if (shares.isEmpty()) {
      return NONE;
    }
    TreeMap<String, Double> sorted = new TreeMap<>(shares);
    double[] upTo = new double[sorted.size()];
    double sum = 0;
    int i = 0;
    for (double share : sorted.values()) {
      sum += share;
      upTo[i++] = sum;
    }
    return new Shares(sorted.keySet().toArray(String[]::new), upTo);
  }

  static Map<String, Shares> ofEach(Map<String, Map<String, Double>> all) {
    Map<String, Shares> each = new HashMap<>();
    all.forEach((name, shares) -> each.put(name, of(shares)));
    return each;
  }

  /**
   * @param luck from 0 to 1
   */
  String draw(double luck) {
    double at = luck * upTo[upTo.length - 1];
    for (int i = 0; i < upTo.length; i++) {
      if (at < upTo[i]) {
        return values[i];
      }
    }
    return values[values.length - 1];
  }
}
