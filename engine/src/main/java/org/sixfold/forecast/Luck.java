package org.sixfold.forecast;

/** Chance that is the same whenever it is asked for: of a thing, in a run. */
final class Luck {

  private static final long GOLDEN = 0x9E3779B97F4A7C15L;
  private static final int FRACTION = 11;
  private static final double UNIT = 0x1.0p-53;

  private Luck() {}

  static long of(String name) {
    long seed = GOLDEN;
    for (int i = 0; i < name.length(); i++) {
      seed = mixed(seed + name.charAt(i));
    }
    return seed;
  }

  /** From 0 to 1, without 1. */
  static double of(long thing, long run) {
    return (mixed(thing + run * GOLDEN) >>> FRACTION) * UNIT;
  }

  /** The finaliser of SplitMix64. */
  private static long mixed(long seed) {
    long z = (seed ^ (seed >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }
}
