package org.sixfold.intake.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** A handed-down file that looks sound; nothing of it is kept but its packed bytes. */
public final class ListFile {

  private final byte[] bytes;
  private final FileKind kind;
  private final ListLimits limits;

  private ListFile(byte[] bytes, FileKind kind, ListLimits limits) {
    this.bytes = bytes;
    this.kind = kind;
    this.limits = limits;
  }

  /**
   * Looks at a file's first bytes and, in a workbook, at the size of its parts.
   *
   * @throws UnreadableListException if it is empty, no list, damaged, or a zip bomb
   */
  public static ListFile of(byte[] bytes, String name, ListLimits limits) {
    FileKind kind = FileKind.of(bytes, name);
    if (kind == FileKind.XLSX) {
      new ZipGuard(limits).check(bytes);
    }
    return new ListFile(bytes, kind, limits);
  }

  /** The columns as far as they can be told, on the first sheet on which they can. */
  public Layout layout() {
    Layout first = null;
    int sheets = kind == FileKind.XLSX ? XlsxRows.sheets(bytes) : 1;
    for (int sheet = 0; sheet < sheets; sheet++) {
      List<List<Cell>> top = top(sheet);
      Layout found = new HeaderFinder(sheet, top).find();
      if (found.tellsPersons()) {
        return found;
      }
      boolean empty = top.stream().flatMap(List::stream).allMatch(Cell::isBlank);
      first = first == null && !empty ? found : first;
    }
    if (first == null) {
      throw new UnreadableListException("list.noRows");
    }
    return first;
  }

  /**
   * The layout with columns given by hand.
   *
   * @param names by field key the header's text or the column's letter
   * @throws UnreadableListException {@code list.mappingUnknown} if a name is not there
   */
  public Layout layout(Map<String, String> names) {
    Layout found = layout();
    Map<String, Integer> columns = new TreeMap<>(found.columns());
    names.forEach(
        (field, name) -> {
          int column = found.headers().indexOf(Texts.trim(name));
          for (int i = 0; column < 0 && i < found.headers().size(); i++) {
            column = HeaderFinder.letter(i).equals(name) ? i : column;
          }
          if (column < 0 || Field.ofKey(field).isEmpty()) {
            throw new UnreadableListException("list.mappingUnknown");
          }
          int given = column;
          columns.values().removeIf(other -> other == given);
          columns.put(field, column);
        });
    return new Layout(found.sheet(), found.firstRow(), columns, found.headers());
  }

  /**
   * Reads the data rows one after another.
   *
   * @throws UnreadableListException {@code list.damaged}, {@code list.tooManyRows}
   */
  public void read(Layout layout, Consumer<SourceRow> rows) {
    try (RowCursor cursor = open(layout)) {
      for (SourceRow row = cursor.next(); row != null; row = cursor.next()) {
        rows.accept(row);
      }
    }
  }

  /** Opens the data rows for reading at the caller's pace. */
  public RowCursor open(Layout layout) {
    return new RowCursor(source(layout.sheet()), layout, limits.rows());
  }

  /**
   * Reads all rows of the first sheet that people see, blank ones too.
   *
   * @throws UnreadableListException {@code list.damaged}, {@code list.tooManyRows}
   */
  public List<List<Cell>> rows() {
    List<List<Cell>> rows = new ArrayList<>();
    try (RowSource source = source(0)) {
      for (List<Cell> row = source.next(); row != null; row = source.next()) {
        if (rows.size() >= limits.rows()) {
          throw new UnreadableListException("list.tooManyRows");
        }
        rows.add(row);
      }
    }
    return rows;
  }

  private List<List<Cell>> top(int sheet) {
    List<List<Cell>> top = new ArrayList<>();
    try (RowSource source = source(sheet)) {
      List<Cell> row = source.next();
      while (row != null && top.size() < HeaderFinder.SAMPLED) {
        top.add(row);
        row = source.next();
      }
    }
    return top;
  }

  private RowSource source(int sheet) {
    return kind == FileKind.XLSX ? new XlsxRows(bytes, sheet) : new CsvRows(bytes);
  }
}
