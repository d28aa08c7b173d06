package org.sixfold.replay;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** A file of a path that nobody can read, and where in it, as far as that is known. */
public final class UnreadableFile extends RuntimeException {

  private static final long serialVersionUID = 1L;
  private static final int LONGEST = 200;

  private final List<String> words;

  /**
   * Tells where.
   *
   * @param file its name, without folders
   * @param row what people know it by; null for the file as a whole
   * @param column null for the row as a whole
   * @param cell what stands there; null as the column
   * @param cause what reading it came to
   */
  public UnreadableFile(String file, String row, String column, String cell, Throwable cause) {
    super(
        String.join(", ", Stream.of(file, row, column, cell).filter(Objects::nonNull).toList()),
        cause);
    this.words =
        Stream.of(file, row, column, cell)
            .takeWhile(Objects::nonNull)
            .map(word -> word.substring(0, Math.min(word.length(), LONGEST)))
            .toList();
  }

  /**
   * By what is known: {@code replay.fileUnreadable}, {@code rowUnreadable}, {@code cellUnreadable}.
   */
  String code() {
    return switch (words.size()) {
      case 1 -> "replay.fileUnreadable";
      case 2 -> "replay.rowUnreadable";
      default -> "replay.cellUnreadable";
    };
  }

  /** File, row, column and cell; fewer if less is known. */
  List<String> words() {
    return words;
  }
}
