package org.sixfold.casework;

/** A row of the rules that cannot be read, and which of its cells. */
final class UnreadableRow extends IllegalStateException {

  private static final long serialVersionUID = 1L;

  private final String row;
  private final transient UnreadableCell cell;

  UnreadableRow(String row, UnreadableCell cell) {
    super("Row " + row + " of the rules: " + cell.getMessage(), cell);
    this.row = row;
    this.cell = cell;
  }

  String row() {
    return row;
  }

  UnreadableCell cell() {
    return cell;
  }
}
