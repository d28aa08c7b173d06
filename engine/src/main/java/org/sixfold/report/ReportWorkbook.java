package org.sixfold.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.sixfold.shared.SafeText;

/** Writes the report as a workbook, a sheet a table: numbers as numbers, never a formula. */
final class ReportWorkbook {

  private static final int LONGEST_NAME = 31;
  private static final double WIDE = 46;
  private static final double NARROW = 22;
  private static final String GREY = "E8ECF1";

  private ReportWorkbook() {}

  /**
   * @param heading above each table: what day, what moment
   */
  static void write(String heading, List<ReportTable> tables, OutputStream out) throws IOException {
    try (Workbook workbook = new Workbook(out, "Sixfold", "1.0")) {
      for (ReportTable table : tables) {
        write(heading, table, workbook.newWorksheet(name(table.title())));
      }
    }
  }

  private static void write(String heading, ReportTable table, Worksheet sheet) throws IOException {
    sheet.inlineString(0, 0, SafeText.forSpreadsheet(table.title()));
    sheet.inlineString(1, 0, SafeText.forSpreadsheet(heading));
    sheet.style(0, 0).bold().fontSize(14).set();
    for (int column = 0; column < table.header().size(); column++) {
      sheet.inlineString(3, column, SafeText.forSpreadsheet(table.header().get(column)));
      sheet.style(3, column).bold().wrapText(true).fillColor(GREY).set();
      sheet.width(column, column == 0 ? WIDE : NARROW);
    }
    int row = 4;
    for (List<Object> cells : table.rows()) {
      for (int column = 0; column < cells.size(); column++) {
        write(cells.get(column), row, column, sheet);
      }
      row++;
    }
    sheet.freezePane(1, 4);
    sheet.pageOrientation("landscape");
    sheet.fitToWidth((short) 1);
    sheet.fitToHeight((short) 0);
    sheet.repeatRows(3);
    sheet.finish();
  }

  private static void write(Object cell, int row, int column, Worksheet sheet) {
    if (cell instanceof Number number) {
      sheet.value(row, column, number);
    } else {
      sheet.inlineString(row, column, SafeText.forSpreadsheet(String.valueOf(cell)));
    }
  }

  /** A sheet's name is short and knows no brackets, slashes and colons. */
  private static String name(String title) {
    String plain = title.replaceAll("[\\[\\]:*?/\\\\]", " ").strip();
    return plain.substring(0, Math.min(plain.length(), LONGEST_NAME));
  }
}
