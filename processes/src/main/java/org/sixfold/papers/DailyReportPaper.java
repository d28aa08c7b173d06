package org.sixfold.papers;

import java.time.Instant;
import java.util.List;
import org.sixfold.report.ReportPrinter;
import org.sixfold.report.ReportTable;
import org.sixfold.shared.SixfoldClock;
import org.springframework.stereotype.Component;

/** The daily report on paper, printed as all papers are. */
@Component
class DailyReportPaper implements ReportPrinter {

  private final PaperPrinter printer;
  private final SixfoldClock clock;

  DailyReportPaper(PaperPrinter printer, SixfoldClock clock) {
    this.printer = printer;
    this.clock = clock;
  }

  @Override
  public byte[] print(String title, String subtitle, Instant asOf, List<ReportTable> tables) {
    StringBuilder content = new StringBuilder();
    content.append("<h1>").append(PaperText.escaped(title)).append("</h1><p class=\"number\">");
    content.append(PaperText.escaped(subtitle)).append("</p>");
    tables.forEach(table -> add(table, content));
    PaperPrinter.Sheet sheet = new PaperPrinter.Sheet(null, asOf, content.toString(), null);
    return printer.print(PaperText.escaped(title), List.of(sheet), clock.zone());
  }

  private static void add(ReportTable table, StringBuilder content) {
    content.append("<h2>").append(PaperText.escaped(table.title())).append("</h2>");
    content.append("<table class=\"figures\"><thead><tr>");
    table.header().forEach(cell -> cell("th", cell, content));
    content.append("</tr></thead><tbody>");
    for (List<Object> row : table.rows()) {
      content.append("<tr>");
      row.forEach(cell -> cell("td", cell, content));
      content.append("</tr>");
    }
    content.append("</tbody></table>");
  }

  private static void cell(String tag, Object value, StringBuilder content) {
    content.append('<').append(tag);
    if (value instanceof Number) {
      content.append(" class=\"count\"");
    }
    content.append('>').append(PaperText.escaped(text(value)));
    content.append("</").append(tag).append('>');
  }

  private static String text(Object value) {
    return value instanceof Double hours ? "%.1f".formatted(hours) : String.valueOf(value);
  }
}
