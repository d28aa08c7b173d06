package org.sixfold.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.sixfold.access.SignedInUser;
import org.sixfold.shared.ProblemException;
import org.sixfold.shared.SixfoldClock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/** The report of a day as a file: counts, places and case ids, no person. */
@Service
public class ReportFiles {

  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

  private final DailyReports reports;
  private final ObjectProvider<ReportPrinter> printer;
  private final SixfoldClock clock;

  ReportFiles(DailyReports reports, ObjectProvider<ReportPrinter> printer, SixfoldClock clock) {
    this.reports = reports;
    this.printer = printer;
    this.clock = clock;
  }

  /** A file with its name. */
  public record Written(String name, byte[] content) {}

  /**
   * As a workbook.
   *
   * @throws ProblemException as {@link DailyReports#figures}
   */
  public Written workbook(SignedInUser user, LocalDate date) {
    DailyFigures figures = reports.figures(user, date);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ReportWorkbook.write(heading(figures), ReportTables.of(figures), out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Written(name(figures, ".xlsx"), out.toByteArray());
  }

  /**
   * As PDF.
   *
   * @throws ProblemException as {@link DailyReports#figures}
   */
  public Written pdf(SignedInUser user, LocalDate date) {
    DailyFigures figures = reports.figures(user, date);
    byte[] pdf =
        printer
            .getObject()
            .print(
                ReportWords.of("title"),
                heading(figures),
                figures.asOf(),
                ReportTables.of(figures));
    return new Written(name(figures, ".pdf"), pdf);
  }

  private String heading(DailyFigures figures) {
    return figures.day()
        + "　"
        + (figures.made() ? "截至 As of " : "未定稿，截至 Not final, as of ")
        + MINUTE.format(figures.asOf().atZone(clock.zone()));
  }

  private static String name(DailyFigures figures, String ending) {
    return "日报-" + figures.day() + (figures.made() ? "" : "-未定稿") + ending;
  }
}
