package org.sixfold.intake.persistence;

/** What a chunk adds to the counters of its list. */
public record CountsRow(
    String listId,
    int rows,
    int created,
    int mergedInList,
    int mergedOpenCase,
    int mergedRecentAnswer,
    int rejected,
    int unplaced,
    int outside) {}
