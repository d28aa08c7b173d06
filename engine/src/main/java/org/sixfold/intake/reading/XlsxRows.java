package org.sixfold.intake.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** Rows of one visible sheet of a workbook. */
final class XlsxRows implements RowSource {

  private static final int MOST_COLUMNS = 200;

  private final ReadableWorkbook workbook;
  private final Stream<Row> stream;
  private final Iterator<Row> rows;

  /** Opens the visible sheet of that index, counted from 0. */
  XlsxRows(byte[] bytes, int sheet) {
    ReadableWorkbook opened = null;
    try {
      opened =
          new ReadableWorkbook(new ByteArrayInputStream(bytes), new ReadingOptions(false, true));
      Sheet wanted = visible(opened).skip(sheet).findFirst().orElseThrow();
      workbook = opened;
      stream = wanted.openStream();
      rows = stream.iterator();
    } catch (IOException | RuntimeException e) {
      close(opened);
      throw new UnreadableListException("list.damaged", e);
    }
  }

  /** How many sheets people see. */
  static int sheets(byte[] bytes) {
    try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
      return (int) visible(workbook).count();
    } catch (IOException | RuntimeException e) {
      throw new UnreadableListException("list.damaged", e);
    }
  }

  private static Stream<Sheet> visible(ReadableWorkbook workbook) {
    return workbook.getSheets().filter(s -> s.getVisibility() == SheetVisibility.VISIBLE);
  }

  @Override
  public List<Cell> next() {
    try {
      return rows.hasNext() ? cells(rows.next()) : null;
    } catch (RuntimeException e) {
      throw new UnreadableListException("list.damaged", e);
    }
  }

  private static List<Cell> cells(Row row) {
    List<Cell> cells = new ArrayList<>();
    for (int i = 0; i < Math.min(row.getCellCount(), MOST_COLUMNS); i++) {
      cells.add(row.getOptionalCell(i).map(XlsxRows::cell).orElse(Cell.BLANK));
    }
    return cells;
  }

  private static Cell cell(org.dhatim.fastexcel.reader.Cell cell) {
    Object value = cell.getValue();
    if (cell.getType() == CellType.ERROR || value == null) {
      return Cell.BLANK;
    }
    if (value instanceof BigDecimal number) {
      return new Cell(cell.getRawValue() == null ? number.toString() : cell.getRawValue(), true);
    }
    return Cell.text(value.toString());
  }

  @Override
  public void close() {
    stream.close();
    close(workbook);
  }

  private static void close(ReadableWorkbook workbook) {
    try {
      if (workbook != null) {
        workbook.close();
      }
    } catch (IOException e) {
      throw new UnreadableListException("list.damaged", e);
    }
  }
}
