package org.sixfold.casework;

/** A cell of a table that says nothing anybody understands. */
final class UnreadableCell extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private final String column;
  private final String text;

  UnreadableCell(String column, String text, Throwable cause) {
    super(column + " \"" + text + "\"", cause);
    this.column = column;
    this.text = text;
  }

  String column() {
    return column;
  }

  String text() {
    return text;
  }
}
