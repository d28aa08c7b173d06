package org.sixfold.modeling;

import java.util.List;
import java.util.SortedMap;

/**
 * Whom a release would hold longer, as far as that is known. Whoever replays past cases and reads
 * the tables of rules implements it; this module knows no rule.
 */
public interface HoldingOutlook {

  /**
   * Looks at a path to come.
   *
   * @param draftId whose last replay counts; null for a rollback
   * @param revision of the draft as it stands
   * @param before files in force, by name with folders
   * @param after files to come
   * @throws org.sixfold.shared.ProblemException 422 {@code rule.tableUnreadable}
   */
  Found of(
      String draftId,
      int revision,
      SortedMap<String, byte[]> before,
      SortedMap<String, byte[]> after);

  /**
   * What is known.
   *
   * @param replay number of the draft's last replay that is done; null if there is none
   * @param outdated whether the draft has changed since
   * @param heldLonger how many people that replay holds longer
   * @param longerRows classes that the tables hold longer from now on, replayed or not
   */
  record Found(Integer replay, boolean outdated, int heldLonger, List<LongerClass> longerRows) {

    static final Found NOTHING = new Found(null, false, 0, List.of());

    boolean holdsLonger() {
      return heldLonger > 0 || !longerRows.isEmpty();
    }
  }

  /**
   * A class that would be held longer.
   *
   * @param rule id of the longer row
   * @param days how much longer at the most
   */
  record LongerClass(String personClass, String rule, int days) {}
}
