package org.sixfold.replay;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * How long people are held by the tables of a path. Whoever knows these tables implements it; the
 * engine knows no rule.
 */
public interface HoldingRules {

  /**
   * Reads the tables.
   *
   * @param files by name with folders
   * @throws UnreadableFile if a row cannot be read
   */
  Reading read(Map<String, byte[]> files);

  /** The tables of a path. */
  interface Reading {

    /** What would be ruled where decisions were really signed in a time, by case, oldest first. */
    Map<String, List<Ruling>> of(Collection<String> caseIds, Instant from, Instant until);

    /** Rows by which another path holds longer from a day on, whether anybody was in them. */
    List<Longer> longerIn(Reading other, Instant from);
  }

  /**
   * What a decision would be.
   *
   * @param decision its id, the same in every reading
   * @param personClass for whom
   * @param signedAt when it was signed
   * @param rule id of the row; null if none would allow it
   * @param end 24:00 of the last day; null if none would allow it
   * @param running whether the measure still runs
   */
  record Ruling(
      String decision,
      String personClass,
      Instant signedAt,
      String rule,
      Instant end,
      boolean running) {}

  /**
   * A class that would be held longer.
   *
   * @param rule id of the longer row
   * @param days how much longer at the most
   */
  record Longer(String personClass, String rule, int days) {}
}
