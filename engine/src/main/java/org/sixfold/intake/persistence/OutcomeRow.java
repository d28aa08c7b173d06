package org.sixfold.intake.persistence;

/** A row of table intake_row; warnings are separated by blanks. */
public record OutcomeRow(
    String listId,
    int rowNo,
    String outcome,
    String detail,
    String grid,
    String warnings,
    String caseId,
    String matchKey,
    String cells) {

  /** The same row with the case it became. */
  public OutcomeRow ofCase(String id) {
    return new OutcomeRow(listId, rowNo, outcome, detail, grid, warnings, id, matchKey, cells);
  }
}
