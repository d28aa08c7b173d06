package org.sixfold.intake.reading;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntPredicate;

/** Finds the header row by its words, and by the content below it what the words leave open. */
final class HeaderFinder {

  static final int SEARCHED = 25;
  static final int SAMPLED = 80;

  private record Header(int row, Map<Field, Integer> columns) {}

  private final List<List<Cell>> top;
  private final int sheet;

  /**
   * Looks at one sheet.
   *
   * @param top up to {@link #SAMPLED} rows from the top of the sheet
   */
  HeaderFinder(int sheet, List<List<Cell>> top) {
    this.sheet = sheet;
    this.top = top;
  }

  /** The layout as far as it can be told. */
  Layout find() {
    Header header = byWords();
    Map<Field, Integer> columns = header.columns();
    int firstRow = header.row() + 1;
    if (columns.size() < 2) {
      columns.clear();
      int first = firstDataRow();
      firstRow = Math.max(first, 0);
      header = new Header(first < 0 ? widestRow() : first - 1, columns);
      if (header.row() >= 0 && width(header.row()) < 2) {
        header = new Header(-1, columns);
      }
      firstRow = first < 0 ? header.row() + 1 : first;
    }
    List<String> headers = headers(header.row(), firstRow);
    guess(columns, headers, firstRow);
    Map<String, Integer> byKey = new TreeMap<>();
    columns.forEach((field, column) -> byKey.put(field.key(), column));
    return new Layout(sheet, firstRow, byKey, headers);
  }

  private Header byWords() {
    Header best = new Header(-1, new EnumMap<>(Field.class));
    for (int row = 0; row < Math.min(SEARCHED, top.size()); row++) {
      Map<Field, Integer> columns = columns(top.get(row));
      if (columns.size() > best.columns().size()) {
        best = new Header(row, columns);
      }
    }
    return best;
  }

  private static Map<Field, Integer> columns(List<Cell> row) {
    Map<Field, Integer> columns = new EnumMap<>(Field.class);
    Map<Field, Integer> ranks = new EnumMap<>(Field.class);
    for (int i = 0; i < row.size(); i++) {
      int column = i;
      HeaderWords.meaning(row.get(i).text())
          .filter(m -> m.rank() < ranks.getOrDefault(m.field(), Integer.MAX_VALUE))
          .ifPresent(
              m -> {
                ranks.put(m.field(), m.rank());
                columns.put(m.field(), column);
              });
    }
    return columns;
  }

  /** Without a known header: the first row with something like an ID number. */
  private int firstDataRow() {
    for (int row = 0; row < top.size(); row++) {
      ContentGuess one = new ContentGuess(List.of(top.get(row)));
      for (int column = 0; column < top.get(row).size(); column++) {
        if (one.isDocument(column)) {
          return row;
        }
      }
    }
    return -1;
  }

  private int widestRow() {
    int widest = 0;
    for (int row = 0; row < Math.min(SEARCHED, top.size()); row++) {
      widest = width(row) > width(widest) ? row : widest;
    }
    return top.isEmpty() ? -1 : widest;
  }

  private int width(int row) {
    return (int) top.get(row).stream().filter(cell -> !cell.isBlank()).count();
  }

  private List<String> headers(int row, int firstRow) {
    int columns = top.stream().skip(Math.max(0, row)).mapToInt(List::size).max().orElse(0);
    List<String> headers = new ArrayList<>();
    for (int i = 0; i < columns; i++) {
      boolean named = row >= 0 && row < firstRow && i < top.get(row).size();
      headers.add(named ? Texts.trim(top.get(row).get(i).plain()) : "");
    }
    return headers.stream().allMatch(String::isEmpty) ? letters(columns) : headers;
  }

  private static List<String> letters(int columns) {
    List<String> letters = new ArrayList<>();
    for (int i = 0; i < columns; i++) {
      letters.add(letter(i));
    }
    return letters;
  }

  /** The column's letter in a spreadsheet: A, B, … Z, AA, … */
  static String letter(int column) {
    String last = String.valueOf((char) ('A' + column % 26));
    return column < 26 ? last : letter(column / 26 - 1) + last;
  }

  private void guess(Map<Field, Integer> columns, List<String> headers, int firstRow) {
    ContentGuess content =
        new ContentGuess(top.subList(Math.min(firstRow, top.size()), top.size()));
    guess(columns, headers, Field.DOCUMENT, content::isDocument);
    guess(columns, headers, Field.PHONE, content::isPhone);
    guess(columns, headers, Field.NAME, content::isName);
    guess(columns, headers, Field.ARRIVAL, content::isDate);
    guess(columns, headers, Field.ADDRESS, content::isAddress);
  }

  /** Only a single fitting column counts: of two, a person must choose. */
  private static void guess(
      Map<Field, Integer> columns, List<String> headers, Field field, IntPredicate fits) {
    if (columns.containsKey(field)) {
      return;
    }
    List<Integer> fitting = new ArrayList<>();
    for (int i = 0; i < headers.size(); i++) {
      if (!columns.containsValue(i) && !HeaderWords.isIgnored(headers.get(i)) && fits.test(i)) {
        fitting.add(i);
      }
    }
    if (fitting.size() == 1) {
      columns.put(field, fitting.get(0));
    }
  }
}
