package org.sixfold.intake.reading;

import java.util.Map;

/**
 * One data row as written.
 *
 * @param number data rows counted from 1
 */
public record SourceRow(int number, Map<Field, Cell> cells) {

  /** The field's cell; a blank one where the list has no such column. */
  public Cell cell(Field field) {
    return cells.getOrDefault(field, Cell.BLANK);
  }

  /** What people read in the field, trimmed; empty where there is nothing. */
  public String text(Field field) {
    return Texts.trim(cell(field).plain());
  }
}
