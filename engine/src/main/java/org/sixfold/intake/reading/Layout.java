package org.sixfold.intake.reading;

import java.util.List;
import java.util.Map;

/**
 * Where a list's columns stand.
 *
 * @param sheet visible sheet, from 0
 * @param firstRow row of the sheet with the first data, from 0
 * @param columns column numbers from 0 by field key
 * @param headers texts of the header row, empty strings where it has none; A, B, … without header
 */
public record Layout(int sheet, int firstRow, Map<String, Integer> columns, List<String> headers) {

  /** Whether a person can be told: both name and document have a column. */
  public boolean tellsPersons() {
    return columns.containsKey(Field.NAME.key()) && columns.containsKey(Field.DOCUMENT.key());
  }
}
