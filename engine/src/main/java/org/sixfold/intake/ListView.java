package org.sixfold.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * A list as pages and programs see it.
 *
 * @param problem code and texts; null unless it failed
 * @param rows rows that have an outcome: created + merged… + rejected
 * @param rowsInFile how many there will be; 0 while that is not known
 * @param columns headers to choose from, where a mapping is needed; else null
 * @param mapping columns told so far, by field; null unless a mapping is needed
 */
public record ListView(
    String id,
    String name,
    String source,
    LocalDate listDate,
    ListState state,
    Problem problem,
    int rows,
    int rowsInFile,
    int created,
    int mergedInList,
    int mergedOpenCase,
    int mergedRecentAnswer,
    int rejected,
    int unplaced,
    int outside,
    List<String> columns,
    Map<String, String> mapping,
    Instant receivedAt,
    Instant startedAt,
    Instant finishedAt) {

  /** Why a list failed. */
  public record Problem(String code, Map<String, String> messages) {}
}
