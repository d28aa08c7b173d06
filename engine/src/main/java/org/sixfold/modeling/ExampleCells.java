package org.sixfold.modeling;

import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;

/** Tells what is wrong in a cell of examples, with the word that may have been meant. */
final class ExampleCells {

  /** Words that are told where none is near. */
  private static final int MOST = 12;

  private final Findings findings;

  ExampleCells(Findings findings) {
    this.findings = findings;
  }

  /** A word in its place. */
  record Cell(int row, Scenario one, String path, String column) {

    static Cell given(int row, Scenario one, String column) {
      return new Cell(row, one, "given/" + column, column);
    }

    static Cell then(int row, Scenario one, int line, String column) {
      return new Cell(row, one, "then/" + line + "/" + column, column);
    }

    private String element() {
      return row + "/" + path;
    }
  }

  /** Something that an example must say and does not. */
  void missing(int row, Scenario one, String what, String code) {
    findings.error(row + "/" + what, code, row, one.name());
  }

  /** A word that nobody understands. */
  void error(Cell cell, String word, Collection<String> known) {
    tell(findings::error, cell, "scenario.word", word, known);
  }

  /** As {@link #error}, where an example may mean just that. */
  void warn(Cell cell, String word, Collection<String> known) {
    tell(findings::warning, cell, "scenario.word", word, known);
  }

  /** A state in which no case ends. */
  void end(Cell cell, String word, Collection<String> known) {
    tell(findings::error, cell, "scenario.end", word, known);
  }

  /** A value of another kind than belongs there, such as {@code scenario.notNumber}. */
  void unfit(Cell cell, String word, String code) {
    findings.error(cell.element(), code, cell.row(), cell.one().name(), cell.column(), word);
  }

  private static void tell(
      Telling telling, Cell cell, String code, String word, Collection<String> known) {
    Optional<String> near = NearestWord.of(word, known);
    telling.tell(
        cell.element(),
        code + (near.isPresent() ? "Mistyped" : "Unknown"),
        cell.row(),
        cell.one().name(),
        cell.column(),
        word,
        or(near, known));
  }

  /** How bad it is. */
  private interface Telling {
    void tell(String element, String code, Object... arguments);
  }

  private static String or(Optional<String> near, Collection<String> known) {
    return near.orElseGet(
        () ->
            known.stream().sorted().limit(MOST).collect(Collectors.joining(", "))
                + (known.size() > MOST ? ", …" : ""));
  }
}
