package org.sixfold.report.web;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.sixfold.access.CurrentUser;
import org.sixfold.report.DailyFigures;
import org.sixfold.report.DailyReports;
import org.sixfold.report.ReportFiles;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The daily report (一日一报) as a workbook, as PDF, and as figures for a page. */
@RestController
@RequestMapping("/api/board/daily-report")
class DailyReportController {

  private static final MediaType XLSX =
      MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

  private final CurrentUser currentUser;
  private final DailyReports reports;
  private final ReportFiles files;

  DailyReportController(CurrentUser currentUser, DailyReports reports, ReportFiles files) {
    this.currentUser = currentUser;
    this.reports = reports;
    this.files = files;
  }

  /** A workbook, or PDF by the parameter {@code format=pdf} or the header {@code Accept}. */
  @GetMapping
  ResponseEntity<byte[]> file(
      @RequestParam(required = false) LocalDate date,
      @RequestParam(required = false) String format,
      @RequestHeader(name = HttpHeaders.ACCEPT, defaultValue = "") String accept) {
    boolean pdf =
        format == null
            ? accept.contains(MediaType.APPLICATION_PDF_VALUE)
            : "pdf".equalsIgnoreCase(format);
    ReportFiles.Written file =
        pdf ? files.pdf(currentUser.get(), date) : files.workbook(currentUser.get(), date);
    return ResponseEntity.ok()
        .contentType(pdf ? MediaType.APPLICATION_PDF : XLSX)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment()
                .filename(file.name(), StandardCharsets.UTF_8)
                .build()
                .toString())
        .body(file.content());
  }

  @GetMapping("/figures")
  DailyFigures figures(@RequestParam(required = false) LocalDate date) {
    return reports.figures(currentUser.get(), date);
  }

  @GetMapping("/days")
  DailyReports.Overview days() {
    return reports.overview(currentUser.get());
  }

  /** Whether the reader is told of every report. */
  record Telling(boolean told) {}

  @PutMapping("/telling")
  DailyReports.Overview tell(@RequestBody Telling telling) {
    return reports.tell(currentUser.get(), telling.told());
  }
}
